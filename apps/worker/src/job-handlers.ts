import type { INestApplicationContext } from '@nestjs/common';
import { MeldMislukt, MeldNietGemaakt, MeldOnbestelbaar, VerdeelMail, VerstuurBericht } from '#berichten';
import { MeldAanOuder, StopKinderen } from '#case-management';
import type { JobHandlers } from '#jobs';
import { DefinitionRegistry } from '#workflow-engine';
import { handleEffect, handlersByType } from './effect-handlers.ts';
import type { Log } from '../../composition/src/index.ts';

/** What this program does with each kind of job. */
export const jobHandlers = (app: INestApplicationContext, log: Log): JobHandlers => {
  const effects = handlersByType(app.get(DefinitionRegistry), [
    app.get(VerdeelMail),
    app.get(MeldAanOuder),
    app.get(StopKinderen),
  ]);
  const verstuur = app.get(VerstuurBericht);
  const meldOnbestelbaar = app.get(MeldOnbestelbaar);
  const meldMislukt = app.get(MeldMislukt);
  const meldNietGemaakt = app.get(MeldNietGemaakt);
  const effect = handleEffect(effects);
  return {
    effect: (job) =>
      effect(job).catch((error: unknown) => {
        log.warn({ err: error, job: job.key, type: job.type }, 'An effect failed; it is tried again');
        throw error;
      }),
    bericht: async ({ berichtId }) => {
      const outcome = await verstuur.execute(berichtId);
      if (outcome === 'onbestelbaar') await meldOnbestelbaar.execute();
    },
    effectMislukt: (job) => {
      log.error({ job: job.key, type: job.type }, 'An effect was given up after its last attempt');
      return meldNietGemaakt.execute(job);
    },
    berichtMislukt: ({ berichtId }, why) => meldMislukt.execute(berichtId, why),
  };
};
