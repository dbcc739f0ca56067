import type { Effect } from '#domain';
import { aanRol, mail, sluit, taak } from '../effecten.ts';
import { wie } from '../fase.ts';
import type { Bevestiger, Fase, Wie } from '../fase.ts';
import { TOELICHTING, WAAROM, bureau, griffie, pre } from '../gebeurtenis.ts';
import type { Geprefixt } from '../gebeurtenis.ts';
import { vereist } from '../programma.ts';
import type { Meta } from '../programma.ts';
import { naWerkdagen } from '../termijn.ts';
import { stap } from './stap.ts';

/** The end of every phase: the bureau asks, the confirmer confirms or sends back, and is reminded twice. */
export const bevestigingGebeurtenissen = <const Id extends string, const B extends Bevestiger>(
  deel: Fase<Id, B>,
) => {
  const { id, naam, bevestigers } = deel;
  return {
    ...pre(id, { BUREAU_VRAAGT_BEVESTIGING: bureau(`Vraag om bevestiging van ${naam}`) }),
    ...antwoorden(
      deel,
      griffie(bevestigers)(`Bevestig ${naam}`, TOELICHTING),
      griffie(bevestigers)(`Stuur ${naam} terug naar het bureau`, WAAROM),
    ),
  };
};

/** What the confirmer can answer, under the names that say who that is: `voorbereiding.GRIFFIE_BEVESTIGT`. */
const antwoorden = <const Id extends string, const B extends Bevestiger, const Ja, const Nee>(
  deel: Fase<Id, B>,
  ja: Ja,
  nee: Nee,
) =>
  pre(deel.id, { [`${wie(deel)}_BEVESTIGT`]: ja, [`${wie(deel)}_STUURT_TERUG`]: nee }) as Geprefixt<
    Id,
    Readonly<Record<`${Wie<B>}_BEVESTIGT`, Ja>> & Readonly<Record<`${Wie<B>}_STUURT_TERUG`, Nee>>
  >;

export const bevestigingTermijnen = <const Id extends string>({ id, naam }: Fase<Id>) =>
  pre(id, {
    bevestigingHerinnering1: naWerkdagen(
      `Eerste herinnering: ${naam} bevestigen`,
      ({ instellingen }) => instellingen.bevestigingHerinnering1,
    ),
    bevestigingHerinnering2: naWerkdagen(
      `Tweede herinnering: ${naam} bevestigen`,
      ({ instellingen }) => instellingen.bevestigingHerinnering2,
    ),
    bevestigingEscalatie: naWerkdagen(
      `Het bureau belt over ${naam}`,
      ({ instellingen }) => instellingen.bevestigingEscalatie,
    ),
  });

/** For the working state of a phase: asks the confirmer, once everything that must hold does. */
export const vraagtBevestiging = <const Id extends string, const N extends string>(
  { id }: Fase<Id>,
  vereisten: readonly N[],
) => pre(id, { BUREAU_VRAAGT_BEVESTIGING: { target: 'bevestiging', guard: vereist(...vereisten) } });

/** Closes what sending back opened; for the exit of the working state. */
export const sluitTeruggestuurd = ({ id }: Fase): Effect => sluit(`${id}.teruggestuurd`);

interface Opties<N extends string, S extends string> {
  readonly vereisten: readonly N[];
  /** State of the phase in which the bureau goes on after 'stuurt terug'. */
  readonly terugNaar: S;
  /** What confirming sets off besides going on. */
  readonly bijBevestiging?: readonly Effect[];
  /** State that follows it in the phase, when the bureau has something left to do. */
  readonly daarna?: string;
}

export const bevestiging = <
  const Id extends string,
  const B extends Bevestiger,
  const N extends string,
  const S extends string,
>(
  deel: Fase<Id, B>,
  { vereisten, terugNaar, bijBevestiging = [], daarna = 'klaar' }: Opties<N, S>,
) => {
  const { id, naam, titel, bevestigers } = deel;
  const aan = { aan: aanRol(...bevestigers), onderdelen: [id] };
  const taakVan = (code: string, titelVan: string, eigenaar: 'programmamanager' | (typeof bevestigers)[0]) =>
    taak(`${id}.${code}`, { titel: titelVan, eigenaar, onderdeel: id, waar: `bevestiging/${id}` });
  const herinnering = { actions: mail('bevestigingsverzoek-herinnering', aan) };
  const wachten = stap('Wacht op bevestiging', {
    eigenaar: bevestigers[0],
    wachtOp: bevestigers[0] === 'griffier' ? 'griffie' : 'bevestiger',
    taken: [
      taak(`${id}.bevestigen`, {
        titel: `${titel} bevestigen`,
        eigenaar: bevestigers[0],
        onderdeel: id,
        waar: `bevestiging/${id}`,
        werkdagen: 'bevestigingHerinnering1',
      }),
    ],
    ookSluiten: [sluit(`${id}.nabellen`)],
    on: antwoorden(
      deel,
      {
        target: daarna,
        guard: vereist(...vereisten),
        actions: [{ type: 'noteerFase', params: { fase: id } }, ...bijBevestiging],
      },
      {
        target: terugNaar,
        actions: [
          mail('teruggestuurd', { aan: aanRol('programmamanager'), onderdelen: [id] }),
          taakVan('teruggestuurd', `Teruggestuurd: ${naam} aanpassen`, 'programmamanager'),
        ],
      },
    ),
  });
  const bevestigd: Meta = { titel: 'Bevestigd' };
  return {
    bevestiging: {
      ...wachten,
      entry: [mail('bevestigingsverzoek', aan), ...wachten.entry],
      after: pre(id, {
        bevestigingHerinnering1: herinnering,
        bevestigingHerinnering2: herinnering,
        bevestigingEscalatie: {
          actions: taakVan('nabellen', `Bellen over de bevestiging van ${naam}`, 'programmamanager'),
        },
      }),
    },
    klaar: { type: 'final', meta: bevestigd },
  } as const;
};
