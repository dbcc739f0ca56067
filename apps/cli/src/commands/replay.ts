import type { INestApplicationContext } from '@nestjs/common';
import { Trajecten, trajectTitel } from '#case-management';
import { ReplayInstance } from '#workflow-engine';
import { Stop, type Command, type CommandContext } from '../command.ts';
import { withApplication } from '../runtime/application.ts';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const replayOne = async (
  app: INestApplicationContext,
  id: string,
  { print }: CommandContext,
): Promise<boolean> => {
  const result = await app.get(ReplayInstance).execute(id);
  if (!result) throw new Stop(`Er is geen traject ${id}.`);
  const kop = await app.get(Trajecten).kop(id);
  const name = `${id} (${kop ? trajectTitel(kop) : 'onbekend'})`;
  for (const { seq, what, expected, found } of result.differences)
    print(
      `${name} stap ${seq}: ${what} wijkt af\n  bewaard:    ${JSON.stringify(expected)}\n  herrekend:  ${JSON.stringify(found)}`,
    );
  if (result.differences.length === 0) print(`${name}: ${result.steps} stappen herrekend, geen verschil.`);
  return result.differences.length === 0;
};

export const replayCommand: Command = {
  name: 'replay',
  usage: '<traject> | --alle',
  summary: 'Rekent elke stap van het logboek na en vergelijkt toestand en effecten.',
  async run(context) {
    const [id] = context.args;
    if (id === undefined)
      throw new Stop('Noem een traject (het nummer uit het adres van het dossier), of --alle.');
    if (id !== '--alle' && !UUID.test(id))
      throw new Stop(`'${id}' is geen nummer van een traject; neem het uit het adres van het dossier.`);
    return withApplication(context, async (app) => {
      const ids = id === '--alle' ? await app.get(ReplayInstance).ids() : [id];
      const results: boolean[] = [];
      for (const one of ids) results.push(await replayOne(app, one, context));
      return results.every(Boolean) ? 0 : 1;
    });
  },
};
