import { datumVan, plusDagen, zittingVan, type Feiten, type Programmablad, type Zittingblad } from '#domain';
import type { Actor, EngineEvent, FieldFault, StandingView } from '#workflow-engine';
import { conflict, invalid, notFound, type Refused } from '../../case-result.ts';
import { alsGebeurtenis } from '../../gebeurtenissen/als-gebeurtenis.ts';
import type { Planning, Zitting } from '../../ports/bijeenkomsten.ts';
import { isVolgende } from './is-volgende.ts';
import { leesPlanning, type PlanningInvoer } from './lees-planning.ts';
import { LeesPlanningsblik } from './lees-planningsblik.ts';
import { meeschuivers, type Meeschuiver } from './meeschuivers.ts';
import { neemMee, type MeeInvoer, type Meegenomen } from './neem-mee.ts';
import { waarschuwingenBij } from './waarschuwingen.ts';

export interface PlanInput extends PlanningInvoer {
  readonly trajectId: string;
  readonly onderdeel: string;
  /** Why it moves: for those who hear about it. */
  readonly reden?: string | undefined;
  /** Later sessions that move in the same deed. */
  readonly mee?: readonly MeeInvoer[] | undefined;
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
  /** Later sessions that hang on this one. */
  readonly meeschuivers: readonly Meeschuiver[];
  /** Those of them that go along. */
  readonly mee: readonly Meegenomen[];
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

/** Until when dates are looked for to which later sessions could move. */
const VOORUIT_DAGEN = 200;
const MEER_PLAATS =
  'Maak meer plaatsen of maak er een advies van, bij deze bijeenkomst onder ‘Trainers en plaatsen’.';

/** Judges a date and finds out what planning it would be: the first date, a move, or a change that nobody feels. */
export class BereidPlanningVoor {
  constructor(private readonly leesBlik: LeesPlanningsblik) {}

  async execute(input: PlanInput): Promise<({ readonly ok: true } & VoorbereidePlanning) | Refused> {
    const { trajectId, onderdeel, reden } = input;
    const gelezen = leesPlanning(input);
    const faults = ['faults' in gelezen ? gelezen.faults : [], redenfouten(reden)].flat();
    if ('faults' in gelezen || faults.length > 0) return invalid(...faults);
    const { planning } = gelezen;
    const dag = datumVan(planning.beginLokaal);
    const beeld = await this.leesBlik.execute(trajectId, plusDagen(dag, -1), plusDagen(dag, VOORUIT_DAGEN));
    const blad = beeld && zittingVan(beeld.blik.bron.programma, onderdeel);
    if (!beeld || !blad) return notFound();
    const { view, zittingen } = beeld;
    const { programma, feiten, opzetten } = beeld.blik.bron;
    const laatste = zittingen.find((zitting) => zitting.onderdeel === onderdeel);
    const { was, nummer, isVerzet } = keerVan(blad, laatste, view);
    const { capaciteit, teVol } = opzetten.van(blad, nummer);
    if (capaciteit?.werking === 'verbod' && teVol !== undefined) return conflict(`${teVol} ${MEER_PLAATS}`);
    const blik = beeld.blik.met(onderdeel, planning);
    const stand = { zittingen, standing: view.standing };
    const mogelijk = was ? meeschuivers({ blad, was, wordt: planning }, stand, blik) : [];
    const mee = neemMee(input, mogelijk, zittingen, blik);
    if (!mee.ok) return mee;
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
      waarschuwingen: waarschuwingenBij(blad, planning, mee.blik.van(blad, nummer)),
      meeschuivers: mogelijk,
      mee: mee.mee,
    };
  }
}
