import { doorloopXml } from '../zip/doorloop-xml.ts';

export interface Lijstniveau {
  readonly genummerd: boolean;
  readonly start: number;
  /** This list begins at `start`, also when lists of the same kind came before it. */
  readonly herbegint: boolean;
}

export interface Nummering {
  /** Lists of one kind count on together. */
  readonly soort: string;
  readonly niveaus: ReadonlyMap<string, Lijstniveau>;
}

interface Soort {
  niveaus: Map<string, { genummerd: boolean; start: number }>;
  volgt: string;
  heet: string;
}

interface Exemplaar {
  soort: string;
  starts: Map<string, number>;
  niveaus: Soort['niveaus'];
}

const ZONDER_NUMMER = new Set(['bullet', 'none']);
const geheel = (val: string): number => (/^\d{1,9}$/.test(val) ? Number(val) : 1);

const verzamel = (xml: Uint8Array): { soorten: Map<string, Soort>; exemplaren: Map<string, Exemplaar> } => {
  const soorten = new Map<string, Soort>();
  const exemplaren = new Map<string, Exemplaar>();
  let soort: Soort | undefined;
  let exemplaar: Exemplaar | undefined;
  let ilvl = '0';
  let niveau: { genummerd: boolean; start: number } | undefined;
  const begin: Record<string, (val: string, kenmerken: Readonly<Record<string, string>>) => void> = {
    abstractNum: (_val, { abstractNumId = '' }) => {
      soort = { niveaus: new Map(), volgt: '', heet: '' };
      exemplaar = undefined;
      soorten.set(abstractNumId, soort);
    },
    num: (_val, { numId = '' }) => {
      exemplaar = { soort: '', starts: new Map(), niveaus: new Map() };
      soort = undefined;
      exemplaren.set(numId, exemplaar);
    },
    abstractNumId: (val) => exemplaar && (exemplaar.soort = val),
    numStyleLink: (val) => soort && (soort.volgt = val),
    styleLink: (val) => soort && (soort.heet = val),
    lvlOverride: (_val, kenmerken) => (ilvl = kenmerken['ilvl'] ?? '0'),
    startOverride: (val) => exemplaar?.starts.set(ilvl, geheel(val)),
    lvl: (_val, kenmerken) => {
      ilvl = kenmerken['ilvl'] ?? '0';
      niveau = { genummerd: true, start: 1 };
      (soort ?? exemplaar)?.niveaus.set(ilvl, niveau);
    },
    start: (val) => niveau && (niveau.start = geheel(val)),
    numFmt: (val) => niveau && (niveau.genummerd = !ZONDER_NUMMER.has(val)),
  };
  doorloopXml(xml, {
    open: (naam, kenmerken) => Object.hasOwn(begin, naam) && begin[naam]?.(kenmerken['val'] ?? '', kenmerken),
    sluit: (naam) => naam === 'lvl' && (niveau = undefined),
  });
  return { soorten, exemplaren };
};

/** What the lists of a Word file look like, by the number that its paragraphs carry. */
export const leesNummering = (xml: Uint8Array | undefined): ReadonlyMap<string, Nummering> => {
  if (xml === undefined) return new Map();
  const { soorten, exemplaren } = verzamel(xml);
  const echteSoort = (id: string): string => {
    const volgt = soorten.get(id)?.volgt ?? '';
    return volgt === '' ? id : ([...soorten].find(([, { heet }]) => heet === volgt)?.[0] ?? id);
  };
  return new Map(
    [...exemplaren].map(([numId, { soort, starts, niveaus }]) => {
      const id = echteSoort(soort);
      const samen = new Map([...(soorten.get(id)?.niveaus ?? []), ...niveaus]);
      const metStart = [...samen].map(([ilvl, { genummerd, start }]): [string, Lijstniveau] => [
        ilvl,
        { genummerd, start: starts.get(ilvl) ?? start, herbegint: starts.has(ilvl) },
      ]);
      return [numId, { soort: id, niveaus: new Map(metStart) }];
    }),
  );
};

const MERK = 'lijst:';
const NIVEAUS = Array.from({ length: 9 }, (_, ilvl) => ilvl);

/**
 * mammoth tells of a paragraph in a list whether it is numbered and how deep it is, not which list it is. So it gets a
 * numbering of our own, in which every level carries that: as the name of a paragraph style, which it hands on.
 */
export const gemerkteNummering = (numIds: Iterable<string>): Buffer => {
  const ids = ['0', ...numIds].filter((id) => /^\d{1,9}$/.test(id));
  const soorten = ids.map((id, index) => {
    const niveaus = NIVEAUS.map(
      (ilvl) => `<w:lvl w:ilvl="${ilvl}"><w:numFmt w:val="bullet"/><w:pStyle w:val="${MERK}${id}"/></w:lvl>`,
    );
    return `<w:abstractNum w:abstractNumId="${index}">${niveaus.join('')}</w:abstractNum>`;
  });
  const nums = ids.map((id, index) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${index}"/></w:num>`);
  const naamruimte = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  return Buffer.from(
    `<w:numbering xmlns:w="${naamruimte}">${[...new Set(soorten)].join('')}${nums.join('')}</w:numbering>`,
  );
};

/** The number of the list that a paragraph says it is in; '0' when it says that it is in none. */
export const lijstnummer = (merk: string | null | undefined): string | undefined =>
  merk?.startsWith(MERK) === true ? merk.slice(MERK.length) : undefined;
