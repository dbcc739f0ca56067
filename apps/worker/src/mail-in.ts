import type { INestApplicationContext } from '@nestjs/common';
import { OntvangMail, VerwerkIngekomen } from '#berichten';
import type { Config } from '#config';
import { startMailListener, type MailListener } from '#mail';
import { repeat } from './repeat.ts';

export interface MailIn {
  /** Undefined: another process hears the mail; what it kept is dealt with here too. */
  readonly listener: MailListener | undefined;
  stop(): Promise<void>;
}

const AT_ONCE = 10;

/** Hears answers to our mails, and carries out what they ask. */
export const startMailIn = async (
  app: INestApplicationContext,
  config: Config,
  onError: (error: unknown) => void,
): Promise<MailIn> => {
  const verwerk = app.get(VerwerkIngekomen);
  const dealing = repeat(async () => (await verwerk.execute(AT_ONCE)) === AT_ONCE, {
    pauseMs: 5_000,
    breathMs: 50,
    onError,
  });
  const ontvang = app.get(OntvangMail);
  const { mailIn } = config;
  const listen = (port: number, host: string): Promise<MailListener> =>
    startMailListener({
      port,
      host,
      onError,
      receiver: {
        knows: (address) => ontvang.kent(address),
        receive: async (raw, envelope) => {
          const taken = await ontvang.execute(raw, envelope);
          if (taken.ok) dealing.wake();
          return taken;
        },
      },
    });
  try {
    const listener = mailIn?.port === undefined ? undefined : await listen(mailIn.port, mailIn.host);
    return {
      listener,
      stop: async () => {
        await listener?.stop();
        await dealing.stop();
      },
    };
  } catch (fault) {
    await dealing.stop();
    throw fault;
  }
};
