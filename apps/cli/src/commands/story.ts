import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { parseArgs } from 'node:util';
import { Stop, type Command } from '../command.ts';
import { findProgramma } from '../runtime/find-programma.ts';
import { HULP } from '../story/screen.ts';
import { StoryRun } from '../story/story-run.ts';
import { wrapLine } from '../story/wrap-line.ts';
import { playStory, type Terminal } from '../story/story-session.ts';

/** Lines of a person, or of a script that is piped in; a question is asked only of a person. */
export function terminalOn(
  input: Readable,
  output: Writable & { readonly isTTY?: boolean; readonly columns?: number },
): Terminal & { close: () => void } {
  const lines = createInterface({ input });
  const next = lines[Symbol.asyncIterator]();
  return {
    ask: async (question) => {
      if (output.isTTY === true) output.write(question);
      const { done, value } = (await next.next()) as IteratorResult<string, undefined>;
      if (done === true) return undefined;
      // What a script says belongs in what it shows; a person sees it already.
      if (output.isTTY !== true) output.write(`${question}${value}\n`);
      return value;
    },
    print: (line) => {
      const width = output.isTTY === true ? output.columns : undefined;
      for (const piece of width === undefined ? [line] : wrapLine(line, width)) output.write(`${piece}\n`);
    },
    close: () => lines.close(),
  };
}

const read = (args: readonly string[]) => {
  try {
    const options = { help: { type: 'boolean' }, versie: { type: 'string' } } as const;
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch {
    throw new Stop('Deze opties passen niet bij de opdracht. Bekend zijn: --versie, --help.');
  }
};

export const storyCommand: Command = {
  name: 'story',
  usage: '<programma>',
  summary: 'Speelt een programma na in de terminal: kies wat er gebeurt, zie wat er uitgaat.',
  async run({ args, print }) {
    const { values, positionals } = read(args);
    if (values.help === true) {
      HULP.forEach(print);
      return 0;
    }
    const programma = findProgramma(positionals[0], values.versie);
    const [eerste] = programma.situaties;
    if (!eerste) throw new Stop(`Bij '${programma.name}' staan geen situaties om mee te spelen.`);
    const terminal = terminalOn(process.stdin, process.stdout);
    try {
      await playStory(new StoryRun(programma, eerste), terminal);
    } finally {
      terminal.close();
    }
    return 0;
  },
};
