import type { Command } from '../command.ts';
import { migrate, openDatabase } from '../runtime/open-database.ts';

export const migrateCommand: Command = {
  name: 'migrate',
  usage: '',
  summary: 'Brengt het schema van de database bij.',
  async run(context) {
    const database = await openDatabase(context);
    try {
      const done = await migrate(database.url);
      context.print(done.length === 0 ? 'Het schema was al bij.' : `Uitgevoerd: ${done.join(', ')}.`);
      return 0;
    } finally {
      await database.close();
    }
  },
};
