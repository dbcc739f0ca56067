import { bordZin } from './bord-zin.ts';

const NIETS = {
  meedoen: 0,
  wachtOpGriffie: 0,
  wachtOpBevestiger: 0,
  wachtOpDeelnemers: 0,
  wachtOpBureau: 0,
  teLaat: 0,
  gepauzeerd: 0,
  klaar: 0,
};

describe('de zin boven het bord', () => {
  it.each([
    [{}, 'Er doet nog geen gemeente mee.'],
    [{ klaar: 1 }, '1 gemeente is klaar. Er loopt nu geen traject.'],
    [{ meedoen: 1 }, '1 gemeente doet mee. Er is niets te laat.'],
    [
      { meedoen: 12, wachtOpGriffie: 2, teLaat: 1 },
      '12 gemeenten doen mee. 2 wachten op de griffie en 1 is te laat.',
    ],
    [
      { meedoen: 3, wachtOpGriffie: 1, wachtOpDeelnemers: 1, gepauzeerd: 1, teLaat: 2 },
      '3 gemeenten doen mee. 1 wacht op de griffie, 1 wacht op deelnemers, 1 ligt stil en 2 zijn te laat.',
    ],
  ])('%j', (tellingen, zin) => {
    expect(bordZin({ ...NIETS, ...tellingen })).toBe(zin);
  });
});
