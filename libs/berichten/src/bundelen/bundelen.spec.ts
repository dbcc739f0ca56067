import type { Wachtend } from '../ports/dagpost-store.ts';
import { gaatMee, gedeeldePersoon, magWachten, opVolgorde } from './kies-bundel.ts';
import { MaakBundel } from './maak-bundel.ts';

const NU = '2027-01-04T09:00:00.000Z';
const afspraak = { onderdeel: 'bijeenkomst1', methode: 'REQUEST' } as never;
const instellingen = {
  basisUrl: 'https://leergang.example',
  afzender: { name: 'Bureau', address: 'bureau@bureau.example' },
  antwoordDomein: undefined,
  messageId: (key: string) => `<${key}@bureau.example>`,
};

const mail = (id: string, over: Partial<Wachtend> = {}): Wachtend => ({
  id,
  sjabloon: 'bevestigingsverzoek',
  trajectId: 't1',
  deelnemerId: 'd1',
  medewerkerId: null,
  aanNaam: 'M. de Boer',
  onderwerp: `Vraag ${id}?`,
  kern: {
    html: `<p>Inhoud ${id}</p><a href="https://leergang.example/persoonlijke-link/bevestigen">Bevestig</a>`,
    client: 'Gemeente Waterveen',
    programma: 'Verdiepingsslag',
    vragen: { naam: 'A. de Vries', email: 'a.devries@bureau.example' },
    reden: 'U krijgt deze mail omdat u griffier bent.',
    persoonlijk: true,
  },
  agenda: null,
  link: { doel: 'griffie', trajectId: 't1', deelnemerId: 'd1' },
  uiterlijk: null,
  wachtTot: null,
  wachtReden: null,
  vertrokken: false,
  bundelen: true,
  afgemeld: false,
  stilte: null,
  ...over,
});

describe('wat mag wachten op de volgende ochtend', () => {
  it('is een gewone mail van een programma dat bundelt', () => {
    expect(magWachten(mail('a'), NU)).toBe(true);
    expect(magWachten(mail('a', { bundelen: false }), NU)).toBe(false);
  });
  it('is wat dringend is niet, en een agenda-uitnodiging ook niet', () => {
    expect(magWachten(mail('a', { sjabloon: 'verzet' }), NU)).toBe(false);
    expect(magWachten(mail('a', { agenda: { actie: 'uitnodigen', afspraak } }), NU)).toBe(false);
    expect(magWachten(mail('a', { agenda: { actie: 'verzetten', afspraak: null } }), NU)).toBe(true);
  });
  it('is wat al op weg is niet, en wat voor iemand is die zich afmeldde ook niet', () => {
    expect(magWachten(mail('a', { vertrokken: true }), NU)).toBe(false);
    expect(magWachten(mail('a', { afgemeld: true }), NU)).toBe(false);
    expect(magWachten(mail('a', { kern: null }), NU)).toBe(false);
  });
});

describe('wat meegaat met een mail die weggaat', () => {
  const ids = (delen: readonly Wachtend[]): string[] => delen.map(({ id }) => id);
  const anders = mail('c', { trajectId: 't2', deelnemerId: 'd9', aanNaam: 'Marit de Boer' });

  it('is alles wat voor dat adres lag te wachten, uit welk traject ook', () => {
    expect(ids(gaatMee(mail('a'), [mail('a'), mail('b'), anders]))).toEqual(['b', 'c']);
  });
  it('is bij een afspraak alleen wat voor dezelfde persoon en hetzelfde traject is', () => {
    const uitnodiging = mail('a', { agenda: { actie: 'uitnodigen', afspraak } });
    expect(ids(gaatMee(uitnodiging, [uitnodiging, mail('b'), anders]))).toEqual(['b']);
  });
  it('is nooit een tweede afspraak, of wat op een stille dag wacht', () => {
    const tweede = mail('b', { agenda: { actie: 'uitnodigen', afspraak } });
    expect(gaatMee(mail('a'), [mail('a'), tweede])).toEqual([]);
    expect(gaatMee(mail('a'), [mail('a'), mail('b')], new Set(['b']))).toEqual([]);
    expect(gaatMee(mail('a', { bundelen: false }), [mail('b')])).toEqual([]);
  });
  it('staat in de volgorde waarin het werd gemaakt, met wat dringend is bovenaan', () => {
    const alles = [mail('a'), mail('b'), mail('c', { sjabloon: 'verzet' })];
    expect(ids(opVolgorde([alles[2], alles[1], alles[0]] as Wachtend[], alles, NU))).toEqual(['c', 'a', 'b']);
  });
});

describe('een bundel', () => {
  const maak = new MaakBundel(instellingen, { next: () => 'bundel-1' });
  const bundel = maak.execute([mail('a'), mail('b'), mail('c')], 'griffie@waterveen.example');

  it('zegt wat erin staat, en houdt van elk bericht de eigen woorden en de eigen link', () => {
    expect(bundel.onderwerp).toBe('Vraag a? En nog 2 berichten');
    expect(bundel.tekst).toContain('In deze mail staan 3 berichten bij elkaar:');
    for (const id of ['a', 'b', 'c']) {
      expect(bundel.tekst).toContain(`Inhoud ${id}`);
      expect(bundel.html).toContain(`https://leergang.example/persoonlijke-link/deel-${id}/bevestigen`);
    }
    expect(bundel.gegevens.delen?.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(bundel.html.match(/A\. de Vries van het bureau/g)).toHaveLength(1);
  });
  it('hoort bij een persoon en een traject als dat voor alle berichten hetzelfde is', () => {
    expect(bundel).toMatchObject({ trajectId: 't1', deelnemerId: 'd1' });
    const ander = mail('d', { trajectId: 't2', deelnemerId: 'd2', aanNaam: 'J. Smit' });
    expect(gedeeldePersoon([mail('a'), ander])).toEqual({
      trajectId: null,
      deelnemerId: null,
      medewerkerId: null,
    });
    const gemengd = maak.execute([mail('a'), ander], 'griffie@waterveen.example');
    expect(gemengd.tekst).toContain('Voor J. Smit:');
    expect(gemengd.onderwerp).toBe('Vraag a? En nog 1 bericht');
  });
  it('noemt bij elk bericht waar het over gaat als dat verschilt', () => {
    const kern = { ...mail('b').kern, client: 'Gemeente Borne', vragen: null } as Wachtend['kern'];
    const { tekst } = maak.execute([mail('a'), mail('b', { kern })], 'griffie@waterveen.example');
    expect(tekst).toContain('Gemeente Waterveen, Verdiepingsslag');
    expect(tekst).toContain('Gemeente Borne, Verdiepingsslag');
    expect(tekst).toContain('a.devries@bureau.example');
  });
});
