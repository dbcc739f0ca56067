import { plusDagen, type Datum } from './tijd.ts';
import { isWerkdag, type Kalender } from './werkdagen.ts';

export interface Zoekvraag {
  /** First and last date that may be proposed. */
  readonly vanaf: Datum;
  readonly tot?: Datum | undefined;
  readonly aantal: number;
  readonly kalender?: Kalender | undefined;
}

/** Nobody plans on a list that is half a year long. */
const HOOGUIT_DAGEN = 183;

/** The next working days against which there is nothing; `bezwaren` says what there is against a date. */
export function geschikteData(
  { vanaf, tot, aantal, kalender = {} }: Zoekvraag,
  bezwaren: (datum: Datum) => readonly string[],
): Datum[] {
  const gevonden: Datum[] = [];
  for (let dag = 0; dag < HOOGUIT_DAGEN && gevonden.length < aantal; dag += 1) {
    const datum = plusDagen(vanaf, dag);
    if (tot !== undefined && datum > tot) break;
    if (isWerkdag(datum, kalender) && bezwaren(datum).length === 0) gevonden.push(datum);
  }
  return gevonden;
}
