import type { Command } from '../command.ts';
import { moveInstances } from '../migrate-instances/move.ts';
import { readOverzetOptions } from '../migrate-instances/options.ts';
import { withApplication } from '../runtime/application.ts';

export const migrateInstancesCommand: Command = {
  name: 'migrate-instances',
  usage: '<programma> --van 1 --naar 2',
  summary:
    'Zet trajecten over naar een andere versie; --dry-run laat alleen zien wat er gebeurt, --traject <id> kiest.',
  async run(context) {
    const options = readOverzetOptions(context.args);
    return withApplication(context, async (app) => {
      const everybody = await moveInstances(app, options, context.print);
      return everybody ? 0 : 1;
    });
  },
};
