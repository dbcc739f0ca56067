import { fase, faseVan } from '../shared/index.ts';

export const VOORBEREIDING = fase('voorbereiding', 'Voorbereiding', 'de voorbereiding');
export const BIJEENKOMST1 = fase('bijeenkomst1', 'Bijeenkomst 1', 'bijeenkomst 1');
export const CONSULTATIE = fase('consultatie', 'Tussentijdse consultatie', 'de tussentijdse consultatie');
export const BIJEENKOMST2 = fase('bijeenkomst2', 'Bijeenkomst 2', 'bijeenkomst 2');
export const AFSPRAKEN = fase('afspraken', 'Afspraken', 'de afspraken');
export const TRAINING = faseVan('training', 'Training', 'de training', ['griffier', 'gemeentesecretaris']);

/** In the order in which a gemeente goes through them. */
export const FASEN = [VOORBEREIDING, BIJEENKOMST1, CONSULTATIE, BIJEENKOMST2, AFSPRAKEN, TRAINING] as const;
