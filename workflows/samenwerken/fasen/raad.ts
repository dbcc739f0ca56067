import {
  aanRol,
  bevestiging,
  heropenHier,
  mail,
  sessie,
  sluitTeruggestuurd,
  spoorBegin,
  stap,
  taak,
  vereist,
  vraagtBevestiging,
} from '../../shared/index.ts';
import { RAAD } from '../fasen.ts';
import { RAADSESSIE, RAADSESSIE_ROLLEN } from '../sessies.ts';
import type { FaseConfig } from '../woorden.ts';

const DATUM = ['raad.datumInToekomst', 'raad.nogNietGehouden', 'raadGezelschap'] as const;
const VEREISTEN = ['raad.eerderGehouden', 'themasBehandeld'] as const;

const aan = aanRol(...RAADSESSIE_ROLLEN);
const vragen = vraagtBevestiging(RAAD, VEREISTEN);

const sessies = sessie(RAADSESSIE, {
  aan,
  datumVereisten: DATUM,
  uitnodiging: [
    mail('uitnodiging-raadsessie', { aan, onderdelen: ['raad'], agenda: 'uitnodigen', eenmalig: true }),
  ],
  verwerken: [],
  // A last session that was called off need not be held after all.
  zonderDatum: vragen,
  daarna: {
    'raad.BUREAU_VERWERKT': { target: 'tussentijd', guard: vereist('raad.aanwezigheidCompleet') },
  },
});

/** Track B: as many sessions as the themes need, then the griffie confirms. */
export const raad = {
  initial: 'beoordelen',
  meta: { titel: 'Raad en college', fase: true },
  on: { 'HEROPEN.raad': heropenHier(RAAD, 'tussentijd') },
  states: {
    ...sessies,
    beoordelen: spoorBegin('raad', sessies.beoordelen),
    tussentijd: stap('Volgende sessie plannen, of afsluiten', {
      taken: [
        taak('raad.themas', {
          titel: 'Noteren welke thema’s zijn behandeld',
          eigenaar: 'programmamanager',
          onderdeel: 'raad',
          waar: 'gegevens',
        }),
      ],
      ookSluiten: [sluitTeruggestuurd(RAAD)],
      on: { 'raad.BUREAU_PLANT': { target: 'uitnodigen', guard: vereist(...DATUM) }, ...vragen },
    }),
    ...bevestiging(RAAD, { vereisten: VEREISTEN, terugNaar: 'tussentijd' }),
  },
} as const satisfies FaseConfig;
