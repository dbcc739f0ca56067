import { Programmabladen, zittingVan, type Feiten, type Programmablad, type Zittingblad } from '#domain';
import {
  ReadStanding,
  type Actor,
  type EngineEvent,
  type FieldFault,
  type StandingView,
} from '#workflow-engine';
import { invalid, notFound, type Refused } from '../../case-result.ts';
import { alsGebeurtenis } from '../../gebeurtenissen/als-gebeurtenis.ts';
import { Bijeenkomsten, type Planning, type Zitting } from '../../ports/bijeenkomsten.ts';
import { Trajecten } from '../../ports/trajecten.ts';
import { VrijeDagen } from '../../ports/vrije-dagen.ts';
import { isVolgende } from './is-volgende.ts';
import { leesPlanning, type PlanningInvoer } from './lees-planning.ts';
import { waarschuwingenBij } from './waarschuwingen.ts';

export interface PlanInput extends PlanningInvoer {
  readonly trajectId: string;
  readonly onderdeel: string;
  /** Why it moves: for those who hear about it. */
  readonly reden?: string | undefined;
  readonly actor: Actor;
}

/** `opmerking`: only a note was changed, so nobody needs to hear of it. */
export type Planwijziging = 'gepland' | 'verzet' | 'opmerking' | 'ongewijzigd';

export interface VoorbereidePlanning {
  readonly wat: Planwijziging;
  readonly blad: Zittingblad;
  /** Which time of a session that repeats. */
  readonly nummer: number;
  /** Null: this time has no date yet. */
  readonly was: Zitting | null;
  readonly wordt: Planning;
  readonly event: EngineEvent;
  /** Task that is done with this date, because all sessions that it is about have one now; or null. */
  readonly klaarMet: string | null;
  readonly waarschuwingen: readonly string[];
}

const MAX_REDEN = 500;
const HOORT_BIJ_DATUM = ['begin', 'eind', 'plaats'] as const;

const redenfouten = (reden: string | undefined): FieldFault[] =>
  (reden?.length ?? 0) > MAX_REDEN
    ? [{ field: 'reden', text: `Maak de reden korter dan ${MAX_REDEN} tekens.` }]
    : [];

const verschil = (was: Planning, wordt: Planning): Exclude<Planwijziging, 'gepland'> => {
  if (HOORT_BIJ_DATUM.some((veld) => was[veld] !== wordt[veld])) return 'verzet';
  return was.opmerking === wordt.opmerking ? 'ongewijzigd' : 'opmerking';
};

const taakDieKlaarIs = (
  { onderdeel, datumTaak }: Zittingblad,
  { zittingen }: Programmablad,
  { bijeenkomsten }: Feiten,
): string | null =>
  zittingen.every(
    (ander) =>
      ander.onderdeel === onderdeel ||
      ander.datumTaak !== datumTaak ||
      bijeenkomsten[ander.onderdeel] !== undefined,
  )
    ? datumTaak
    : null;

/** Which time of the session this planning is about, and whether it moves that one. */
function keerVan(blad: Zittingblad, laatste: Zitting | undefined, { standing, now: nu }: StandingView) {
  if (!laatste) return { was: null, nummer: 1, isVerzet: false };
  if (isVolgende(blad, laatste, { standing, nu }))
    return { was: null, nummer: laatste.nummer + 1, isVerzet: false };
  const kent = (woord: string): boolean =>
    standing.accepted.some(({ type }) => type === `${blad.onderdeel}.${woord}`);
  // After it was called off there is an old date, and the traject waits for a new one to be planned.
  return {
    was: laatste,
    nummer: laatste.nummer,
    isVerzet: kent('BUREAU_VERZET') || !kent('BUREAU_PLANT'),
  };
}

/** Judges a date and finds out what planning it would be: the first date, a move, or a change that nobody feels. */
export class BereidPlanningVoor {
  constructor(
    private readonly standing: ReadStanding,
    private readonly bijeenkomsten: Bijeenkomsten,
    private readonly trajecten: Trajecten,
    private readonly vrijeDagen: VrijeDagen,
    private readonly bladen: Programmabladen,
  ) {}

  async execute(input: PlanInput): Promise<({ readonly ok: true } & VoorbereidePlanning) | Refused> {
    const { trajectId, onderdeel, reden } = input;
    const gelezen = leesPlanning(input);
    const faults = ['faults' in gelezen ? gelezen.faults : [], redenfouten(reden)].flat();
    if ('faults' in gelezen || faults.length > 0) return invalid(...faults);
    const [view, kop, laatste] = await Promise.all([
      this.standing.execute(trajectId),
      this.trajecten.kop(trajectId),
      this.bijeenkomsten.find(trajectId, onderdeel),
    ]);
    const programma = view && this.bladen.van(view.instance.definition, view.instance.version);
    const blad = programma && zittingVan(programma, onderdeel);
    if (!view || !kop || !blad) return notFound();
    const feiten = view.facts as Feiten;
    const { planning } = gelezen;
    const { was, nummer, isVerzet } = keerVan(blad, laatste, view);
    return {
      ok: true,
      wat: was !== null && isVerzet ? verschil(was, planning) : 'gepland',
      blad,
      nummer,
      was,
      wordt: planning,
      klaarMet: taakDieKlaarIs(blad, programma, feiten),
      event: alsGebeurtenis(
        `${onderdeel}.${isVerzet ? 'BUREAU_VERZET' : 'BUREAU_PLANT'}`,
        isVerzet ? { reden } : {},
      ),
      waarschuwingen: waarschuwingenBij(blad, planning, {
        programma,
        feiten,
        nu: view.now,
        kalender: {
          regio: kop.gemeente?.schoolregio ?? undefined,
          vakanties: this.vrijeDagen.schoolvakanties(),
        },
      }),
    };
  }
}
