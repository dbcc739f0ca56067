import { isAlt, isId, isNiveau, isSha256, isStart, isZijde } from '../schema/kenmerken.ts';
import type { TekstDocument } from '../tekst-document.ts';
import { bevinding, isLijstVan, isVoorwerp, vreemdeSleutels } from './bevinding.ts';
import type { Bevinding, Voorwerp } from './bevinding.ts';
import { controleerInline } from './controleer-inline.ts';
import { controleerTabel } from './controleer-tabel.ts';
import { MAX_BLOKKEN, MAX_DIEPTE, MAX_PUNTEN, MAX_TEKENS } from './grenzen.ts';

export type Controle =
  | { readonly ok: true; readonly doc: TekstDocument }
  /** Every fault, each with where it is and what to do, in Dutch. */
  | { readonly ok: false; readonly fouten: readonly Bevinding[] };

const MAX_FOUTEN = 50;

/** The attributes that a block has beside its id, and what each may be. */
const EIGEN_ATTRS: Readonly<Record<string, Readonly<Record<string, (value: unknown) => boolean>>>> = {
  title: {},
  heading: { level: isNiveau },
  paragraph: {},
  bulletList: {},
  orderedList: { start: isStart },
  table: {},
  image: { sha256: isSha256, alt: isAlt, width: isZijde, height: isZijde },
};

/** What the whole document has so far. */
interface Stand {
  readonly ids: Set<string>;
  tekens: number;
}

const controleerId = (id: unknown, pad: string, ids: Set<string>): Bevinding[] => {
  if (typeof id !== 'string' || !isId(id))
    return [bevinding(pad, 'Het id mag alleen letters, cijfers, - en _ hebben, hoogstens 64.')];
  if (ids.has(id))
    return [bevinding(pad, `Het id '${id}' komt twee keer voor. Elk onderdeel heeft een eigen id.`)];
  ids.add(id);
  return [];
};

const controleerAttrs = (block: Voorwerp, type: string, pad: string, ids: Set<string>): Bevinding[] => {
  const { attrs } = block;
  if (!isVoorwerp(attrs))
    return [bevinding(`${pad}.attrs`, 'Dit onderdeel heeft geen kenmerken. Geef het een id.')];
  const eigen = EIGEN_ATTRS[type] ?? {};
  return [
    ...vreemdeSleutels(attrs, ['id', ...Object.keys(eigen)], `${pad}.attrs`),
    ...controleerId(attrs['id'], `${pad}.attrs.id`, ids),
    ...Object.entries(eigen)
      .filter(([naam, klopt]) => !klopt(attrs[naam]))
      .map(([naam]) => bevinding(`${pad}.attrs.${naam}`, `De waarde van '${naam}' klopt niet.`)),
  ];
};

const controleerItem = (item: unknown, pad: string, stand: Stand, diepte: number): Bevinding[] => {
  if (!isVoorwerp(item) || item['type'] !== 'listItem')
    return [bevinding(pad, 'In een lijst staan alleen punten.')];
  const { content } = item;
  const [alinea, ...lijsten] = isLijstVan(content, 1, MAX_PUNTEN) ? content : [];
  const isEen = (block: unknown, ...types: string[]): boolean =>
    isVoorwerp(block) && types.includes(String(block['type']));
  if (!isEen(alinea, 'paragraph') || !lijsten.every((lijst) => isEen(lijst, 'bulletList', 'orderedList'))) {
    return [bevinding(`${pad}.content`, 'Een punt heeft één alinea, en daaronder alleen lijsten.')];
  }
  return [
    ...vreemdeSleutels(item, ['type', 'content'], pad),
    ...[alinea, ...lijsten].flatMap((block, nummer) =>
      controleerBlok(block, `${pad}.content[${nummer}]`, stand, diepte),
    ),
  ];
};

const controleerLijst = (content: unknown, pad: string, stand: Stand, diepte: number): Bevinding[] => {
  // Asked before going in: what was nested thousands deep must not take the stack with it.
  if (diepte > MAX_DIEPTE)
    return [bevinding(pad, `Lijsten staan hoogstens ${MAX_DIEPTE} diep in elkaar. Maak de lijst vlakker.`)];
  if (!isLijstVan(content, 1, MAX_PUNTEN))
    return [bevinding(pad, `Een lijst heeft 1 tot ${MAX_PUNTEN} punten.`)];
  return content.flatMap((item, nummer) => controleerItem(item, `${pad}[${nummer}]`, stand, diepte));
};

const controleerInhoud = (
  block: Voorwerp,
  type: string,
  pad: string,
  stand: Stand,
  diepte: number,
): Bevinding[] => {
  const { content } = block;
  switch (type) {
    case 'image':
      return content === undefined ? [] : [bevinding(pad, 'Een afbeelding heeft geen inhoud.')];
    case 'table':
      return controleerTabel(content, pad, (alinea, plek) =>
        isVoorwerp(alinea) && alinea['type'] === 'paragraph'
          ? controleerBlok(alinea, plek, stand, diepte)
          : [bevinding(plek, 'In een cel staan alleen alinea’s.')],
      );
    case 'bulletList':
    case 'orderedList':
      return controleerLijst(content, pad, stand, diepte + 1);
    default:
      return controleerInline(content, pad, type === 'paragraph', (tekens) => {
        stand.tekens += tekens;
      });
  }
};

const controleerBlok = (block: unknown, pad: string, stand: Stand, diepte: number): Bevinding[] => {
  if (!isVoorwerp(block)) return [bevinding(pad, 'Dit is geen onderdeel van een tekst.')];
  const { type } = block;
  if (typeof type !== 'string' || !Object.hasOwn(EIGEN_ATTRS, type)) {
    return [
      bevinding(
        `${pad}.type`,
        'Alleen een titel, koppen, alinea’s, lijsten, tabellen en afbeeldingen mogen in een tekst.',
      ),
    ];
  }
  return [
    ...vreemdeSleutels(block, ['type', 'attrs', 'content'], pad),
    ...controleerAttrs(block, type, pad, stand.ids),
    ...controleerInhoud(block, type, `${pad}.content`, stand, diepte),
    ...(type === 'title' && pad !== 'content[0]'
      ? [bevinding(pad, 'Een titel staat alleen bovenaan. Maak hier een kop van.')]
      : []),
  ];
};

const teGroot = ({ ids, tekens }: Stand): Bevinding[] => [
  ...(ids.size > MAX_BLOKKEN
    ? [bevinding('', `De tekst heeft meer dan ${MAX_BLOKKEN} onderdelen. Verdeel hem over twee documenten.`)]
    : []),
  ...(tekens > MAX_TEKENS
    ? [bevinding('', `De tekst heeft meer dan ${MAX_TEKENS} tekens. Verdeel hem over twee documenten.`)]
    : []),
];

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
  const stand: Stand = { ids: new Set(), tekens: 0 };
  const fouten = [
    ...vreemdeSleutels(doc, ['type', 'content'], ''),
    ...doc['content'].flatMap((block, nummer) => controleerBlok(block, `content[${nummer}]`, stand, 0)),
    ...teGroot(stand),
  ];
  // The cast is what the whole whitelist is for.
  return fouten.length === 0
    ? { ok: true, doc: doc as unknown as TekstDocument }
    : { ok: false, fouten: fouten.slice(0, MAX_FOUTEN) };
};
