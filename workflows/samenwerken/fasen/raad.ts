import {
  aanRol,
  bevestiging,
  heropenHier,
  mail,
  sessie,
  sluitTeruggestuurd,
  spoorBegin,
  taak,
  vereist,
  vraagtBevestiging,
} from '../../shared/index.ts';
import { RAAD } from '../fasen.ts';
import { RAADSESSIE, RAADSESSIE_ROLLEN } from '../sessies.ts';
import type { FaseConfig } from '../woorden.ts';

const DATUM = ['raadsessie.datumInToekomst', 'raadsessie.nogNietGehouden', 'raadGezelschap'] as const;
const VEREISTEN = ['raadsessie.aanwezigheidCompleet', 'themasBehandeld'] as const;

const aan = aanRol(...RAADSESSIE_ROLLEN);
const vragen = vraagtBevestiging(RAAD, VEREISTEN);

/** Track B: as many sessions as the themes need, then the griffie confirms. */
export const raad = {
  initial: 'begin',
  meta: { titel: 'Raad en college', fase: true },
  on: { 'HEROPEN.raad': heropenHier(RAAD, 'verwerken') },
  states: {
    begin: spoorBegin('raad', 'beoordelen'),
    ...sessie(RAADSESSIE, {
      aan,
      datumVereisten: DATUM,
      uitnodiging: [
        mail('uitnodiging-raadsessie', {
          aan,
          onderdelen: ['raadsessie'],
          agenda: 'uitnodigen',
          eenmalig: true,
        }),
      ],
      verwerken: [
        taak('raad.themas', {
          titel: 'Noteren welke thema’s zijn behandeld',
          eigenaar: 'programmamanager',
          onderdeel: 'raad',
          waar: 'gegevens',
        }),
      ],
      ookSluiten: [sluitTeruggestuurd(RAAD)],
      // A last session that was called off need not be held after all.
      zonderDatum: vragen,
      daarna: {
        'raadsessie.BUREAU_PLANT': { target: 'uitnodigen', guard: vereist(...DATUM) },
        ...vragen,
      },
    }),
    ...bevestiging(RAAD, { vereisten: VEREISTEN, terugNaar: 'verwerken' }),
  },
} as const satisfies FaseConfig;
