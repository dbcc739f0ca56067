import { LegAfsprakenVast } from '#case-management';
import { AFSPRAKEN, AMBITIES_SAMEN } from '../../teksten.ts';
import {
  alsDeelnemer,
  bureau,
  deelnemersVan,
  gelukt,
  griffie,
  nieuwVerzoek,
  type Speler,
} from '../../rol-spelen.ts';
import { stap } from '../stap.ts';
import { bewaar, legAanwezigheidVast } from './bijeenkomst1.ts';
import { plan } from './voorbereiding.ts';

const legAfsprakenVast = async (speler: Speler): Promise<void> => {
  const { app, trajectId, naam } = speler;
  const griffier = (await deelnemersVan(speler)).find(({ rol }) => rol === 'griffier');
  if (!griffier) throw new Error(`${naam} has no griffier`);
  const wijze = { soort: 'document', tekst: AFSPRAKEN } as const;
  const wie = { actor: alsDeelnemer(griffier), requestId: nieuwVerzoek() };
  await gelukt(`${naam}: afspraken`, app.get(LegAfsprakenVast).execute({ trajectId, wijze, ...wie }));
};

export const slotStappen = [
  stap('ambities10', ['bijeenkomst2', 9], (speler) =>
    bewaar(speler, 'ambities', AMBITIES_SAMEN, null, 'vaststellen'),
  ),
  stap('ambitiesGedeeld', ['bijeenkomst2', 10], bureau('afspraken.BUREAU_DEELT_AMBITIES')),
  stap('afsprakenVastgelegd', ['bijeenkomst2', 20], legAfsprakenVast),
  stap('afsprakenBevestigd', ['bijeenkomst2', 21], griffie('afspraken.GRIFFIE_BEVESTIGT')),
  stap('dagdelenGepland', ['bijeenkomst2', 22], async (speler) => {
    for (const onderdeel of ['dagdeel1', 'dagdeel2'] as const) {
      const dag = speler.planning[onderdeel];
      await plan(speler, onderdeel, `${dag}T13:00`, `${dag}T16:30`);
    }
  }),
  stap('trainingUitgenodigd', ['bijeenkomst2', 23], bureau('training.BUREAU_NODIGT_UIT')),
  stap('aanwezigDagdeel1', ['dagdeel1', 1], (speler) => legAanwezigheidVast(speler, 'dagdeel1', [])),
  stap('aanwezigDagdeel2', ['dagdeel2', 1], (speler) => legAanwezigheidVast(speler, 'dagdeel2', [])),
  stap('trainingKlaar', ['dagdeel2', 2], bureau('training.BUREAU_VRAAGT_BEVESTIGING')),
  stap('trainingBevestigd', ['dagdeel2', 4], griffie('training.GRIFFIE_BEVESTIGT')),
] as const;
