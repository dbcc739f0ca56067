import { Stop } from '../command.ts';
import { readOptions, required } from '../runtime/options.ts';

export interface OverzetOptions {
  readonly programma: string;
  readonly van: number;
  readonly naar: number;
  readonly dryRun: boolean;
  /** Empty: everyone on the old version. */
  readonly gekozen: readonly string[];
  readonly reden: string;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const DRY_RUN = '--dry-run';

const version = (value: string | undefined, name: string, example: string): number => {
  const text = required(value, name, `--${name} ${example}`);
  if (!/^\d{1,6}$/.test(text))
    throw new Stop(`--${name} is het nummer van een versie, bijvoorbeeld ${example}.`);
  return Number(text);
};

export const readOverzetOptions = (args: readonly string[]): OverzetOptions => {
  const rest = args.filter((arg) => arg !== DRY_RUN);
  const { values, positionals } = readOptions(rest, ['van', 'naar', 'traject', 'reden']);
  const [programma, ...others] = positionals;
  const gekozen = [...(values.traject ?? []), ...others];
  if (programma === undefined)
    throw new Stop('Noem het programma, bijvoorbeeld: migrate-instances ovkk --van 1 --naar 2.');
  const wrong = gekozen.find((id) => !UUID.test(id));
  if (wrong !== undefined)
    throw new Stop(`'${wrong}' is geen nummer van een traject; neem het uit het adres van het dossier.`);
  return {
    programma,
    van: version(values.van?.at(-1), 'van', '1'),
    naar: version(values.naar?.at(-1), 'naar', '2'),
    dryRun: args.includes(DRY_RUN),
    gekozen: gekozen.map((id) => id.toLowerCase()),
    reden: values.reden?.at(-1)?.trim() || 'Overgezet vanaf de opdrachtregel',
  };
};
