import fc from 'fast-check';
import { aanwezigenVan, afwezigenVan, nogVastTeLeggen, ontvangersVan } from './aanwezigheid.ts';

const deelnemers = ['anna', 'bram', 'carla', 'constructor'].map((id) => ({ id, naam: id.toUpperCase() }));
const aanwezig = { anna: true, bram: false };
const ids = (mensen: readonly { id: string }[]): string[] => mensen.map(({ id }) => id);

describe('attendance', () => {
  test('present, absent and still to be recorded', () => {
    expect(ids(aanwezigenVan(deelnemers, aanwezig))).toEqual(['anna']);
    expect(ids(afwezigenVan(deelnemers, aanwezig))).toEqual(['bram', 'carla', 'constructor']);
    expect(ids(nogVastTeLeggen(deelnemers, aanwezig))).toEqual(['carla', 'constructor']);
  });
});

describe('recipients of the consultatie', () => {
  test('absentees and those who were chosen besides, in the order of the list', () => {
    const iedereenGeteld = { anna: true, bram: false, carla: true, constructor: true };
    expect(ids(ontvangersVan(deelnemers, iedereenGeteld, ['carla', 'onbekend', 'bram']))).toEqual([
      'bram',
      'carla',
    ]);
  });

  test('no absentee is ever left out, nobody comes twice, and nobody comes unasked', () => {
    const lijsten = fc.uniqueArray(fc.string(), { maxLength: 30 });
    fc.assert(
      fc.property(
        lijsten,
        fc.dictionary(fc.string(), fc.boolean()),
        fc.array(fc.string()),
        (namen, wie, extra) => {
          const mensen = namen.map((id) => ({ id }));
          const ontvangers = ids(ontvangersVan(mensen, wie, extra));
          expect(ontvangers).toEqual(expect.arrayContaining(ids(afwezigenVan(mensen, wie))));
          expect(new Set(ontvangers).size).toBe(ontvangers.length);
          for (const id of ids(aanwezigenVan(mensen, wie)))
            expect(ontvangers.includes(id)).toBe(extra.includes(id));
        },
      ),
    );
  });
});
