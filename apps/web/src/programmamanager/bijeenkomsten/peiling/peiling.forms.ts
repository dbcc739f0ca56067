import { IsOptional, IsString } from 'class-validator';
import { VRAGEN, OPTIES, type OptieInvoer, type PeilingInvoer, type Vraag } from '#case-management';
import type { FieldFault } from '#workflow-engine';
import { AsBoolean, RequestForm, typedText } from '../../../shell/index.ts';

export class IntrekForm extends RequestForm {
  @AsBoolean()
  laatWeten!: boolean;

  @IsOptional()
  @IsString()
  stap?: string;
}

/** Rows of the form; those that stay empty do not count. */
export const RIJEN = Array.from({ length: OPTIES.hooguit }, (_, index) => index + 1);

type Velden = Readonly<Record<string, string>>;

const rij = (typed: Velden, nummer: number) => ({
  datum: typed[`datum-${nummer}`] ?? '',
  van: typed[`van-${nummer}`] ?? '',
  tot: typed[`tot-${nummer}`] ?? '',
  plaats: typed[`plaats-${nummer}`] ?? '',
});

/** Rows in which a date was filled in, by their number on the page. */
const gevuld = (typed: Velden): number[] => RIJEN.filter((nummer) => rij(typed, nummer).datum !== '');

const optieIn = (typed: Velden, nummer: number): OptieInvoer => {
  const { datum, van, tot, plaats } = rij(typed, nummer);
  return { beginLokaal: `${datum}T${van}`, eindLokaal: `${datum}T${tot}`, plaats };
};

const isVraag = (tekst: string): tekst is Vraag => VRAGEN.some((vraag) => vraag === tekst);

/** Fields such as 'rol-griffier', by what follows. */
const metBegin = (typed: Velden, begin: string): Record<string, Vraag> =>
  Object.fromEntries(
    Object.entries(typed).flatMap(([veld, waarde]): [string, Vraag][] =>
      veld.startsWith(begin) && isVraag(waarde) ? [[veld.slice(begin.length), waarde]] : [],
    ),
  );

/** The form has a field per date, role and person: it is read by name. */
export function peilingIn(body: unknown, trajectId: string, onderdeel: string): PeilingInvoer {
  const typed = typedText(body);
  return {
    trajectId,
    onderdeel,
    opties: gevuld(typed).map((nummer) => optieIn(typed, nummer)),
    rollen: metBegin(typed, 'rol-'),
    mensen: metBegin(typed, 'mens-'),
    toelichting: typed['toelichting'],
  };
}

const VELD: Readonly<Record<string, string>> = { beginLokaal: 'datum', eindLokaal: 'tot', plaats: 'plaats' };

/** The use case counts the dates that it got, the form its rows. */
export function opRijen(faults: readonly FieldFault[], body: unknown): FieldFault[] {
  const nummers = gevuld(typedText(body));
  return faults.map(({ field, text }) => {
    const [, index, veld = ''] = /^opties\.(\d+)\.(\w+)$/.exec(field) ?? [];
    if (index === undefined) return { field: field === 'opties' ? 'datum-1' : field, text };
    return { field: `${VELD[veld] ?? veld}-${nummers[Number(index)] ?? 1}`, text };
  });
}
