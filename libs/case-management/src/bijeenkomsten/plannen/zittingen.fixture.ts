import type { Consultatieblad, Zittingblad } from '#domain';

const avond: Zittingblad = {
  onderdeel: 'bijeenkomst1',
  titel: 'Bijeenkomst 1',
  naam: 'bijeenkomst 1',
  rooster: 'bijeenkomst1',
  begintOm: '17:00',
  na: null,
  afstand: null,
  groepswijze: 'gemengd',
  voor: 'allen',
  herhaalt: false,
  datumTaak: 'voorbereiding.data',
};
const dagdeel: Zittingblad = {
  ...avond,
  rooster: 'dagdeel',
  begintOm: '13:00',
  groepswijze: null,
  voor: 'training',
  datumTaak: 'training.dagdelen',
};

/** Two evenings and two dagdelen, as the Verdiepingsslag has them, and a meeting that is held again and again. */
export const ZITTING = {
  bijeenkomst1: avond,
  bijeenkomst2: {
    ...avond,
    onderdeel: 'bijeenkomst2',
    titel: 'Bijeenkomst 2',
    naam: 'bijeenkomst 2',
    na: 'bijeenkomst1',
    afstand: { weken: 'wekenTussenBijeenkomsten' },
  },
  dagdeel1: { ...dagdeel, onderdeel: 'dagdeel1', naam: 'dagdeel 1 van de training', na: 'bijeenkomst2' },
  dagdeel2: {
    ...dagdeel,
    onderdeel: 'dagdeel2',
    naam: 'dagdeel 2 van de training',
    na: 'dagdeel1',
    afstand: { dagen: 14 },
  },
  overleg: {
    ...dagdeel,
    onderdeel: 'overleg',
    titel: 'Overleg',
    naam: 'het overleg',
    voor: ['gemeentesecretaris'],
    afstand: { weken: 'leiderschapWeken' },
    herhaalt: true,
    datumTaak: null,
  },
} as const satisfies Record<string, Zittingblad>;

export type Zittingnaam = keyof typeof ZITTING;

export const CONSULTATIE: Consultatieblad = {
  onderdeel: 'consultatie',
  soort: 'visie',
  na: 'bijeenkomst1',
  voor: 'bijeenkomst2',
};
