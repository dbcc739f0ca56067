import { parseArgs } from 'node:util';
import { Stop } from '../command.ts';

/** Options of a command, all text; an unknown or missing one is a sentence, not a stack. */
export const readOptions = <const Name extends string>(
  args: readonly string[],
  names: readonly Name[],
): { values: Partial<Record<Name, string[]>>; positionals: string[] } => {
  try {
    const options = Object.fromEntries(
      names.map((name) => [name, { type: 'string', multiple: true } as const]),
    );
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    return { values: values as Partial<Record<Name, string[]>>, positionals };
  } catch {
    const known = names.map((name) => `--${name}`).join(', ');
    throw new Stop(
      `Deze opties passen niet bij de opdracht. Bekend ${names.length === 1 ? 'is' : 'zijn'}: ${known || 'geen'}.`,
    );
  }
};

export const required = (value: string | undefined, name: string, example: string): string => {
  if (value === undefined || value.trim() === '')
    throw new Stop(`--${name} ontbreekt: geef bijvoorbeeld ${example}.`);
  return value;
};
