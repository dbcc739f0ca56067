import type { LoggerService } from '@nestjs/common';
import type { Log } from '../../../composition/src/index.ts';

export { createLog, describeError, type Log } from '../../../composition/src/index.ts';

/** Nest's own lines: warnings and faults only, without their parameters. */
export const nestLogger = (log: Log): LoggerService => ({
  log: () => undefined,
  warn: (message: unknown) => log.warn({ from: 'nest' }, String(message)),
  error: (message: unknown) =>
    log.error({ from: 'nest', err: message instanceof Error ? message : undefined }, 'Nest reports a fault'),
  fatal: (message: unknown) =>
    log.fatal({ from: 'nest', err: message instanceof Error ? message : undefined }, 'Nest gives up'),
});
