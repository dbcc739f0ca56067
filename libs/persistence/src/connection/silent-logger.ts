import type { Logger } from 'typeorm';

/** TypeORM would print statements, and with them people's names. What goes wrong reaches us as an exception. */
export class SilentLogger implements Logger {
  logQuery(): void {}
  logQueryError(): void {}
  logQuerySlow(): void {}
  logSchemaBuild(): void {}
  logMigration(): void {}
  log(): void {}
}
