import { join } from 'node:path';
import {
  PROGRAMMAS,
  lockFaults,
  lockedVersion,
  readLock,
  withVersion,
  writeLock,
} from '../../../composition/src/index.ts';
import { Stop, type Command, type CommandContext } from '../command.ts';
import { readOptions } from '../runtime/options.ts';

/** Of the sources: the built program only reads its copy. */
const lockInSources = (): string => join(process.cwd(), 'workflows', 'versies.lock.json');

const chosenBy = (text: string) => {
  const chosen = PROGRAMMAS.definitions.find(({ name, version }) => `${name}@${version}` === text);
  if (chosen) return chosen;
  const known = PROGRAMMAS.definitions.map(({ name, version }) => `${name}@${version}`).join(', ');
  throw new Stop(`'${text}' is geen versie van een programma. Kies uit: ${known}.`);
};

const add = async (texts: readonly string[], print: CommandContext['print']): Promise<void> => {
  for (const text of texts) {
    const chosen = chosenBy(text);
    const lock = withVersion(await readLock(lockInSources()), lockedVersion(chosen));
    if (!lock)
      throw new Stop(
        `${text} ligt al vast en wordt nooit overschreven. Is ze nog nergens in gebruik? Haal dan eerst haar regel weg ` +
          'uit workflows/versies.lock.json, zodat wie meeleest het ziet.',
      );
    await writeLock(lockInSources(), lock);
    print(`${text} ligt nu vast: een verandering is voortaan een nieuwe versie.`);
  }
};

export const versiesCommand: Command = {
  name: 'versies',
  usage: '[--leg-vast <programma>@<versie>]',
  summary: 'Vergelijkt de programma’s met de versies die vastliggen; --leg-vast voegt er een toe.',
  async run({ args, print }) {
    const { values } = readOptions(args, ['leg-vast']);
    const chosen = values['leg-vast'] ?? [];
    await add(chosen, print);
    const faults = lockFaults(await readLock(lockInSources()), PROGRAMMAS.definitions);
    for (const { sentence } of faults) print(sentence);
    if (faults.length === 0) print('Elke versie is zoals ze vastligt.');
    return chosen.length > 0 || faults.length === 0 ? 0 : 1;
  },
};
