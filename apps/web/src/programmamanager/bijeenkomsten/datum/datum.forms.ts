import { IsNotEmpty, IsOptional, IsString, Matches } from 'class-validator';
import type { BijeenkomstBeeld, PlanInput } from '#case-management';
import type { FieldFault } from '#workflow-engine';
import { RequestForm } from '../../../shell/index.ts';

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

/** What stands in the form before anybody typed: the date as it is, or what the programme proposes. */
export function beginwaarden({
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
