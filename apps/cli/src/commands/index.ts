import type { Command } from '../command.ts';
import { apiSleutelCommand } from './api-sleutel.ts';
import { checkCommand } from './check.ts';
import { diagramCommand } from './diagram.ts';
import { historiesCommand } from './histories.ts';
import { medewerkerCommand } from './medewerker.ts';
import { migrateInstancesCommand } from './migrate-instances.ts';
import { migrateCommand } from './migrate.ts';
import { replayCommand } from './replay.ts';
import { startCommand } from './start.ts';
import { storyCommand } from './story.ts';
import { versiesCommand } from './versies.ts';
import { webCommand } from './web.ts';
import { workerCommand } from './worker.ts';

export const COMMANDS: readonly Command[] = [
  startCommand,
  migrateCommand,
  webCommand,
  workerCommand,
  medewerkerCommand,
  apiSleutelCommand,
  replayCommand,
  migrateInstancesCommand,
  versiesCommand,
  historiesCommand,
  checkCommand,
  diagramCommand,
  storyCommand,
];
