import { DEELNEMER_ROLLEN, DOELGROEPEN, doelgroepVan, isBureauRol, isDeelnemerRol } from './index.ts';

describe('roles', () => {
  it('each belongs to one invited group, and each group has a role', () => {
    expect(new Set(DEELNEMER_ROLLEN.map(doelgroepVan))).toEqual(new Set([...DOELGROEPEN, 'anderen']));
    expect(doelgroepVan('wethouder')).toBe('college');
    expect(doelgroepVan('teamleider')).toBe('ambtenaren');
  });

  it('are told apart from other words', () => {
    expect([isDeelnemerRol('raadslid'), isDeelnemerRol('brandweer'), isDeelnemerRol('trainer')]).toEqual([
      true,
      false,
      false,
    ]);
    expect([isBureauRol('trainer'), isBureauRol('raadslid')]).toEqual([true, false]);
  });
});
