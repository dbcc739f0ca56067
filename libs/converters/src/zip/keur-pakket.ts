import { weiger } from '../weigering.ts';
import { doorloopXml } from './doorloop-xml.ts';

/** Word itself knows nine levels, 0 to 8. */
const MAX_LIJSTNIVEAU = 8;
const MAX_ALINEAS = 30_000;
const MAX_ELEMENTEN = 3_000_000;

const WORD_MAIN = /wordprocessingml\.(?:document|template)\.main\+xml/i;
const MACRO = /macroEnabled|vbaProject|vbaData/i;
/** What Word opens by itself when it stands at another address. */
const ZELF_GEOPEND = /\/(?:oleObject|subDocument|aFChunk|frame|package)$/i;
const SJABLOON = /\/attachedTemplate$/i;

type Delen = ReadonlyMap<string, Buffer>;

const keurInhoudstypen = (delen: Delen): void => {
  const typen = delen.get('[Content_Types].xml');
  if (typen === undefined) return weiger('geenWord');
  let word = false;
  doorloopXml(typen, {
    open: (_naam, { ContentType = '', PartName = '' }) => {
      if (MACRO.test(ContentType) || MACRO.test(PartName)) weiger('macro');
      word ||= WORD_MAIN.test(ContentType);
    },
  });
  if ([...delen.keys()].some((naam) => MACRO.test(naam))) weiger('macro');
  if (!word) weiger('geenWord');
};

const keurRelaties = (xml: Buffer): void =>
  doorloopXml(xml, {
    open: (_naam, { TargetMode = '', Type = '', Target = '' }) => {
      if (MACRO.test(Type)) weiger('macro');
      if (TargetMode.toLowerCase() !== 'external') return;
      if (ZELF_GEOPEND.test(Type)) weiger('buiten');
      if (SJABLOON.test(Type) && /^(?:https?:|ftp:|\\\\|file:\/\/[^/])/i.test(Target)) weiger('buiten');
    },
  });

/** What Word writes where something is said not to be so: no strike, no bold. */
const NIET = new Set(['0', 'false', 'off']);

/** How often each element stands in a part. */
export type Telling = ReadonlyMap<string, number>;

const keurDeel = (xml: Buffer, telling: Map<string, number>): void => {
  let elementen = 0;
  doorloopXml(xml, {
    open: (naam, { val = '' }) => {
      elementen += 1;
      if (elementen > MAX_ELEMENTEN) weiger('teLang');
      const aantal = (telling.get(naam) ?? 0) + 1;
      if (!NIET.has(val)) telling.set(naam, aantal);
      if (naam === 'p' && aantal > MAX_ALINEAS) weiger('teLang');
      if (naam === 'ilvl' && Number(val) > MAX_LIJSTNIVEAU) weiger('teDiep');
    },
  });
};

const IN_RAND = /\/(?:header|footer)\d*\.xml$/i;
const IN_TEKST = /\/document\d*\.xml$/i;

export interface Pakketkeuring {
  /** Of the document itself, not of its styles, notes and settings. */
  readonly tekst: Telling;
  /** Of headers and footers. */
  readonly rand: Telling;
}

/** Refuses what is no plain Word document or could do harm, before anything reads it. */
export const keurPakket = (delen: Delen): Pakketkeuring => {
  keurInhoudstypen(delen);
  const tekst = new Map<string, number>();
  const rand = new Map<string, number>();
  const tellingVan = (naam: string): Map<string, number> => {
    if (IN_RAND.test(naam)) return rand;
    return IN_TEKST.test(naam) ? tekst : new Map<string, number>();
  };
  for (const [naam, deel] of delen) {
    if (/\.rels$/i.test(naam)) keurRelaties(deel);
    else if (/\.xml$/i.test(naam)) keurDeel(deel, tellingVan(naam));
  }
  return { tekst, rand };
};
