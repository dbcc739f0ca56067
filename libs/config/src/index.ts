export { Config, type MailIn } from './config.ts';
export { describeFaults } from './faults.ts';
export type { ConfigFault } from './faults.ts';
export { readConfig } from './read-config.ts';
export type { ConfigResult } from './read-config.ts';
export type { Sender } from './sender.ts';
