import type { Lijst } from './lijst.ts';

/** A spreadsheet takes these as the begin of a formula, and a formula can send the sheet away. */
const FORMULE = /^[\s]*[=+\-@|%]|^[\t\r\n]/;

const cel = (tekst: string): string => {
  const veilig = FORMULE.test(tekst) ? `'${tekst}` : tekst;
  return `"${veilig.replaceAll('"', '""')}"`;
};

/** For the Dutch Excel: semicolons, and a mark in front that says UTF-8. */
export const naarCsv = ({ kolommen, rijen }: Pick<Lijst, 'kolommen' | 'rijen'>): string =>
  `\uFEFF${[kolommen, ...rijen].map((rij) => `${rij.map(cel).join(';')}\r\n`).join('')}`;
