/** One record of the pasted text: usually one line, more when a quoted cell holds a line break. */
export interface Tabelrij {
  /** Line where it begins, from 1. */
  regel: number;
  /** Exactly what was typed. */
  ruw: string;
  cellen: string[];
}

const SCHEIDINGSTEKENS = ['\t', ';', ','] as const;
type Scheidingsteken = (typeof SCHEIDINGSTEKENS)[number];

/** The one that most lines contain; with a tie the one that least often belongs to a name. */
function kiesScheidingsteken(tekst: string): Scheidingsteken {
  const regels = tekst.split('\n');
  const gebruik = SCHEIDINGSTEKENS.map((teken) => ({
    teken,
    aantal: regels.filter((regel) => regel.includes(teken)).length,
  }));
  return gebruik.reduce((beste, ander) => (ander.aantal > beste.aantal ? ander : beste)).teken;
}

/** Removes what is invisible (zero width, direction marks), joins white space, composes accents. */
const schoon = (cel: string): string =>
  cel
    .toWellFormed()
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();

interface Cel {
  waarde: string;
  /** Position of the separator, line break or end that closes the cell. */
  einde: number;
}

function eindeVanCel(tekst: string, vanaf: number, teken: Scheidingsteken): number {
  let plaats = vanaf;
  while (plaats < tekst.length && tekst[plaats] !== teken && tekst[plaats] !== '\n') plaats += 1;
  return plaats;
}

function sluitendeAanhaling(tekst: string, vanaf: number): number {
  let plaats = tekst.indexOf('"', vanaf);
  while (plaats !== -1 && tekst[plaats + 1] === '"') plaats = tekst.indexOf('"', plaats + 2);
  return plaats;
}

/**
 * A quote only opens a cell when it closes it too. One that never closes, or closes in the middle of
 * another line's text, is a slip of the finger: it must not swallow the people below it.
 */
function leesCel(tekst: string, begin: number, teken: Scheidingsteken): Cel {
  let open = begin;
  while (tekst[open] === ' ') open += 1;
  const gewoonEinde = eindeVanCel(tekst, begin, teken);
  const gewoon = { waarde: tekst.slice(begin, gewoonEinde), einde: gewoonEinde };
  if (tekst[open] !== '"') return gewoon;
  const los = { ...gewoon, waarde: tekst.slice(open + 1, gewoonEinde) };
  const dicht = sluitendeAanhaling(tekst, open + 1);
  if (dicht === -1) return los;
  const einde = eindeVanCel(tekst, dicht + 1, teken);
  const binnen = tekst.slice(open + 1, dicht);
  if (tekst.slice(dicht + 1, einde).trim() === '') return { waarde: binnen.replaceAll('""', '"'), einde };
  // "Vries, Jan de" <jan@gemeente.example>: the quotes protect the comma and more text follows.
  return binnen.includes('\n') ? los : { waarde: tekst.slice(begin, einde), einde };
}

/** Splits pasted text or CSV (tab, semicolon or comma) into records; empty lines are left out. */
export function leesTabel(invoer: string): Tabelrij[] {
  const tekst = invoer.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const teken = kiesScheidingsteken(tekst);
  const rijen: Tabelrij[] = [];
  let plaats = 0;
  let regel = 1;
  while (plaats < tekst.length) {
    const begin = plaats;
    const cellen: string[] = [];
    let cel: Cel;
    do {
      cel = leesCel(tekst, plaats, teken);
      cellen.push(schoon(cel.waarde));
      plaats = cel.einde + 1;
    } while (tekst[cel.einde] === teken);
    const ruw = tekst.slice(begin, cel.einde);
    if (cellen.some((waarde) => waarde !== '')) rijen.push({ regel, ruw, cellen });
    regel += ruw.split('\n').length;
  }
  return rijen;
}
