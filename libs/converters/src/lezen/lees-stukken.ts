import { isLinkAddress } from '#documents';
import type { Inline, Opmaak } from '#documents';
import type { Boomafbeelding, Boomknoop } from './boom.ts';
import type { Verliezen } from './meldingen.ts';

/** A piece of a paragraph: text and breaks, or an image that becomes a block of its own. */
export type Stuk = Inline | Boomafbeelding;

interface Opgemaakt {
  readonly vet: boolean;
  readonly cursief: boolean;
  readonly href: string | undefined;
}

/** What XML may hold and a text may not: control characters and half characters; a line break is a space here. */
const schoon = (tekst: string): string =>
  tekst
    .replace(/[\r\n]+/g, ' ')
    .replace(/[^\P{Cc}\t]/gu, '')
    .toWellFormed();

const marksVan = ({ vet, cursief, href }: Opgemaakt): readonly Opmaak[] => [
  ...(vet ? [{ type: 'bold' } as const] : []),
  ...(cursief ? [{ type: 'italic' } as const] : []),
  ...(href === undefined ? [] : [{ type: 'link', attrs: { href } } as const]),
];

const VET = /^(?:strong|intense emphasis|zwaar|vet)$/i;
const CURSIEF = /^(?:emphasis|intense emphasis|nadruk|cursief)$/i;

const adres = (href: string, verliezen: Verliezen): string | undefined => {
  const netjes = href.trim().replaceAll(' ', '%20').replaceAll('(', '%28').replaceAll(')', '%29');
  if (isLinkAddress(netjes)) return netjes;
  verliezen.tel('links');
  return undefined;
};

/** The pieces of a paragraph as mammoth has it, in the marks that we know. */
export const leesStukken = (knopen: readonly Boomknoop[], verliezen: Verliezen): Stuk[] => {
  const uit: Stuk[] = [];
  const tekst = (waarde: string, opmaak: Opgemaakt): void => {
    const text = schoon(waarde);
    if (text === '') return;
    const marks = marksVan(opmaak);
    uit.push(marks.length === 0 ? { type: 'text', text } : { type: 'text', text, marks });
  };
  const loop = (knoop: Boomknoop, opmaak: Opgemaakt): void => {
    switch (knoop.type) {
      case 'text':
        return tekst(knoop.value, opmaak);
      case 'tab':
        return tekst('\t', opmaak);
      case 'checkbox':
        return tekst(knoop.checked ? '☑' : '☐', opmaak);
      case 'break':
        if (knoop.breakType === 'line') uit.push({ type: 'hardBreak' });
        return;
      case 'image':
        uit.push(knoop);
        return;
      case 'run': {
        const naam = knoop.styleName ?? '';
        const vet = opmaak.vet || knoop.isBold || VET.test(naam);
        const cursief = opmaak.cursief || knoop.isItalic || CURSIEF.test(naam);
        for (const kind of knoop.children) loop(kind, { ...opmaak, vet, cursief });
        return;
      }
      case 'hyperlink': {
        const href = knoop.href === undefined ? opmaak.href : adres(knoop.href, verliezen);
        for (const kind of knoop.children) loop(kind, { ...opmaak, href });
        return;
      }
      default:
        return;
    }
  };
  for (const knoop of knopen) loop(knoop, { vet: false, cursief: false, href: undefined });
  return uit;
};

const zelfdeMarks = (een: readonly Opmaak[] = [], ander: readonly Opmaak[] = []): boolean =>
  een.length === ander.length && JSON.stringify(een) === JSON.stringify(ander);

/** Neighbours that are set alike are one text: Word cuts a sentence wherever it was edited. */
export const voegSamen = (stukken: readonly Inline[]): Inline[] => {
  const uit: Inline[] = [];
  for (const stuk of stukken) {
    const vorige = uit.at(-1);
    if (stuk.type === 'text' && vorige?.type === 'text' && zelfdeMarks(stuk.marks, vorige.marks)) {
      uit[uit.length - 1] = { ...vorige, text: vorige.text + stuk.text };
    } else uit.push(stuk);
  }
  return uit;
};

/** Without breaks at its edges, which Word leaves where a page or a picture was. */
export const zonderRanden = (stukken: readonly Inline[]): Inline[] => {
  const begin = stukken.findIndex(({ type }) => type !== 'hardBreak');
  const eind = stukken.findLastIndex(({ type }) => type !== 'hardBreak');
  return begin === -1 ? [] : stukken.slice(begin, eind + 1);
};

export const isLeeg = (stukken: readonly Inline[]): boolean =>
  stukken.every((stuk) => stuk.type === 'hardBreak' || stuk.text.trim() === '');
