import { planbaar, verzetbaar } from '../../shared/index.ts';

const datum = <const Id extends 'voorbereiding' | 'workshop' | 'bespreking'>(id: Id) =>
  [`${id}.datumInToekomst`, `${id}.nogNietGehouden`] as const;

export const DATUM_VOORGESPREK = datum('voorbereiding');
export const DATUM_WORKSHOP = datum('workshop');
export const DATUM_BESPREKING = datum('bespreking');

/** Planning is done in consultation, so also ahead of the phase in which it is held. */
export const planVoorgesprek = planbaar('voorbereiding', DATUM_VOORGESPREK, 'afspreken');
export const planWorkshop = <const S extends string>(hier: S) => planbaar('workshop', DATUM_WORKSHOP, hier);
export const planBespreking = planbaar('bespreking', DATUM_BESPREKING, 'gedeeld');

export const verzetVoorgesprek = verzetbaar('voorbereiding', DATUM_VOORGESPREK);
export const verzetWorkshop = verzetbaar('workshop', DATUM_WORKSHOP);
export const verzetBespreking = verzetbaar('bespreking', DATUM_BESPREKING);
