import type { Documentsjabloon } from '#domain';

/** Paragraphs, headings and lists in the plain notation, with a blank line between them. */
export const sjabloon = (soort: string, ...delen: readonly string[]): Documentsjabloon => ({
  soort,
  tekst: delen.join('\n\n'),
});

/** Something for the writer to do; it stands in italics so that nobody takes it for text. */
export const opdracht = (tekst: string): string => `*${tekst}*`;

export const punten = (...items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');

/** The first row is the head. */
export const tabel = (...rijen: readonly (readonly string[])[]): string => {
  const [kop = [], ...rest] = rijen.map((cellen) => `| ${cellen.join(' | ')} |`);
  const streep = `| ${(rijen[0] ?? []).map(() => '---').join(' | ')} |`;
  return [kop, streep, ...rest].join('\n');
};
