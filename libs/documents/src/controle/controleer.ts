import type { TekstDocument } from '../tekst-document.ts';
import { bevinding, isLijstVan, isVoorwerp, vreemdeSleutels } from './bevinding.ts';
import type { Bevinding, Voorwerp } from './bevinding.ts';
import { controleerInline } from './controleer-inline.ts';

export type Controle =
  | { readonly ok: true; readonly doc: TekstDocument }
  /** Every fault, each with where it is and what to do, in Dutch. */
  | { readonly ok: false; readonly fouten: readonly Bevinding[] };

const MAX_BLOKKEN = 2_000;
const MAX_ITEMS = 500;
const MAX_FOUTEN = 50;
const ID = /^[A-Za-z0-9_-]{1,64}$/;

const isHeel = (value: unknown, min: number, max: number): boolean =>
  Number.isSafeInteger(value) && Number(value) >= min && Number(value) <= max;

/** The attributes that a block has beside its id, and what each may be. */
const EIGEN_ATTRS: Readonly<Record<string, Readonly<Record<string, (value: unknown) => boolean>>>> = {
  heading: { level: (value) => isHeel(value, 1, 3) },
  paragraph: {},
  bulletList: {},
  orderedList: { start: (value) => isHeel(value, 0, 999) },
};

const controleerAttrs = (block: Voorwerp, type: string, pad: string, ids: Set<string>): Bevinding[] => {
  const { attrs } = block;
  if (!isVoorwerp(attrs))
    return [bevinding(`${pad}.attrs`, 'Dit onderdeel heeft geen kenmerken. Geef het een id.')];
  const eigen = EIGEN_ATTRS[type] ?? {};
  const fouten = vreemdeSleutels(attrs, ['id', ...Object.keys(eigen)], `${pad}.attrs`);
  const { id } = attrs;
  if (typeof id !== 'string' || !ID.test(id)) {
    fouten.push(
      bevinding(`${pad}.attrs.id`, 'Het id mag alleen letters, cijfers, - en _ hebben, hoogstens 64.'),
    );
  } else if (ids.has(id)) {
    fouten.push(
      bevinding(`${pad}.attrs.id`, `Het id '${id}' komt twee keer voor. Elk onderdeel heeft een eigen id.`),
    );
  } else ids.add(id);
  for (const [naam, klopt] of Object.entries(eigen)) {
    if (!klopt(attrs[naam]))
      fouten.push(bevinding(`${pad}.attrs.${naam}`, `De waarde van '${naam}' klopt niet.`));
  }
  return fouten;
};

const controleerItem = (item: unknown, pad: string, ids: Set<string>): Bevinding[] => {
  if (!isVoorwerp(item) || item['type'] !== 'listItem')
    return [bevinding(pad, 'In een lijst staan alleen punten.')];
  const { content } = item;
  if (!isLijstVan(content, 1, 1) || !isVoorwerp(content[0]) || content[0]['type'] !== 'paragraph') {
    return [bevinding(`${pad}.content`, 'Een punt heeft precies één alinea.')];
  }
  return [
    ...vreemdeSleutels(item, ['type', 'content'], pad),
    ...controleerBlok(content[0], `${pad}.content[0]`, ids),
  ];
};

const controleerBlok = (block: unknown, pad: string, ids: Set<string>): Bevinding[] => {
  if (!isVoorwerp(block)) return [bevinding(pad, 'Dit is geen onderdeel van een tekst.')];
  const { type, content } = block;
  if (typeof type !== 'string' || !Object.hasOwn(EIGEN_ATTRS, type)) {
    return [bevinding(`${pad}.type`, 'Alleen koppen, alinea’s en lijsten mogen in een tekst.')];
  }
  const fouten = [
    ...vreemdeSleutels(block, ['type', 'attrs', 'content'], pad),
    ...controleerAttrs(block, type, pad, ids),
  ];
  if (type === 'heading' || type === 'paragraph') {
    return [...fouten, ...controleerInline(content, `${pad}.content`, type === 'paragraph')];
  }
  if (!isLijstVan(content, 1, MAX_ITEMS)) {
    return [...fouten, bevinding(`${pad}.content`, `Een lijst heeft 1 tot ${MAX_ITEMS} punten.`)];
  }
  return [
    ...fouten,
    ...content.flatMap((item, nummer) => controleerItem(item, `${pad}.content[${nummer}]`, ids)),
  ];
};

/**
 * The whitelist for a document that came from outside. What it lets through holds only known nodes,
 * attributes and marks, and only links that open a page or a mail; so no sanitiser is needed later.
 */
export const controleer = (doc: unknown): Controle => {
  if (!isVoorwerp(doc) || doc['type'] !== 'doc' || !isLijstVan(doc['content'], 0, MAX_BLOKKEN)) {
    return {
      ok: false,
      fouten: [bevinding('', `Dit is geen tekst van hoogstens ${MAX_BLOKKEN} onderdelen.`)],
    };
  }
  const ids = new Set<string>();
  const fouten = [
    ...vreemdeSleutels(doc, ['type', 'content'], ''),
    ...doc['content'].flatMap((block, nummer) => controleerBlok(block, `content[${nummer}]`, ids)),
  ];
  // The cast is what the whole whitelist is for.
  return fouten.length === 0
    ? { ok: true, doc: doc as unknown as TekstDocument }
    : { ok: false, fouten: fouten.slice(0, MAX_FOUTEN) };
};
