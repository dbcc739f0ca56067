import { planbaar, verzetbaar } from '../../shared/index.ts';

const datum = <const Id extends 'bijeenkomst1' | 'bijeenkomst2'>(id: Id) =>
  [`${id}.datumInToekomst`, `${id}.nogNietGehouden`, 'datumsInVolgorde'] as const;

export const DATUM1 = datum('bijeenkomst1');
export const DATUM2 = datum('bijeenkomst2');

const dagdeel = <const Id extends 'dagdeel1' | 'dagdeel2'>(id: Id) =>
  [`${id}.datumInToekomst`, `${id}.nogNietGehouden`, 'dagdelenInVolgorde'] as const;

export const planBijeenkomsten = {
  ...planbaar('bijeenkomst1', DATUM1, 'inrichten'),
  ...planbaar('bijeenkomst2', DATUM2, 'inrichten'),
};
export const verzetBijeenkomst1 = verzetbaar('bijeenkomst1', DATUM1);
/** In every phase before it: its date is known long ahead and may move. */
export const verzetBijeenkomst2 = verzetbaar('bijeenkomst2', DATUM2);

export const planDagdelen = {
  ...planbaar('dagdeel1', dagdeel('dagdeel1'), 'voorbereiden'),
  ...planbaar('dagdeel2', dagdeel('dagdeel2'), 'voorbereiden'),
};
export const verzetDagdelen = {
  ...verzetbaar('dagdeel1', dagdeel('dagdeel1')),
  ...verzetbaar('dagdeel2', dagdeel('dagdeel2')),
};
