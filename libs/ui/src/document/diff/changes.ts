import { isVeranderd, plaatstekst, type Blokverschil, type Vergelijking } from '#documents';

/** One change that a reader can jump to. */
export interface Change {
  /** From 1, in the order of the text. */
  readonly number: number;
  readonly verschil: Blokverschil;
  readonly label: string;
  /** How it begins, for a list of all changes. */
  readonly words: string;
}

const LABEL = {
  gelijk: 'Gelijk',
  gewijzigd: 'Gewijzigd',
  nieuw: 'Nieuw',
  vervallen: 'Vervallen',
  verplaatst: 'Verplaatst',
  vertrokken: 'Verplaatst',
} as const;

const labelOf = (verschil: Blokverschil): string =>
  verschil.soort === 'verplaatst' && isVeranderd(verschil)
    ? 'Verplaatst en gewijzigd'
    : LABEL[verschil.soort];

const LONG = 80;

/** Cut off after a whole word. */
export const beginning = (words: string): string => {
  const line = words.replace(/\s+/gu, ' ').trim();
  if (line.length <= LONG) return line;
  const cut = line.slice(0, LONG);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONG / 2))} …`;
};

const wordsOf = ({ oud, nieuw }: Blokverschil): string => {
  const block = nieuw ?? oud;
  if (!block) return '';
  const words = beginning(plaatstekst(block));
  if (words !== '') return words;
  return block.type === 'image' ? 'een afbeelding' : 'een lege regel';
};

/** All changes, numbered: what moved is counted where it stands now. */
export const changesOf = ({ blokken }: Vergelijking): readonly Change[] =>
  blokken
    .filter(({ soort }) => soort !== 'gelijk' && soort !== 'vertrokken')
    .map((verschil, at) => ({
      number: at + 1,
      verschil,
      label: labelOf(verschil),
      words: wordsOf(verschil),
    }));

export const changeAnchor = (anchor: string, number: number): string => `${anchor}-wijziging-${number}`;
export const summaryAnchor = (anchor: string): string => `${anchor}-overzicht`;
