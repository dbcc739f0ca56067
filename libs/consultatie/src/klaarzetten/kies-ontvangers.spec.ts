import type { Ronde } from '../ronde.ts';
import { kiesOntvangers, vooraf, type Regels } from './kies-ontvangers.ts';

const MENSEN = [
  { id: 'raad-weg', rol: 'raadslid' },
  { id: 'raad-er', rol: 'raadslid' },
  { id: 'wethouder', rol: 'wethouder' },
  { id: 'ambtenaar', rol: 'ambtenaar' },
  { id: 'manager', rol: 'manager' },
] as const;
const AANWEZIG = { 'raad-weg': false, 'raad-er': true, wethouder: true, ambtenaar: true, manager: true };
const NIEMAND: Regels = { doelgroepen: [], rollen: [], ontvangers: [], iedereenVanEerder: false };

const kies = (regels: Partial<Regels>, rondes: readonly Ronde[] = []) =>
  kiesOntvangers(MENSEN, vooraf(MENSEN, AANWEZIG, rondes), { ...NIEMAND, ...regels }).map(
    ({ deelnemer, waarom }) => [deelnemer.id, waarom],
  );

const eerdereRonde = {
  ontvangers: [{ deelnemerId: 'raad-weg' }, { deelnemerId: 'wethouder' }, { deelnemerId: 'manager' }],
  reacties: [{ deelnemerId: 'wethouder', bezwaar: true }],
} as unknown as Ronde;

describe('wie om een reactie wordt gevraagd', () => {
  it('is altijd wie er niet bij was', () => {
    expect(kies({})).toEqual([['raad-weg', 'afwezig']]);
  });

  it('is een hele groep of rol, iedereen één keer', () => {
    expect(kies({ doelgroepen: ['raad'], rollen: ['ambtenaar'] })).toEqual([
      ['raad-weg', 'afwezig'],
      ['raad-er', 'rol'],
      ['ambtenaar', 'rol'],
    ]);
  });

  it('is wie bij naam is gekozen', () => {
    expect(kies({ ontvangers: ['manager'] })).toContainEqual(['manager', 'gekozen']);
  });

  it('is in een tweede ronde wie eerder is gevraagd, en wie bezwaar had weet waarom', () => {
    expect(kies({ iedereenVanEerder: true }, [eerdereRonde])).toEqual([
      ['raad-weg', 'afwezig'],
      ['wethouder', 'bezwaar'],
      ['manager', 'eerder'],
    ]);
  });
});
