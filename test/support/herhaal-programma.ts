import type { Programmablad, Zittingblad } from '#domain';
import { beginContext, mail, taak, type Programma } from '../../workflows/shared/index.ts';
import { LEEG } from '../../workflows/shared/situatie.ts';
import { programma } from '../../workflows/shared/programma.ts';

const overleg: Zittingblad = {
  onderdeel: 'overleg',
  titel: 'Overleg',
  naam: 'het overleg',
  rooster: 'dagdeel',
  begintOm: '13:00',
  na: null,
  afstand: { weken: 'leiderschapWeken' },
  groepswijze: null,
  voor: ['gemeentesecretaris', 'wethouder'],
  herhaalt: true,
  datumTaak: 'overleg.datum',
};

const blad: Programmablad = {
  naam: 'overlegprogramma',
  versie: 1,
  titel: 'Overleg dat terugkomt',
  inZin: 'het overleg dat terugkomt',
  clienten: ['gemeente'],
  onderdeelVan: null,
  groepWoord: null,
  aanmeldformulier: false,
  rollen: ['gemeentesecretaris', 'wethouder', 'griffier'],
  zittingen: [overleg],
  documenten: [{ soort: 'verslag', titel: 'Verslag', alleenVoor: null }],
  consultaties: [],
  gegevens: [],
  instellingen: ['leiderschapWeken'],
  teksten: [{ naam: 'zaal', titel: 'Zaal', uitleg: 'In welke zaal.', standaard: 'de raadzaal' }],
  privacy: { uitleg: '', stilOpZittingsdagen: false },
  paginas: [],
};

const velden = {};
const bureau = (label: string) => ({ label, actors: ['programmamanager'], fields: velden });
const aan = { soort: 'rol', rollen: ['gemeentesecretaris', 'wethouder'] } as const;
const plant = { 'overleg.BUREAU_PLANT': 'gepland' } as const;

const machine = programma<{ type: string }>()({ termijnen: {}, vereisten: {} }).createMachine({
  id: 'overlegprogramma',
  version: '1',
  context: beginContext,
  options: { maxIterations: 1000 },
  initial: 'overleg',
  states: {
    overleg: {
      initial: 'plannen',
      meta: { titel: 'Overleg', fase: true },
      states: {
        plannen: {
          meta: { titel: 'Plannen', eigenaar: 'programmamanager', wachtOp: 'bureau' },
          entry: taak('overleg.datum', {
            titel: 'Prik een datum',
            eigenaar: 'programmamanager',
            onderdeel: 'overleg',
            waar: 'bijeenkomsten/overleg',
          }),
          on: plant,
        },
        gepland: {
          meta: { titel: 'Gepland', eigenaar: 'programmamanager', wachtOp: 'bureau' },
          entry: mail('uitnodiging', { aan, onderdelen: ['overleg'], agenda: 'uitnodigen', eenmalig: true }),
          on: {
            'overleg.BUREAU_VERZET': { target: 'gepland', reenter: true },
            'overleg.BUREAU_GELAST_AF': 'nieuweDatum',
            'overleg.BUREAU_MELDT_GEHOUDEN': 'opvolging',
          },
        },
        nieuweDatum: {
          meta: { titel: 'Nieuwe datum zoeken', eigenaar: 'programmamanager', wachtOp: 'bureau' },
          on: plant,
        },
        opvolging: {
          meta: { titel: 'Opvolgen', eigenaar: 'programmamanager', wachtOp: 'bureau' },
          on: plant,
        },
      },
    },
    geannuleerd: { type: 'final' },
  },
  on: { BUREAU_ANNULEERT: '.geannuleerd' },
});

/** A programme of nothing but a meeting that is held again and again. */
export const herhaalProgramma: Programma = {
  name: blad.naam,
  version: blad.versie,
  title: blad.titel,
  machine,
  phases: [],
  requirements: {},
  events: {
    'overleg.BUREAU_PLANT': bureau('Plan het overleg'),
    'overleg.BUREAU_VERZET': bureau('Verzet het overleg'),
    'overleg.BUREAU_GELAST_AF': bureau('Gelast het overleg af'),
    'overleg.BUREAU_MELDT_GEHOUDEN': bureau('Meld dat het overleg is gehouden'),
    BUREAU_ANNULEERT: bureau('Stop met dit traject'),
  },
  delays: {},
  blad,
  situaties: [{ naam: 'Er is nog niets geregeld', nu: '2027-01-04T09:00:00.000Z', feiten: LEEG }],
};
