import fc from 'fast-check';
import { aantalBegeleiders, magNaarTraining } from './training.ts';

const BEIDE = { bijeenkomst1: true, bijeenkomst2: true };
const GEEN = { bijeenkomst1: false, bijeenkomst2: false };

describe('who may join the training', () => {
  test.each(['manager', 'teamleider'] as const)('a %s who was at both meetings', (rol) => {
    expect(magNaarTraining({ rol }, BEIDE)).toEqual({
      mag: true,
      reden: `Deze ${rol} was bij beide bijeenkomsten.`,
    });
  });

  test.each([
    [{ bijeenkomst1: false, bijeenkomst2: true }, 'niet bij bijeenkomst 1'],
    [{ bijeenkomst1: true, bijeenkomst2: false }, 'niet bij bijeenkomst 2'],
    [GEEN, 'bij geen van beide bijeenkomsten'],
  ])('not a manager who missed one: %j', (aanwezig, waar) => {
    expect(magNaarTraining({ rol: 'manager' }, aanwezig)).toEqual({
      mag: false,
      reden: `Deze manager was ${waar}. De programmamanager kan ontheffing geven.`,
    });
  });

  test('unless the programmamanager gave a waiver with a reason', () => {
    expect(magNaarTraining({ rol: 'teamleider' }, GEEN, { reden: ' Was ziek, is bijgepraat. ' })).toEqual({
      mag: true,
      reden:
        'Deze teamleider was bij geen van beide bijeenkomsten, maar heeft ontheffing: Was ziek, is bijgepraat.',
    });
    expect(magNaarTraining({ rol: 'teamleider' }, GEEN, { reden: ' ' }).mag).toBe(false);
  });

  test.each(['griffier', 'gemeentesecretaris'] as const)('the %s in any case', (rol) => {
    expect(magNaarTraining({ rol }, GEEN)).toEqual({
      mag: true,
      reden: `De ${rol} mag altijd meedoen aan de training.`,
    });
  });

  test.each(['raadslid', 'burgemeester', 'wethouder', 'directielid', 'ambtenaar'] as const)(
    'it is not meant for a %s, waiver or not',
    (rol) => {
      expect(magNaarTraining({ rol }, BEIDE, { reden: 'Wil graag.' })).toEqual({
        mag: false,
        reden: 'De training is voor managers, teamleiders, de griffier en de gemeentesecretaris.',
      });
    },
  );
});

describe('leaders for intervisie groups of about 20', () => {
  test.each([
    [0, 0],
    [1, 1],
    [20, 1],
    [26, 1],
    [27, 2],
    [48, 3],
    [60, 3],
    [340, 17],
  ])('%i ambtenaren need %i', (ambtenaren, begeleiders) => {
    expect(aantalBegeleiders(ambtenaren)).toBe(begeleiders);
  });

  test('no other number of groups comes closer to the size asked for', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 3000 }),
        fc.integer({ min: 1, max: 40 }),
        (ambtenaren, grootte) => {
          const gekozen = aantalBegeleiders(ambtenaren, grootte);
          const ernaast = (groepen: number): number => Math.abs(ambtenaren / groepen - grootte);
          expect(ernaast(gekozen)).toBeLessThanOrEqual(ernaast(gekozen + 1));
          if (gekozen > 1) expect(ernaast(gekozen)).toBeLessThanOrEqual(ernaast(gekozen - 1));
        },
      ),
    );
  });

  test.each([
    [-1, 20],
    [2.5, 20],
    [10, 0],
    [10, Number.NaN],
  ])('%p people in groups of %p is a fault', (ambtenaren, grootte) => {
    expect(() => aantalBegeleiders(ambtenaren, grootte)).toThrow(RangeError);
  });
});
