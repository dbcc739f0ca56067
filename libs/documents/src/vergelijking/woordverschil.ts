import { diffArrays } from 'diff';
import type { Inline } from '../tekst-document.ts';
import type { Deel } from './vergelijking.ts';
import { geheel, gelijkGezet, samengevoegd, woordenVan } from './woorden.ts';
import type { Woord } from './woorden.ts';

/** Beyond so many changes a paragraph is another paragraph, and finding the fewest would take long. */
const MAX_WIJZIGINGEN = 3_000;
/** Below this share of words that stayed, what is left over of the old text only gets in the way. */
const LEESBAAR = 0.2;

/** A run of words that stayed (side by side), or of those that went and those that came in their place. */
type Stuk =
  | { readonly gelijk: true; readonly oud: readonly Woord[]; readonly nieuw: readonly Woord[] }
  | { readonly gelijk: false; oud: readonly Woord[]; nieuw: readonly Woord[] };

const teksten = (woorden: readonly Woord[]): string[] => woorden.map(({ tekst }) => tekst);

const isWoord = ({ tekst }: Woord): boolean => /[\p{L}\p{N}]/u.test(tekst);

const isWit = (woorden: readonly Woord[]): boolean => woorden.every(({ tekst }) => /^[^\S\n]+$/u.test(tekst));

const zelfdeOpmaak = ({ oud, nieuw }: Stuk): boolean =>
  oud.every(({ marks }, at) => gelijkGezet(marks, nieuw[at]?.marks ?? []));

/** The changes between two rows of words; undefined when there are too many. */
const stukkenVan = (oud: readonly Woord[], nieuw: readonly Woord[]): Stuk[] | undefined => {
  const stukken: Stuk[] = [];
  let [o, n] = [0, 0];
  const wijzigingen = diffArrays(teksten(oud), teksten(nieuw), { maxEditLength: MAX_WIJZIGINGEN });
  for (const { added, removed, count } of wijzigingen ?? []) {
    const weg = added ? [] : oud.slice(o, (o += count));
    const erbij = removed ? [] : nieuw.slice(n, (n += count));
    const vorig = stukken.at(-1);
    if (!added && !removed) stukken.push({ gelijk: true, oud: weg, nieuw: erbij });
    else if (vorig?.gelijk === false) {
      vorig.oud = [...vorig.oud, ...weg];
      vorig.nieuw = [...vorig.nieuw, ...erbij];
    } else stukken.push({ gelijk: false, oud: weg, nieuw: erbij });
  }
  return wijzigingen && stukken;
};

/** A space between two changed words goes with them: one change to read in place of two. */
const zonderLosWit = (stukken: readonly Stuk[]): Stuk[] => {
  const uit: Stuk[] = [];
  stukken.forEach((stuk, at) => {
    const vorig = uit.at(-1);
    const wit =
      stuk.gelijk &&
      isWit(stuk.oud) &&
      zelfdeOpmaak(stuk) &&
      at + 1 < stukken.length &&
      vorig?.gelijk === false;
    if (vorig?.gelijk === false && (wit || !stuk.gelijk)) {
      uit[uit.length - 1] = {
        gelijk: false,
        oud: [...vorig.oud, ...stuk.oud],
        nieuw: [...vorig.nieuw, ...stuk.nieuw],
      };
    } else uit.push(stuk);
  });
  return uit;
};

const zelfde = (een: Woord | undefined, ander: Woord | undefined): boolean =>
  een?.tekst === ander?.tekst && gelijkGezet(een?.marks ?? [], ander?.marks ?? []);

/** A change keeps to itself: what its two sides begin or end with in common stands outside. */
const gestript = (stuk: Stuk): Stuk[] => {
  if (stuk.gelijk) return [stuk];
  const { oud, nieuw } = stuk;
  const kortste = Math.min(oud.length, nieuw.length);
  let voor = 0;
  while (voor < kortste && zelfde(oud[voor], nieuw[voor])) voor++;
  let na = 0;
  while (na < kortste - voor && zelfde(oud.at(-1 - na), nieuw.at(-1 - na))) na++;
  const deel = (van: number, totOud: number, totNieuw: number) => ({
    oud: oud.slice(van, totOud),
    nieuw: nieuw.slice(van, totNieuw),
  });
  return [
    { gelijk: true, ...deel(0, voor, voor) },
    { gelijk: false, ...deel(voor, oud.length - na, nieuw.length - na) },
    { gelijk: true, oud: oud.slice(oud.length - na), nieuw: nieuw.slice(nieuw.length - na) },
  ];
};

/** Words that stayed but are set in another way come and go, marked as such: as long a run at a time as can be. */
const gebleven = ({ oud, nieuw }: Stuk): Deel[] => {
  const delen: Deel[] = [];
  let weg: Deel[] = [];
  let erbij: Deel[] = [];
  const sluitAf = (): void => {
    delen.push(...weg, ...erbij);
    weg = [];
    erbij = [];
  };
  nieuw.forEach((woord, at) => {
    const was = oud[at] ?? woord;
    if (gelijkGezet(was.marks, woord.marks)) {
      sluitAf();
      delen.push({ op: '=', ...woord });
    } else {
      weg.push({ op: '-', ...was, opmaak: true });
      erbij.push({ op: '+', ...woord, opmaak: true });
    }
  });
  sluitAf();
  return delen;
};

const delenVan = (stuk: Stuk): Deel[] =>
  stuk.gelijk
    ? gebleven(stuk)
    : [
        ...stuk.oud.map((woord): Deel => ({ op: '-', ...woord })),
        ...stuk.nieuw.map((woord): Deel => ({ op: '+', ...woord })),
      ];

const aandeel = (stukken: readonly Stuk[], oud: readonly Woord[], nieuw: readonly Woord[]): number => {
  const tel = (woorden: readonly Woord[]): number => woorden.filter(isWoord).length;
  const samen = Math.max(tel(oud), tel(nieuw));
  const over = stukken.reduce((som, stuk) => som + (stuk.gelijk ? tel(stuk.oud) : 0), 0);
  return samen === 0 ? 1 : over / samen;
};

const omgekeerd = (stukken: readonly Stuk[]): Stuk[] =>
  stukken.map((stuk) => ({ ...stuk, oud: stuk.nieuw, nieuw: stuk.oud }));

/** The words of one block beside what they were. */
export const woordverschil = (oud: readonly Inline[] = [], nieuw: readonly Inline[] = []): Deel[] => {
  const [een, ander] = [woordenVan(oud), woordenVan(nieuw)];
  // Always worked out in the same direction: back and forth are then each other's mirror.
  const andersom = teksten(ander).join('') < teksten(een).join('');
  const gevonden = andersom ? stukkenVan(ander, een) : stukkenVan(een, ander);
  const stukken = gevonden && zonderLosWit(andersom ? omgekeerd(gevonden) : gevonden).flatMap(gestript);
  return stukken && aandeel(stukken, een, ander) >= LEESBAAR
    ? samengevoegd(stukken.flatMap(delenVan))
    : [...geheel('-', oud), ...geheel('+', nieuw)];
};
