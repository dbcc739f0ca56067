import { doorloopXml } from '../zip/doorloop-xml.ts';

export interface Stijl {
  readonly naam: string;
  readonly volgt: string;
  readonly numId: string;
  readonly ilvl: string;
  readonly overzicht: string;
  /** Of a table: 'firstRow' when it sets the first row apart. */
  readonly rij: string;
}

export type Stijlen = ReadonlyMap<string, Stijl>;

const LEEG: Stijl = { naam: '', volgt: '', numId: '', ilvl: '', overzicht: '', rij: '' };

/** Which of a style's properties an element of `styles.xml` fills. */
const VELD: Readonly<Record<string, keyof Stijl>> = {
  name: 'naam',
  basedOn: 'volgt',
  numId: 'numId',
  ilvl: 'ilvl',
  outlineLvl: 'overzicht',
};

export const leesStijlen = (xml: Uint8Array | undefined): Stijlen => {
  const stijlen = new Map<string, Stijl>();
  if (xml === undefined) return stijlen;
  let id: string | undefined;
  doorloopXml(xml, {
    open: (naam, { styleId, type = '', val = '' }) => {
      if (naam === 'style') {
        id = styleId !== undefined && !stijlen.has(styleId) ? styleId : undefined;
        if (id !== undefined) stijlen.set(id, LEEG);
      } else if (id !== undefined && naam === 'tblStylePr' && type === 'firstRow') {
        stijlen.set(id, { ...(stijlen.get(id) ?? LEEG), rij: type });
      } else if (id !== undefined && Object.hasOwn(VELD, naam)) {
        stijlen.set(id, { ...(stijlen.get(id) ?? LEEG), [VELD[naam] ?? 'naam']: val });
      }
    },
    sluit: (naam) => naam === 'style' && (id = undefined),
  });
  return stijlen;
};

/** The style and those it is based on, nearest first. */
const keten = (stijlen: Stijlen, id: string | null): Stijl[] => {
  const gezien = new Set<string>();
  const uit: Stijl[] = [];
  for (let volgende = id ?? ''; !gezien.has(volgende);) {
    const stijl = stijlen.get(volgende);
    if (stijl === undefined) break;
    gezien.add(volgende);
    uit.push(stijl);
    volgende = stijl.volgt;
  }
  return uit;
};

const KOP = /^(?:heading|kop)\s*([1-9])$/i;

export type Alineasoort =
  | { readonly soort: 'titel' | 'inhoudsopgave' | 'alinea' }
  | { readonly soort: 'kop'; readonly niveau: 1 | 2 | 3 };

const kopOp = (niveau: number): Alineasoort => ({
  soort: 'kop',
  niveau: niveau <= 1 ? 1 : niveau === 2 ? 2 : 3,
});

/** What a paragraph is by its style: Word keeps the English names of its own styles in every language. */
export const alineasoort = (stijlen: Stijlen, id: string | null, naam: string | null): Alineasoort => {
  const stijl = keten(stijlen, id);
  for (const { naam: genoemd } of stijl.length > 0 ? stijl : [{ naam: naam ?? id ?? '' }]) {
    if (/^(?:title|titel)$/i.test(genoemd)) return { soort: 'titel' };
    if (/^(?:toc|inhopg)\s*(?:\d|heading)/i.test(genoemd)) return { soort: 'inhoudsopgave' };
    const niveau = KOP.exec(genoemd)?.[1];
    if (niveau !== undefined) return kopOp(Number(niveau));
  }
  const overzicht = stijl.find((één) => één.overzicht !== '')?.overzicht ?? '';
  return /^[0-8]$/.test(overzicht) ? kopOp(Number(overzicht) + 1) : { soort: 'alinea' };
};

/** The list that a style puts its paragraphs in. */
export const lijstVanStijl = (
  stijlen: Stijlen,
  id: string | null,
): { numId: string; ilvl: string } | undefined => {
  const stijl = keten(stijlen, id).find(({ numId }) => numId !== '');
  return stijl === undefined ? undefined : { numId: stijl.numId, ilvl: stijl.ilvl || '0' };
};

/** Whether a table style makes a header of the first row. */
export const heeftKopregel = (stijlen: Stijlen, id: string): boolean =>
  keten(stijlen, id).some(({ rij }) => rij === 'firstRow');
