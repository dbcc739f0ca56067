import type { Consultatieblad } from '#domain';
import { definitionOf } from '#workflows';

/** The consultation of the Verdiepingsslag. */
export const TUSSENTIJDS: Consultatieblad = (() => {
  const vorm = definitionOf('ovkk', 1)?.blad.consultaties[0];
  if (!vorm) throw new Error('The Verdiepingsslag has no consultation');
  return vorm;
})();
