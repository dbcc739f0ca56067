import type { VersieKop } from '../ports/documenten.ts';

/** A version as those see it who may know that it is there, and not what is in it. */
export const zonderInhoud = (kop: VersieKop): VersieKop => ({ ...kop, toelichting: '', bestand: null });
