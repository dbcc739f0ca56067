import type { Programmablad, Zittingblad } from '#domain';
import { CASUISTIEK, PRESSURECOOKER, REFLECTIE, ROLLEN } from './fasen.ts';

const zitting = (
  { id, titel, naam }: { readonly id: string; readonly titel: string; readonly naam: string },
  rest: Pick<Zittingblad, 'rooster' | 'na'> & Partial<Zittingblad>,
): Zittingblad => ({
  onderdeel: id,
  titel,
  naam,
  begintOm: '13:00',
  afstand: null,
  groepswijze: null,
  voor: 'allen',
  herhaalt: false,
  datumTaak: `${id}.datum`,
  ...rest,
});

/** One cohort of Ambtelijk-bestuurlijk samenwerken. */
export const cohortBlad: Programmablad = {
  naam: 'samenwerken-cohort',
  versie: 1,
  titel: 'Ambtelijk-bestuurlijk samenwerken: cohort',
  inZin: 'het programma Ambtelijk-bestuurlijk samenwerken',
  clienten: ['gemeente', 'provincie'],
  onderdeelVan: 'samenwerken',
  groepWoord: 'cohort',
  aanmeldformulier: false,
  rollen: [
    'burgemeester',
    'wethouder',
    'gemeentesecretaris',
    'directielid',
    'manager',
    'teamleider',
    'ambtenaar',
  ],
  zittingen: [
    zitting(ROLLEN, { rooster: 'rollen', na: null }),
    zitting(CASUISTIEK, { rooster: 'casuistiek', na: 'rollen' }),
    zitting(PRESSURECOOKER, { rooster: 'pressurecooker', na: 'casuistiek' }),
    zitting(REFLECTIE, { rooster: 'reflectie', na: 'pressurecooker', herhaalt: true, datumTaak: null }),
  ],
  documenten: [
    { soort: 'casus', titel: 'Casus van de bestuurder', alleenVoor: null },
    { soort: 'voorstel', titel: 'Voorstel uit de pressurecooker', alleenVoor: null },
    { soort: 'reflectie', titel: 'Reflectie van de bestuurder', alleenVoor: null },
  ],
  consultaties: [],
  gegevens: [
    {
      naam: 'acteursGeboekt',
      titel: 'Acteurs geboekt op',
      uitleg: 'De dag waarop u de acteurs voor het rollenspel boekte.',
      soort: 'datum',
      alleenVoor: null,
      taak: 'casuistiek.acteurs',
    },
  ],
  instellingen: ['acteursWekenVooraf', 'uitnodigingDagenVooraf', 'praktischWerkdagenVooraf'],
  teksten: [],
  privacy: {
    uitleg: 'Uw naam en adres gebruiken wij alleen voor dit programma. Uw organisatie en het bureau zien ze.',
    stilOpZittingsdagen: false,
  },
  paginas: [],
};
