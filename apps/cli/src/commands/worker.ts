import { startWorker } from '../../../worker/src/start-worker.ts';
import type { Command } from '../command.ts';
import { untilStopped } from '../runtime/until-stopped.ts';
import { requireExternal } from './web.ts';

export const workerCommand: Command = {
  name: 'worker',
  usage: '',
  summary: 'Alleen de verzending en de termijnen, op DATABASE_URL en SMTP_URL; zo veel als u wilt.',
  async run(context) {
    const { databaseUrl, smtpUrl } = await requireExternal('worker', context);
    const worker = await startWorker({ config: context.config, databaseUrl, smtpUrl });
    context.print('De worker draait.');
    await untilStopped();
    await worker.stop();
    return 0;
  },
};
