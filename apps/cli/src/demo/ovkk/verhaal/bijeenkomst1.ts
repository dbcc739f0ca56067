import { BewaarVersie, LegAanwezigheidVast, MaakGroepen, Teams, WijzigGroepen } from '#case-management';
import { visie } from '../../teksten.ts';
import { bureau, deelnemersVan, gelukt, griffie, nieuwVerzoek, type Speler } from '../../rol-spelen.ts';
import { stap } from '../stap.ts';

/** Everybody was there, except the people on these places in the list. */
export const legAanwezigheidVast = async (
  speler: Speler,
  onderdeel: string,
  afwezig: readonly number[],
): Promise<void> => {
  const deelnemers = await deelnemersVan(speler);
  const aanwezig = Object.fromEntries(deelnemers.map(({ id }, index) => [id, !afwezig.includes(index)]));
  const { app, trajectId, manager } = speler;
  const leg = app.get(LegAanwezigheidVast).execute({ trajectId, onderdeel, aanwezig, actor: manager });
  await gelukt(`${speler.naam}: aanwezigheid ${onderdeel}`, leg);
};

/** Groups by the rule of the evening, each with a procesbegeleider of the team. */
export const maakGroepen = async (
  { app, trajectId, manager, naam }: Speler,
  onderdeel: 'bijeenkomst1' | 'bijeenkomst2',
): Promise<void> => {
  const verzoek = { trajectId, onderdeel, actor: manager };
  const maak = app.get(MaakGroepen).execute({ ...verzoek, requestId: nieuwVerzoek() });
  await gelukt(`${naam}: groepen ${onderdeel}`, maak);
  const team = await app.get(Teams).read(trajectId);
  const begeleiders = Object.fromEntries(
    (team?.procesbegeleider ?? []).map(({ id }, index) => [index + 1, id]),
  );
  const wijs = app.get(WijzigGroepen).execute({ ...verzoek, begeleiders });
  await gelukt(`${naam}: begeleiders ${onderdeel}`, wijs);
};

export const bewaar = (
  { app, trajectId, manager, naam }: Speler,
  soort: string,
  tekst: string,
  verwachtNummer: string | null = null,
  hoe: 'concept' | 'vaststellen' = 'concept',
): Promise<void> =>
  gelukt(
    `${naam}: ${soort}`,
    app.get(BewaarVersie).execute({ trajectId, soort, tekst, hoe, verwachtNummer, actor: manager }),
  );

const AFWEZIG = [3, 7, 11, 13];

export const bijeenkomst1Stappen = [
  stap('groepen1', ['bijeenkomst1', -3], (speler) => maakGroepen(speler, 'bijeenkomst1')),
  stap('aanwezigheid1', ['bijeenkomst1', 1], async (speler) => {
    await legAanwezigheidVast(speler, 'bijeenkomst1', AFWEZIG);
    await maakGroepen(speler, 'bijeenkomst1');
  }),
  stap('visie01', ['bijeenkomst1', 4], (speler) => bewaar(speler, 'visie', visie(speler.naam))),
  stap('bijeenkomst1Klaar', ['bijeenkomst1', 5], bureau('bijeenkomst1.BUREAU_VRAAGT_BEVESTIGING')),
  stap('bijeenkomst1Bevestigd', ['bijeenkomst1', 7], griffie('bijeenkomst1.GRIFFIE_BEVESTIGT')),
] as const;
