import { definitionOf } from '../../../../workflows/index.ts';
import type { RuweRegel } from '../ports/dossierlezer.ts';
import { logregel } from './logregel.ts';

const ovkk = definitionOf('ovkk', 1);
if (!ovkk) throw new Error('ovkk is gone');

const stap = (type: string, meer: object = {}): RuweRegel => ({
  soort: 'stap',
  id: 'stap-1',
  op: '2027-01-12T13:03:00.000Z',
  actor: { kind: 'medewerker', id: 'm', name: 'Anouk de Vries', roles: ['programmamanager'] },
  event: { type, ...meer },
  vanFase: 'voorbereiding',
  naarFase: 'voorbereiding',
  version: 1,
});
const zin = (regel: RuweRegel) => logregel(regel, () => ovkk);

describe('een regel van het logboek', () => {
  it.each([
    ['START', 'Traject gestart'],
    ['PAUZEER', 'Traject gepauzeerd'],
    ['BUREAU_ANNULEERT', 'Traject gestopt'],
    ['consultatie.DEELNEMER_ZIET_AF', 'Deelnemer heeft geen opmerkingen: Tussentijdse consultatie'],
    ['voorbereiding.BUREAU_VRAAGT_BEVESTIGING', 'Bureau vraagt bevestiging: Voorbereiding'],
    ['dagdeel1.BUREAU_PLANT', 'Bureau plant: Dagdeel 1'],
    ['HEROPEN.bijeenkomst1', 'Fase opnieuw geopend: Bijeenkomst 1'],
  ])('%s', (type, wat) => {
    expect(zin(stap(type)).wat).toBe(wat);
  });

  it('names a term by its title, and somebody of the gemeente with the role', () => {
    const timer = 'xstate.after.bijeenkomst1.uitnodigen.ovkk.bijeenkomst1.uitnodigen';
    expect(zin(stap('TERMIJN', { timer })).wat).toBe('Termijn: Uitnodiging voor bijeenkomst 1');
    expect(zin(stap('TERMIJN', { timer: 'gone' })).wat).toBe('Termijn: verlopen');
    const actor = { kind: 'deelnemer', id: 'd', name: 'M. de Boer', roles: ['griffier'] } as const;
    const bevestigt = {
      ...stap('voorbereiding.GRIFFIE_BEVESTIGT', { toelichting: 'Prima' }),
      actor,
      naarFase: 'bijeenkomst1',
    };
    expect(zin(bevestigt)).toMatchObject({
      wie: 'M. de Boer (griffier)',
      toelichting: 'Prima',
      nieuweFase: 'Bijeenkomst 1',
    });
    const inProvincie = { groepswoord: () => 'cohort', clientSoort: 'provincie' } as const;
    expect(logregel(bevestigt, () => ovkk, inProvincie).wie).toBe('M. de Boer (statengriffier)');
  });

  it('says between which versions a traject went over, and why', () => {
    const over = stap('OVERGEZET', { van: 1, naar: 2, reden: 'Afgesproken' });
    expect(zin(over)).toMatchObject({
      wat: 'Overgezet van versie 1 naar versie 2 van het programma',
      toelichting: 'Afgesproken',
    });
  });

  it('tells what a work group asked, and what it was told: the mail about it may be gone', () => {
    const werkgroep = definitionOf('sensitiviteit-werkgroep', 1);
    if (!werkgroep) throw new Error('sensitiviteit-werkgroep is gone');
    const geschreven = (type: string, velden: object) =>
      logregel(stap(type, velden), () => werkgroep).toelichting;
    expect(geschreven('werk.TREKKER_VRAAGT_HULP', { vraag: 'Wie bellen wij?' })).toBe('Wie bellen wij?');
    expect(
      geschreven('werk.BUREAU_GEEFT_ADVIES', { advies: 'De griffier.', voorbeelden: 'Zo deed Almere het.' }),
    ).toBe('De griffier. · Zo deed Almere het.');
  });

  it('repeats what was noted', () => {
    const regel = {
      soort: 'regel',
      id: 'regel-1',
      op: '2027-01-12T13:03:00.000Z',
      door: 'Anouk',
      wat: 'Team gewijzigd',
    } as const;
    expect(zin(regel)).toMatchObject({ wie: 'Anouk', wat: 'Team gewijzigd', toelichting: null });
  });
});
