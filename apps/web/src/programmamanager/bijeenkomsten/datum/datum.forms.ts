import { IsNotEmpty, IsOptional, IsString, Matches } from 'class-validator';
import type { BijeenkomstBeeld, MeeInvoer, PlanInput } from '#case-management';
import type { FieldFault } from '#workflow-engine';
import { RequestForm, typedList, typedText } from '../../../shell/index.ts';

export class DatumForm extends RequestForm {
  @Matches(/^\d{4}-\d{2}-\d{2}$/, { message: 'Vul de datum in, bijvoorbeeld 14-01-2027.' })
  datum!: string;

  @Matches(/^\d{2}:\d{2}$/, { message: 'Vul de begintijd in, bijvoorbeeld 17:00.' })
  van!: string;

  @Matches(/^\d{2}:\d{2}$/, { message: 'Vul de eindtijd in, bijvoorbeeld 22:00.' })
  tot!: string;

  @IsString()
  @IsNotEmpty({ message: 'Vul in waar het is, bijvoorbeeld: raadzaal, gemeentehuis.' })
  plaats!: string;

  @IsString()
  opmerking!: string;

  @IsOptional()
  @IsString()
  reden?: string;

  /** 'wijzigen': back from the preview to the form, with everything still there. */
  @IsOptional()
  @IsString()
  stap?: string;
}

type Planvelden = Pick<PlanInput, 'beginLokaal' | 'eindLokaal' | 'plaats' | 'opmerking' | 'reden'>;

export const alsPlanning = ({ datum, van, tot, plaats, opmerking, reden }: DatumForm): Planvelden => ({
  beginLokaal: `${datum}T${van}`,
  eindLokaal: `${datum}T${tot}`,
  plaats,
  opmerking,
  reden,
});

const VELD: Readonly<Record<string, string>> = { beginLokaal: 'datum', eindLokaal: 'tot' };

/** The use case knows moments, the form a date with two times. */
export const opFormulier = (faults: readonly FieldFault[]): FieldFault[] =>
  faults.map(({ field, text }) => ({ field: VELD[field] ?? field, text }));

/** What stands in the form before anybody typed: the date as it is or what the programme proposes, or what was chosen. */
export function beginwaarden(
  zitting: BijeenkomstBeeld,
  gekozen: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> {
  return { ...zoalsHetIs(zitting), ...gekozen };
}

function zoalsHetIs({
  bijeenkomst,
  voorstel,
  kanVolgende,
}: BijeenkomstBeeld): Readonly<Record<string, string>> {
  if (bijeenkomst === null || kanVolgende)
    return { datum: voorstel.datum ?? '', van: voorstel.van, tot: voorstel.tot };
  const { beginLokaal, eindLokaal, plaats, opmerking } = bijeenkomst;
  return {
    datum: beginLokaal.slice(0, 10),
    van: beginLokaal.slice(11, 16),
    tot: eindLokaal.slice(11, 16),
    plaats,
    opmerking,
  };
}

/** What was chosen about later sessions, beside the form itself: their fields are named after them. */
export interface Meekeuze {
  /** The form without these fields. */
  readonly rest: Readonly<Record<string, unknown>>;
  /** Undefined: nobody was asked yet. */
  readonly mee: readonly MeeInvoer[] | undefined;
}

const GEVRAAGD = 'meeGevraagd';
const HOORT_BIJ_MEE = (veld: string): boolean =>
  veld === 'mee' || veld === GEVRAAGD || veld.startsWith('meedatum-');

export function leesMee(body: unknown): Meekeuze {
  const velden = typeof body === 'object' && body !== null ? Object.entries(body) : [];
  const rest = Object.fromEntries(velden.filter(([veld]) => !HOORT_BIJ_MEE(veld)));
  const tekst = typedText(body);
  if (tekst[GEVRAAGD] !== 'ja') return { rest, mee: undefined };
  const mee = typedList(body, 'mee').map((onderdeel) => ({
    onderdeel,
    datum: tekst[`meedatum-${onderdeel}`] ?? '',
  }));
  return { rest, mee };
}
