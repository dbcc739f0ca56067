import { isDatum, type Periode } from '#domain';
import type { FieldFault } from '#workflow-engine';

const MAANDEN = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const MAX_NAAM = 80;
const HOOGUIT = 100;
/** A year that was typed wrong. */
const ZINNIG = { van: '2000-01-01', tot: '2100-01-01' };

/** '2027-02-20', '20-2-2027', '20/02/2027' or '20 februari 2027' as a date; undefined when it is none. */
export function leesDatum(tekst: string): string | undefined {
  const iso = alsIso(tekst.trim().toLowerCase());
  return iso !== undefined && isDatum(iso) && iso >= ZINNIG.van && iso < ZINNIG.tot ? iso : undefined;
}

function alsIso(tekst: string): string | undefined {
  if (isDatum(tekst)) return tekst;
  const delen = /^(\d{1,2})[-/. ]+([a-z]+|\d{1,2})\.?[-/. ]+(\d{4})$/.exec(tekst);
  if (!delen) return undefined;
  const [, dag = '', maand = '', jaar = ''] = delen;
  const kort = maand === 'maart' ? 'mrt' : maand.slice(0, 3);
  const nummer = /^\d/.test(maand) ? Number(maand) : MAANDEN.indexOf(kort) + 1;
  return nummer === 0
    ? undefined
    : [jaar, ...[String(nummer), dag].map((deel) => deel.padStart(2, '0'))].join('-');
}

function leesRegel(regel: string): Periode | string {
  const [naam = '', van = '', tot = van] = regel.split(/[;\t]/).map((deel) => deel.trim());
  const [begin, eind] = [leesDatum(van), leesDatum(tot === '' ? van : tot)];
  if (naam === '') return 'Begin met de naam, bijvoorbeeld: Voorjaarsreces; 20-02-2027; 28-02-2027.';
  if (naam.length > MAX_NAAM) return `Maak de naam korter dan ${MAX_NAAM} tekens.`;
  if (begin === undefined) return `'${van}' is geen eerste dag. Schrijf een datum zoals 20-02-2027.`;
  if (eind === undefined) return `'${tot}' is geen laatste dag. Schrijf een datum zoals 28-02-2027.`;
  if (eind < begin) return 'De laatste dag is voor de eerste dag.';
  return { naam, van: begin, totEnMet: eind };
}

/** Days without a raad, a line each: 'naam; eerste dag; laatste dag'. All of them, or what is wrong with each. */
export function leesRecessen(
  tekst: string,
): { readonly recessen: readonly Periode[] } | { readonly faults: readonly FieldFault[] } {
  const regels = tekst
    .split('\n')
    .map((regel, index) => ({ nummer: index + 1, regel: regel.trim() }))
    .filter(({ regel }) => regel !== '');
  if (regels.length === 0)
    return {
      faults: [{ field: 'tekst', text: 'Vul minstens één reces in: naam; eerste dag; laatste dag.' }],
    };
  if (regels.length > HOOGUIT)
    return { faults: [{ field: 'tekst', text: `Vul hooguit ${HOOGUIT} regels tegelijk in.` }] };
  const gelezen = regels.map(({ nummer, regel }) => ({ nummer, uitkomst: leesRegel(regel) }));
  const faults = gelezen.flatMap(({ nummer, uitkomst }) =>
    typeof uitkomst === 'string' ? [{ field: 'tekst', text: `Regel ${nummer}: ${uitkomst}` }] : [],
  );
  if (faults.length > 0) return { faults };
  return { recessen: gelezen.flatMap(({ uitkomst }) => (typeof uitkomst === 'string' ? [] : [uitkomst])) };
}
