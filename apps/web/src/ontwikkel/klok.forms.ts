import { IsInt, Max, Min } from 'class-validator';
import { AsNumber } from '../shell/index.ts';

const RANGE = { message: 'Vul een heel getal in van 1 tot en met 365.' };

export class DaysForm {
  @AsNumber()
  @IsInt(RANGE)
  @Min(1, RANGE)
  @Max(365, RANGE)
  dagen!: number;
}
