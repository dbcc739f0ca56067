import type { Effect } from '#domain';
import { sluit } from '../effecten.ts';
import type { Taak } from '../effecten.ts';
import type { Meta } from '../programma.ts';

interface Opties<On extends object> {
  readonly eigenaar?: NonNullable<Meta['eigenaar']>;
  readonly wachtOp?: NonNullable<Meta['wachtOp']>;
  readonly taken: readonly Taak[];
  /** Closes tasks that were opened on the way here. */
  readonly ookSluiten?: readonly Effect[];
  readonly on: On;
}

/** A moment at which people have something to do: its tasks open when it begins and close when it is left. */
export const stap = <const On extends object>(
  titel: string,
  { eigenaar = 'programmamanager', wachtOp = 'bureau', taken, ookSluiten = [], on }: Opties<On>,
) => {
  const meta: Meta = { titel, eigenaar, wachtOp };
  return {
    meta,
    entry: taken,
    exit: [...taken.map(({ params }) => sluit(params.code)), ...ookSluiten],
    on,
  };
};
