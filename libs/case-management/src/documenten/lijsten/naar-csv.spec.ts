import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { naarCsv } from './naar-csv.ts';

const lees = (csv: string): string[][] => parse(csv, { delimiter: ';', bom: true, relax_column_count: true });

describe('a list for a spreadsheet', () => {
  it('opens in a Dutch Excel: semicolons and a mark for UTF-8', () => {
    const csv = naarCsv({ kolommen: ['Naam', 'Rol'], rijen: [['Zoë "Z" Bakker', 'raadslid; griffier']] });
    expect(csv).toBe('\uFEFF"Naam";"Rol"\r\n"Zoë ""Z"" Bakker";"raadslid; griffier"\r\n');
  });

  it.each(['=1+1', '+31', '-2', '@SUM(A1)', '\t=1', ' =HYPERLINK("x")'])(
    'never holds a formula: %s',
    (cel) => {
      expect(lees(naarCsv({ kolommen: ['a'], rijen: [[cel]] }))[1]).toEqual([`'${cel}`]);
    },
  );

  it('reads back as it was, whatever people are called', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.string()), { minLength: 1 }), (rijen) => {
        const terug = lees(naarCsv({ kolommen: ['a', 'b'], rijen })).slice(1);
        expect(terug.map((rij) => rij.map((cel) => cel.replace(/^'/, '')))).toEqual(
          rijen.map((rij) => rij.map((cel) => cel.replace(/^'/, ''))),
        );
      }),
    );
  });
});
