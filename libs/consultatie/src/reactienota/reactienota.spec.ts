import { controleer, kaleTekst, tekstblokken, type TekstDocument } from '#documents';
import { bereikVan } from '../beeld/bereik.ts';
import type { Ontvanger } from '../ronde.ts';
import type { Notabron, Notareactie, Notaronde } from './notabron.ts';
import { reactienota } from './reactienota.ts';

const alinea = (id: string, text: string) =>
  ({ type: 'paragraph', attrs: { id }, content: [{ type: 'text', text }] }) as const;
const OUD: TekstDocument = {
  type: 'doc',
  content: [alinea('a', 'Inwoners krijgen ruimte.'), alinea('b', 'De raad luistert.'), alinea('c', 'Snel.')],
};
const NIEUW: TekstDocument = {
  type: 'doc',
  content: [alinea('a', 'Inwoners krijgen alle ruimte.'), alinea('b', 'De raad luistert.')],
};

const reactie = (over: Partial<Notareactie>): Notareactie => ({
  naam: 'K. Visser',
  rol: 'raadslid',
  blokId: null,
  kanaal: 'pagina',
  tekst: 'Goed stuk.',
  oordeel: 'overgenomen',
  reden: null,
  bezwaar: false,
  ...over,
});
const gevraagd = (rol: Ontvanger['rol'], doelgroep: Ontvanger['doelgroep'], status: Ontvanger['status']) =>
  ({ rol, doelgroep, status }) as Ontvanger;

const ronde = (over: Partial<Notaronde> = {}): Notaronde => ({
  ronde: 1,
  nummer: '0.1',
  termijn: '2027-02-05T22:59:00.000Z',
  zichtbaarheid: 'bureau',
  alleenGewijzigd: null,
  inhoud: OUD,
  bereik: bereikVan([
    gevraagd('raadslid', 'raad', 'gereageerd'),
    gevraagd('raadslid', 'raad', 'open'),
    gevraagd('teamleider', 'ambtenaren', 'afgezien'),
  ]),
  reacties: [
    reactie({ tekst: 'Goed stuk.' }),
    reactie({ kanaal: 'mail', tekst: 'Per mail.', rol: 'teamleider', naam: 'T. Dekker' }),
    reactie({ blokId: 'c', tekst: 'Te vlot.', oordeel: 'deels', reden: 'Geschrapt.\n\nEn terecht.' }),
    reactie({ blokId: 'a', tekst: 'Alle ruimte?' }),
    reactie({ blokId: 'b', tekst: 'Echt?', oordeel: 'niet', reden: 'Afgesproken.', bezwaar: true }),
  ],
  ...over,
});

const bron = (over: Partial<Notabron> = {}): Notabron => ({
  titel: 'OverheidsParticipatie-visie',
  client: { soort: 'gemeente', naam: 'Waterveen', gemeenteCode: 'GM9001' },
  programma: 'Verdiepingsslag Overheidsparticipatie',
  metNamen: false,
  rondes: [ronde()],
  uitkomst: { nummer: '1.0', inhoud: NIEUW },
  bevestigdOp: '2027-02-20T09:00:00.000Z',
  ...over,
});

const regels = (over?: Partial<Notabron>): string[] => tekstblokken(reactienota(bron(over))).map(kaleTekst);

describe('de reactienota', () => {
  it('is een document dat mag, en steeds hetzelfde', () => {
    const nota = reactienota(bron());
    expect(controleer(nota)).toMatchObject({ ok: true });
    expect(JSON.stringify(reactienota(bron()))).toBe(JSON.stringify(nota));
  });

  it('vertelt het bereik per groep en wat er met de reacties is gedaan', () => {
    const tekst = regels().join('\n');
    expect(tekst).toContain('Over versie 0.1 vroegen wij 3 mensen om een reactie.');
    expect(tekst).toContain('Gereageerd: 1. Geen opmerkingen: 1. Geen antwoord: 1. Alleen het bureau');
    expect(tekst).toContain('Raad\n2\n1\n0\n1\nAmbtenaren\n1\n0\n1\n0');
    expect(tekst).toContain('Overgenomen\n3\nDeels overgenomen\n1\nNiet overgenomen\n1');
    expect(tekst).toContain(
      'Er kwamen 5 reacties binnen. Daarvan noemde het bureau er 1 een fundamenteel bezwaar.',
    );
  });

  it('zet elke reactie bij haar plaats, met de oude en de nieuwe tekst', () => {
    const tekst = regels().join('\n');
    const volgorde = [
      'Reacties per plaats in de tekst',
      'Alinea 1\nVersie 0.1: Inwoners krijgen ruimte.\nVersie 1.0: Inwoners krijgen alle ruimte.',
      '1\nRaad\nAlle ruimte?\nOvergenomen',
      'Alinea 2\nVersie 0.1: De raad luistert.\nDeze tekst is in versie 1.0 niet veranderd.',
      '2\nRaad\nEcht?\nNiet overgenomen\nFundamenteel bezwaar\nAfgesproken.',
      'Alinea 3\nVersie 0.1: Snel.\nDeze tekst is vervallen',
      '3\nRaad\nTe vlot.\nDeels overgenomen\nGeschrapt.\nEn terecht.',
      'Reacties op het geheel',
      '4\nRaad\nGoed stuk.',
      'Reacties per mail',
      '5\nAmbtenaren\nPer mail.',
    ].map((deel) => tekst.indexOf(deel));
    expect(volgorde).not.toContain(-1);
    expect(volgorde).toEqual([...volgorde].sort((een, ander) => een - ander));
  });

  it('noemt namen alleen als dat mag, en zegt welke van de twee het is', () => {
    expect(regels().join('\n')).not.toMatch(/Visser|Dekker/);
    expect(regels().join('\n')).toContain('In deze nota staan geen namen');
    const metNamen = regels({ metNamen: true }).join('\n');
    expect(metNamen).toContain('K. Visser, raadslid');
    expect(metNamen).toContain('In deze nota staan namen.');
  });

  it('laat geen reactie weg, ook niet op een plaats die zij niet kent of zonder oordeel', () => {
    const wees = ronde({ reacties: [reactie({ blokId: 'weg', tekst: 'Waar hoor ik?', oordeel: null })] });
    const tekst = regels({ rondes: [wees], bevestigdOp: null }).join('\n');
    expect(tekst).toContain('Reacties op het geheel');
    expect(tekst).toContain('Waar hoor ik?\nNog geen oordeel');
    expect(tekst).toContain('Dit is een voorlopige nota');
  });

  it('nummert door over de rondes heen', () => {
    const tweede = ronde({
      ronde: 2,
      nummer: '0.2',
      inhoud: NIEUW,
      alleenGewijzigd: '0.1',
      reacties: [reactie({})],
    });
    const tekst = regels({ rondes: [ronde(), tweede] }).join('\n');
    expect(tekst).toContain('Ronde 2: bereik\nOver wat er sinds versie 0.1 was veranderd in versie 0.2');
    expect(tekst).toContain('Reacties op het geheel in ronde 2');
    expect(tekst).toContain('6\nRaad\nGoed stuk.');
  });
});
