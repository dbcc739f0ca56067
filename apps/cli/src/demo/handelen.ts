import {
  BewaarVersie,
  LegAanwezigheidVast,
  Medewerkers,
  PlanBijeenkomst,
  ReadDossier,
  SchrijfIn,
  Teams,
  VoegDeelnemersToe,
  VulGegevensIn,
  WijzigTeam,
  type SchrijfInInput,
} from '#case-management';
import type { Datum } from '#domain';
import { deelnemersVan, gelukt, nieuwVerzoek, type Doen, type Speler } from './rol-spelen.ts';

/** What a programmamanager does with any programme; each fails loudly when the program refuses it. */

type Inschrijving = Pick<SchrijfInInput, 'programma' | 'client' | 'deelnemers'>;

export const schrijfIn = async (
  { app, manager, naam }: Omit<Speler, 'trajectId'>,
  inschrijving: Inschrijving,
): Promise<Speler> => {
  const verzoek = { programmamanagerId: manager.id, actor: manager, requestId: nieuwVerzoek() };
  const result = await app.get(SchrijfIn).execute({ ...inschrijving, ...verzoek });
  if (!result.ok) throw new Error(`The demo cannot enrol ${naam}: ${JSON.stringify(result.refusal)}`);
  return { app, manager, naam, trajectId: result.trajectId };
};

export const voegToe =
  (lijst: string): Doen =>
  ({ app, trajectId, manager, naam }) =>
    gelukt(
      `${naam}: deelnemers`,
      app.get(VoegDeelnemersToe).execute({ trajectId, tekst: lijst, actor: manager }),
    );

/** The first so many procesbegeleiders of the bureau. */
export const wijsBegeleidersAan =
  (aantal: number): Doen =>
  async ({ app, trajectId, manager, naam }) => {
    const medewerkers = await app.get(Medewerkers).alle();
    const procesbegeleider = medewerkers
      .filter(({ rollen }) => rollen.includes('procesbegeleider'))
      .slice(0, aantal)
      .map(({ id }) => id);
    const bezetting = { programmamanager: manager.id, procesbegeleider, presentator: [], trainer: [] };
    await gelukt(`${naam}: team`, app.get(WijzigTeam).execute({ trajectId, actor: manager, ...bezetting }));
  };

export const plan =
  (onderdeel: string, dag: Datum, van: string, tot: string, plaats?: string): Doen =>
  ({ app, trajectId, manager, naam }) =>
    gelukt(
      `${naam}: ${onderdeel} plannen op ${dag}`,
      app.get(PlanBijeenkomst).execute({
        trajectId,
        onderdeel,
        beginLokaal: `${dag}T${van}`,
        eindLokaal: `${dag}T${tot}`,
        plaats: plaats ?? `Bestuurscentrum ${naam}`,
        actor: manager,
        requestId: nieuwVerzoek(),
      }),
    );

/** Attendance of those with these roles, or of everybody. */
export const waren =
  (onderdeel: string, ...rollen: readonly string[]): Doen =>
  async (speler) => {
    const { app, trajectId, manager, naam } = speler;
    const verwacht = (await deelnemersVan(speler)).filter(
      ({ rol }) => rollen.length === 0 || rollen.includes(rol),
    );
    const aanwezig = Object.fromEntries(verwacht.map(({ id }) => [id, true]));
    const leg = app.get(LegAanwezigheidVast).execute({ trajectId, onderdeel, aanwezig, actor: manager });
    await gelukt(`${naam}: aanwezigheid ${onderdeel}`, leg);
  };

export const schrijf =
  (
    soort: string,
    tekst: string,
    hoe: 'concept' | 'vaststellen' = 'concept',
    na: string | null = null,
  ): Doen =>
  ({ app, trajectId, manager, naam }) =>
    gelukt(
      `${naam}: ${soort}`,
      app.get(BewaarVersie).execute({ trajectId, soort, tekst, hoe, verwachtNummer: na, actor: manager }),
    );

export const vulIn =
  (waarden: Readonly<Record<string, string>>): Doen =>
  ({ app, trajectId, manager, naam }) =>
    gelukt(`${naam}: gegevens`, app.get(VulGegevensIn).execute({ trajectId, waarden, actor: manager }));

/** What only the procesbegeleider of the traject may write. */
export const begeleiderVultIn =
  (waarden: Readonly<Record<string, string>>): Doen =>
  async ({ app, trajectId, naam }) => {
    const begeleider = (await app.get(Teams).read(trajectId))?.procesbegeleider[0];
    if (!begeleider) throw new Error(`${naam} has no procesbegeleider`);
    const roles = ['procesbegeleider'];
    const actor = { kind: 'medewerker', id: begeleider.id, name: begeleider.naam, roles } as const;
    await gelukt(`${naam}: eigen gegevens`, app.get(VulGegevensIn).execute({ trajectId, waarden, actor }));
  };

/** Does something in the cohort or work group that is called so. */
export const inGroep =
  (groep: string, ...doen: readonly Doen[]): Doen =>
  async (speler) => {
    const dossier = await speler.app.get(ReadDossier).execute(speler.trajectId);
    const kind = dossier?.kinderen.find((een) => een.groep === groep);
    if (!kind) throw new Error(`${speler.naam} has no group '${groep}'`);
    for (const doe of doen) await doe({ ...speler, trajectId: kind.id });
  };
