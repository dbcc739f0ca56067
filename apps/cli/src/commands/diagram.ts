import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { DiagramLayouts, renderDiagram } from '#diagram';
import { Stop, type Command, type CommandContext } from '../command.ts';
import { workflowPictures } from '../diagram/workflow-pictures.ts';
import { findProgramma, latestDefinitions } from '../runtime/find-programma.ts';

const OPTIONS = {
  smal: { type: 'boolean' },
  uit: { type: 'string' },
  versie: { type: 'string' },
  alle: { type: 'boolean' },
} as const;

const read = (args: readonly string[]) => {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch {
    throw new Stop('Deze opties passen niet bij de opdracht. Bekend zijn: --smal, --uit, --versie, --alle.');
  }
};

export const diagramCommand: Command = {
  name: 'diagram',
  usage: '<programma> [--smal] [--uit …]',
  summary: 'Tekent een programma als SVG; --alle vernieuwt de tekeningen onder workflows/.',
  async run(context) {
    const { values, positionals } = read(context.args);
    if (values.alle === true) return drawAll(context);
    const programma = findProgramma(positionals[0], values.versie);
    const form = values.smal === true ? 'narrow' : 'wide';
    const svg = renderDiagram(await new DiagramLayouts().of(programma, form));
    if (values.uit === undefined) context.print(svg.trimEnd());
    else await write(values.uit, svg, context);
    return 0;
  },
};

/** From the folder of the source: what a README shows is made where it is kept. */
async function drawAll(context: CommandContext): Promise<number> {
  if (!existsSync('workflows/index.ts'))
    throw new Stop('--alle vernieuwt de tekeningen bij de broncode: geef deze opdracht in die map.');
  for (const { path, svg } of await workflowPictures(latestDefinitions()))
    await write(join('workflows', path), svg, context);
  return 0;
}

async function write(path: string, svg: string, { report }: CommandContext): Promise<void> {
  if (!existsSync(dirname(path))) throw new Stop(`De map ${dirname(path)} bestaat niet.`);
  await writeFile(path, svg);
  report(`Geschreven: ${path}`);
}
