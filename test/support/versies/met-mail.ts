import type { Overzetting } from '#workflows';
import { naar2 } from './ovkk-2.ts';

/** From 1 to 3 at once, and whoever prepares is asked to confirm: a way that mails people. */
export const metMail: Overzetting = {
  ...naar2,
  to: 3,
  summary: 'De voorbereiding wordt meteen bevestigd.',
  migration: {
    ...naar2.migration,
    leaves: { ...naar2.migration.leaves, 'voorbereiding.inrichten': { enter: 'voorbereiding.bevestiging' } },
  },
};
