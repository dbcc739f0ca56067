import { sessieTermijnen } from '../../shared/index.ts';
import { CASUISTIEK, PRESSURECOOKER, ROLLEN } from './fasen.ts';

/** Everything that happens because time passes. */
export const termijnen = {
  ...sessieTermijnen(ROLLEN),
  ...sessieTermijnen(CASUISTIEK),
  ...sessieTermijnen(PRESSURECOOKER),
};
