import type { Datumoptie, Gevraagde } from '../ports/datumpeilingen.ts';
import { kiesGevraagden } from './kies-gevraagden.ts';
import { weegOpties } from './weeg-opties.ts';

const mensen = [
  { id: 'g', rol: 'griffier' },
  { id: 'b', rol: 'burgemeester' },
  { id: 'r1', rol: 'raadslid' },
  { id: 'r2', rol: 'raadslid' },
] as const;

describe('wie wordt gevraagd welke datum past', () => {
  it('volgt uit de rollen, en per persoon kan het anders', () => {
    const rollen = { griffier: 'vereist', raadslid: 'gewenst' } as const;
    expect(kiesGevraagden({ rollen, mensen: { r1: 'vereist', r2: 'niet', b: 'gewenst' } }, mensen)).toEqual([
      { deelnemerId: 'g', vereist: true },
      { deelnemerId: 'b', vereist: false },
      { deelnemerId: 'r1', vereist: true },
    ]);
  });

  it('is niemand als niets is gekozen', () => {
    expect(kiesGevraagden({ rollen: {}, mensen: {} }, mensen)).toEqual([]);
  });
});

const optie = (nummer: number): Datumoptie => ({
  nummer,
  beginLokaal: `2027-01-1${nummer}T17:00`,
  eindLokaal: `2027-01-1${nummer}T22:00`,
  begin: `2027-01-1${nummer}T16:00:00.000Z`,
  eind: `2027-01-1${nummer}T21:00:00.000Z`,
  plaats: 'Raadzaal',
});
const gevraagde = (naam: string, antwoorden: Gevraagde['antwoorden'], vereist = false): Gevraagde => ({
  deelnemerId: naam,
  naam,
  rol: 'raadslid',
  vereist,
  opmerking: '',
  geantwoordOp: Object.keys(antwoorden).length > 0 ? '2027-01-04T09:00:00.000Z' : null,
  antwoorden,
});
const opties = [optie(1), optie(2)];
const besten = (gevraagden: Gevraagde[]): number[] =>
  weegOpties({ opties, gevraagden })
    .filter(({ beste }) => beste)
    .map(({ nummer }) => nummer);

describe('welke datum het best past', () => {
  it('telt per datum, en noemt wie nodig is en niet kan of nog niets zei', () => {
    const gevraagden = [
      gevraagde('Griffier', { 1: 'nee', 2: 'ja' }, true),
      gevraagde('Burgemeester', {}, true),
      gevraagde('Raadslid', { 1: 'ja', 2: 'liever-niet' }),
    ];
    expect(weegOpties({ opties, gevraagden })).toEqual([
      {
        nummer: 1,
        aantal: { ja: 1, 'liever-niet': 0, nee: 1 },
        open: 1,
        vereistNiet: ['Griffier'],
        vereistOpen: ['Burgemeester'],
        beste: false,
      },
      {
        nummer: 2,
        aantal: { ja: 1, 'liever-niet': 1, nee: 0 },
        open: 1,
        vereistNiet: [],
        vereistOpen: ['Burgemeester'],
        beste: true,
      },
    ]);
  });

  it('is eerst de datum waarop wie nodig is kan, ook als de meesten anders willen', () => {
    expect(
      besten([
        gevraagde('Griffier', { 1: 'nee', 2: 'liever-niet' }, true),
        gevraagde('A', { 1: 'ja', 2: 'nee' }),
        gevraagde('B', { 1: 'ja', 2: 'nee' }),
      ]),
    ).toEqual([2]);
  });

  it('kunnen er meer zijn, en is er geen zolang niemand antwoordde', () => {
    expect(besten([gevraagde('A', { 1: 'ja', 2: 'ja' })])).toEqual([1, 2]);
    expect(besten([gevraagde('A', {})])).toEqual([]);
  });
});
