import { BewaarCasus, Medewerkers, PlanBijeenkomst, VoegDeelnemersToe, WijzigTeam } from '#case-management';
import { CASUSSEN } from '../../teksten.ts';
import { deelnemerslijst } from '../../inwoners.ts';
import { bureau, gelukt, griffie, nieuwVerzoek, type Speler } from '../../rol-spelen.ts';
import { stap, type GemeenteSpeler } from '../stap.ts';

export const plan = (speler: Speler, onderdeel: string, begin: string, eind: string): Promise<void> =>
  gelukt(
    `${speler.naam}: ${onderdeel} plannen`,
    speler.app.get(PlanBijeenkomst).execute({
      trajectId: speler.trajectId,
      onderdeel,
      beginLokaal: begin,
      eindLokaal: eind,
      plaats: `Gemeentehuis ${speler.naam}, raadzaal`,
      actor: speler.manager,
      requestId: nieuwVerzoek(),
    }),
  );

const nodigMensenUit = ({ app, trajectId, manager, ...speler }: GemeenteSpeler): Promise<void> => {
  const tekst = deelnemerslijst(speler.naam, speler.verschuiving, speler.metFout);
  return gelukt(
    `${speler.naam}: deelnemers`,
    app.get(VoegDeelnemersToe).execute({ trajectId, tekst, actor: manager }),
  );
};

const stelTeamSamen = async ({ app, trajectId, manager, naam }: Speler): Promise<void> => {
  const medewerkers = await app.get(Medewerkers).alle();
  const met = (rol: 'procesbegeleider' | 'presentator' | 'trainer') =>
    medewerkers.filter(({ rollen }) => rollen.includes(rol)).map(({ id }) => id);
  const bezetting = {
    programmamanager: manager.id,
    procesbegeleider: met('procesbegeleider').slice(0, 3),
    presentator: met('presentator').slice(0, 1),
    trainer: met('trainer').slice(0, 1),
  };
  await gelukt(`${naam}: team`, app.get(WijzigTeam).execute({ trajectId, actor: manager, ...bezetting }));
};

const noemCasussen = async ({ app, trajectId, manager, naam }: Speler): Promise<void> => {
  for (const casus of CASUSSEN)
    await gelukt(
      `${naam}: casus`,
      app
        .get(BewaarCasus)
        .execute({ trajectId, casusId: null, ...casus, actor: manager, requestId: nieuwVerzoek() }),
    );
};

export const voorbereidingStappen = [
  stap('deelnemers', ['start', 0], nodigMensenUit),
  stap('team', ['start', 1], stelTeamSamen),
  stap('data', ['start', 3], async (speler) => {
    for (const onderdeel of ['bijeenkomst1', 'bijeenkomst2'] as const) {
      const dag = speler.planning[onderdeel];
      await plan(speler, onderdeel, `${dag}T17:00`, `${dag}T22:00`);
    }
  }),
  stap('aangekondigd', ['start', 4], bureau('voorbereiding.BUREAU_KONDIGT_AAN')),
  stap('voorbereidingKlaar', ['start', 5], bureau('voorbereiding.BUREAU_VRAAGT_BEVESTIGING')),
  stap('voorbereidingBevestigd', ['start', 7], griffie('voorbereiding.GRIFFIE_BEVESTIGT')),
  stap('casussen', ['start', 20], noemCasussen),
] as const;
