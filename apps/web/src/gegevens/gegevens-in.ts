import type { GegevenBeeld } from '#case-management';

const GEZIEN = 'gezien-';

export const gezienVeld = (naam: string): string => `${GEZIEN}${naam}`;

/** What came back from a form with `GegevenVelden`: of the fields that this reader may fill in, and what it showed. */
export function gegevensIn(typed: Readonly<Record<string, string>>, velden: readonly GegevenBeeld[]) {
  const namen = velden.map(({ naam }) => naam).filter((naam) => typed[naam] !== undefined);
  const uit = (veld: (naam: string) => string): Record<string, string> =>
    Object.fromEntries(
      namen.flatMap((naam) => {
        const waarde = typed[veld(naam)];
        return waarde === undefined ? [] : [[naam, waarde]];
      }),
    );
  return { waarden: uit((naam) => naam), gezien: uit(gezienVeld) };
}
