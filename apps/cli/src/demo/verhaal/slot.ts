import { LegAfsprakenVast } from '#case-management';
import { AFSPRAKEN, AMBITIES_SAMEN } from '../teksten.ts';
import {
  alsDeelnemer,
  bureauStuurt,
  deelnemersVan,
  gelukt,
  griffieStuurt,
  nieuwVerzoek,
  type Speler,
} from '../rol-spelen.ts';
import type { Stap } from '../stap.ts';
import { bewaar, legAanwezigheidVast } from './bijeenkomst1.ts';
import { plan } from './voorbereiding.ts';

const legAfsprakenVast = async (speler: Speler): Promise<void> => {
  const { app, trajectId, gemeente } = speler;
  const griffier = (await deelnemersVan(speler)).find(({ rol }) => rol === 'griffier');
  if (!griffier) throw new Error(`${gemeente} has no griffier`);
  const wijze = { soort: 'document', tekst: AFSPRAKEN } as const;
  const wie = { actor: alsDeelnemer(griffier), requestId: nieuwVerzoek() };
  await gelukt(`${gemeente}: afspraken`, app.get(LegAfsprakenVast).execute({ trajectId, wijze, ...wie }));
};

export const slotStappen = [
  {
    naam: 'ambities10',
    vanaf: 'bijeenkomst2',
    dagen: 9,
    doe: (speler) => bewaar(speler, 'ambities', AMBITIES_SAMEN, null, 'vaststellen'),
  },
  {
    naam: 'ambitiesGedeeld',
    vanaf: 'bijeenkomst2',
    dagen: 10,
    doe: (speler) => bureauStuurt(speler, 'afspraken.BUREAU_DEELT_AMBITIES'),
  },
  { naam: 'afsprakenVastgelegd', vanaf: 'bijeenkomst2', dagen: 20, doe: legAfsprakenVast },
  {
    naam: 'afsprakenBevestigd',
    vanaf: 'bijeenkomst2',
    dagen: 21,
    doe: (speler) => griffieStuurt(speler, 'afspraken.GRIFFIE_BEVESTIGT'),
  },
  {
    naam: 'dagdelenGepland',
    vanaf: 'bijeenkomst2',
    dagen: 22,
    doe: async (speler) => {
      for (const onderdeel of ['dagdeel1', 'dagdeel2'] as const) {
        const dag = speler.planning[onderdeel];
        await plan(speler, onderdeel, `${dag}T13:00`, `${dag}T16:30`);
      }
    },
  },
  {
    naam: 'trainingUitgenodigd',
    vanaf: 'bijeenkomst2',
    dagen: 23,
    doe: (speler) => bureauStuurt(speler, 'training.BUREAU_NODIGT_UIT'),
  },
  {
    naam: 'aanwezigDagdeel1',
    vanaf: 'dagdeel1',
    dagen: 1,
    doe: (speler) => legAanwezigheidVast(speler, 'dagdeel1', []),
  },
  {
    naam: 'aanwezigDagdeel2',
    vanaf: 'dagdeel2',
    dagen: 1,
    doe: (speler) => legAanwezigheidVast(speler, 'dagdeel2', []),
  },
  {
    naam: 'trainingKlaar',
    vanaf: 'dagdeel2',
    dagen: 2,
    doe: (speler) => bureauStuurt(speler, 'training.BUREAU_VRAAGT_BEVESTIGING'),
  },
  {
    naam: 'trainingBevestigd',
    vanaf: 'dagdeel2',
    dagen: 4,
    doe: (speler) => griffieStuurt(speler, 'training.GRIFFIE_BEVESTIGT'),
  },
] as const satisfies readonly Stap[];
