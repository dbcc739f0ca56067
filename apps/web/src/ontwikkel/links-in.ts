/** Addresses in the plain text of a mail, each once; what closes a sentence or a bracket is not part of one. */
export const linksIn = (text: string): readonly string[] => [
  ...new Set(
    (text.match(/https?:\/\/[^\s<>"'\]]+/g) ?? [])
      .map((link) => link.replace(/[.,;:!?)]+$/, ''))
      .filter((link) => URL.canParse(link)),
  ),
];
