import { describeFaults, readConfig } from '#config';
import { EmbeddedServerError } from '#persistence';
import { Stop, type Command, type CommandContext } from './command.ts';
import { COMMANDS } from './commands/index.ts';

const report = (line: string): void => void process.stderr.write(`${line}\n`);
const print = (line: string): void => void process.stdout.write(`${line}\n`);

const COLUMN = 34;

/** A long command has its explanation on the next line. */
const helpLine = ({ name, usage, summary }: Command): string => {
  const call = `${name} ${usage}`.trim();
  return call.length < COLUMN
    ? `  ${call.padEnd(COLUMN)}${summary}`
    : `  ${call}\n  ${' '.repeat(COLUMN)}${summary}`;
};

const help = (): string =>
  ['Gebruik: npm run gangmaker -- <opdracht>', '', ...COMMANDS.map(helpLine)].join('\n');

const main = async ([name = 'help', ...args]: readonly string[]): Promise<number> => {
  const command = COMMANDS.find((one) => one.name === name);
  if (!command) {
    if (['help', '--help', '-h'].includes(name)) {
      print(help());
      return 0;
    }
    report(`De opdracht '${name}' bestaat niet.\n\n${help()}`);
    return 1;
  }
  const read = readConfig(process.env);
  if (!read.ok) {
    report(describeFaults(read.faults));
    return 1;
  }
  const context: CommandContext = { config: read.config, args, print, report };
  try {
    return await command.run(context);
  } catch (error) {
    if (!(error instanceof Stop || error instanceof EmbeddedServerError)) throw error;
    report(error.message);
    return 1;
  }
};

process.exitCode = await main(process.argv.slice(2));
