import { IsIn, IsOptional, IsString } from 'class-validator';
import type { BewaarOpzetInput } from '#case-management';
import { AsList, AsNumber, RequestForm } from '../../../shell/index.ts';

export const GRENZEN = ['standaard', 'geen', 'advies', 'verbod'] as const;
export type Grens = (typeof GRENZEN)[number];

export class OpzetForm extends RequestForm {
  @AsList()
  @IsString({ each: true })
  trainers: string[] = [];

  @IsIn(GRENZEN, { message: 'Kies hoeveel mensen er mogen komen.' })
  grens!: Grens;

  @IsOptional()
  @AsNumber()
  aantal?: unknown;
}

/** An amount that is no number is refused by the use case, with its own sentence. */
export const capaciteitIn = ({ grens, aantal }: OpzetForm): BewaarOpzetInput['capaciteit'] => {
  if (grens === 'standaard') return undefined;
  if (grens === 'geen') return null;
  return { aantal: typeof aantal === 'number' ? aantal : Number.NaN, werking: grens };
};
