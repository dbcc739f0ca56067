import { bevestigingTermijnen, bijeenkomstTermijnen, consultatieTermijnen } from '../shared/index.ts';
import { AFSPRAKEN, BIJEENKOMST1, BIJEENKOMST2, CONSULTATIE, TRAINING, VOORBEREIDING } from './fasen.ts';

/** Everything that happens because time passes. */
export const termijnen = {
  ...bijeenkomstTermijnen(BIJEENKOMST1),
  ...bijeenkomstTermijnen(BIJEENKOMST2),
  ...consultatieTermijnen(CONSULTATIE),
  ...bevestigingTermijnen(VOORBEREIDING),
  ...bevestigingTermijnen(BIJEENKOMST1),
  ...bevestigingTermijnen(CONSULTATIE),
  ...bevestigingTermijnen(BIJEENKOMST2),
  ...bevestigingTermijnen(AFSPRAKEN),
  ...bevestigingTermijnen(TRAINING),
};
