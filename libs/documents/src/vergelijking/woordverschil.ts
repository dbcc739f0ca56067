import { diffArrays } from 'diff';
import type { Inline } from '../tekst-document.ts';
import { kern, type Kern } from './kern.ts';
import type { Deel } from './vergelijking.ts';
import { geheel, gelijkGezet, samengevoegd, woordenVan } from './woorden.ts';
import type { Woord } from './woorden.ts';

/** Beyond so many changed words a paragraph is another paragraph. */
const MAX_WIJZIGINGEN = 600;
/** The work grows with the square of the changes: so much for a whole comparison, some tenths of a second. */
const MAX_WERK = 5_000_000;
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

/** What a comparison may still spend on finding the fewest changes; beyond it a block is replaced as a whole. */
export class Werk {
  #over = MAX_WERK;

  get wijzigingen(): number {
    return Math.min(MAX_WIJZIGINGEN, Math.floor(Math.sqrt(this.#over)));
  }

  /** `undefined`: they were looked for in vain. */
  besteed(wijzigingen: number = this.wijzigingen): void {
    this.#over -= wijzigingen ** 2;
  }
}

/** The changes between two rows of words; undefined when there are too many. */
const stukkenVan = (oud: readonly Woord[], nieuw: readonly Woord[], werk: Werk): Stuk[] | undefined => {
  const stukken: Stuk[] = [];
  let [o, n] = [0, 0];
  const wijzigingen = diffArrays(teksten(oud), teksten(nieuw), { maxEditLength: werk.wijzigingen });
  werk.besteed(
    wijzigingen?.reduce((som, { added, removed, count }) => som + (added || removed ? count : 0), 0),
  );
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

const aantalWoorden = (content: readonly Inline[]): number =>
  content.reduce(
    (som, node) => som + (node.type === 'text' ? (node.text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) : 0),
    0,
  );

/** The share of the words that stayed: of what was looked into, and of what stands around it. */
const aandeel = (stukken: readonly Stuk[], { voor, na }: Kern): number => {
  const tel = (kant: 'oud' | 'nieuw', deel: readonly Stuk[]): number =>
    deel.reduce((som, stuk) => som + stuk[kant].filter(isWoord).length, 0);
  const rondom = aantalWoorden(voor) + aantalWoorden(na);
  const samen = rondom + Math.max(tel('oud', stukken), tel('nieuw', stukken));
  const gelijke = stukken.filter(({ gelijk }) => gelijk);
  return samen === 0 ? 1 : (rondom + tel('oud', gelijke)) / samen;
};

const omgekeerd = (stukken: readonly Stuk[]): Stuk[] =>
  stukken.map((stuk) => ({ ...stuk, oud: stuk.nieuw, nieuw: stuk.oud }));

/** The words of one block beside what they were. */
export const woordverschil = (
  oud: readonly Inline[] = [],
  nieuw: readonly Inline[] = [],
  werk: Werk = new Werk(),
): Deel[] => {
  const midden = kern(oud, nieuw);
  const [een, ander] = [woordenVan(midden.oud), woordenVan(midden.nieuw)];
  // Always worked out in the same direction: back and forth are then each other's mirror.
  const andersom = teksten(ander).join('') < teksten(een).join('');
  const gevonden = andersom ? stukkenVan(ander, een, werk) : stukkenVan(een, ander, werk);
  const heen = gevonden && andersom ? omgekeerd(gevonden) : gevonden;
  const stukken = zonderLosWit(heen ?? [{ gelijk: false, oud: een, nieuw: ander }]).flatMap(gestript);
  return aandeel(stukken, midden) >= LEESBAAR
    ? samengevoegd([...geheel('=', midden.voor), ...stukken.flatMap(delenVan), ...geheel('=', midden.na)])
    : [...geheel('-', oud), ...geheel('+', nieuw)];
};
