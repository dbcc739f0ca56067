import { IsIn, IsOptional } from 'class-validator';
import type { BijeenkomstBeeld } from '#case-management';
import type { Verdeelwijze } from '#domain';
import { AsNumber, RequestForm, typedText } from '../../../shell/index.ts';

/** Left empty, the way of this session counts. */
export class MaakGroepenForm extends RequestForm {
  @IsOptional()
  @IsIn(['gemengd', 'gescheiden', 'hooguit'], { message: 'Kies hoe u de groepen wilt maken.' })
  hoe?: Verdeelwijze['soort'];

  @IsOptional()
  @AsNumber()
  aantal?: number;

  @IsOptional()
  @AsNumber()
  grootte?: number;
}

/** What is no number is judged as one that cannot be. */
const getal = (waarde: unknown): number => (typeof waarde === 'number' ? waarde : Number.NaN);

export function wijzeUit({ hoe, aantal, grootte }: MaakGroepenForm, gewoon: Verdeelwijze): Verdeelwijze {
  if (hoe === 'gemengd') return { soort: 'gemengd', aantal: getal(aantal) };
  if (hoe === 'hooguit') return { soort: 'hooguit', grootte: getal(grootte) };
  return hoe === 'gescheiden' ? { soort: 'gescheiden' } : gewoon;
}

export const groepVeld = (deelnemerId: string): string => `groep-${deelnemerId}`;
export const begeleiderVeld = (nummer: number): string => `begeleider-${nummer}`;
/** Each choice carries what it was, so that only what somebody changed is written. */
export const wasVeld = (veld: string): string => `was-${veld}`;

interface Groepswijziging {
  readonly leden: Record<string, number | null>;
  readonly begeleiders: Record<string, string | null>;
}

const alsNummer = (tekst: string): number | null => (/^\d{1,3}$/.test(tekst) ? Number(tekst) : null);

export function leesGroepen(
  body: unknown,
  { mensen, indeling }: Pick<BijeenkomstBeeld, 'mensen' | 'indeling'>,
): Groepswijziging {
  const typed = typedText(body);
  const nieuw = (veld: string): string | undefined => {
    const waarde = typed[veld];
    return waarde === typed[wasVeld(veld)] ? undefined : waarde;
  };
  const leden = mensen.flatMap(({ id }): [string, number | null][] => {
    const waarde = nieuw(groepVeld(id));
    return waarde === undefined ? [] : [[id, alsNummer(waarde)]];
  });
  const begeleiders = indeling.flatMap(({ nummer }): [string, string | null][] => {
    const waarde = nieuw(begeleiderVeld(nummer));
    return waarde === undefined ? [] : [[`${nummer}`, waarde === '' ? null : waarde]];
  });
  return { leden: Object.fromEntries(leden), begeleiders: Object.fromEntries(begeleiders) };
}
