import {
  Programmabladen,
  datumVan,
  plusDagen,
  zittingVan,
  type Feiten,
  type Programmablad,
  type Zittingblad,
} from '#domain';
import {
  ReadStanding,
  type Actor,
  type EngineEvent,
  type FieldFault,
  type StandingView,
} from '#workflow-engine';
import { conflict, invalid, notFound, type Refused } from '../../case-result.ts';
import { alsGebeurtenis } from '../../gebeurtenissen/als-gebeurtenis.ts';
import { Bijeenkomsten, type Planning, type Zitting } from '../../ports/bijeenkomsten.ts';
import { LeesOpzet } from '../opzet/lees-opzet.ts';
import { isVolgende } from './is-volgende.ts';
import { LeesDrukte } from './lees-drukte.ts';
import { leesPlanning, type PlanningInvoer } from './lees-planning.ts';
import { meeschuivers, type Meeschuiver } from './meeschuivers.ts';
import { neemMee, type MeeInvoer, type Meegenomen } from './neem-mee.ts';
import { Planningsblik } from './planningsblik.ts';
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

const laatste = (...data: string[]): string => data.toSorted().at(-1) ?? '';

/** Judges a date and finds out what planning it would be: the first date, a move, or a change that nobody feels. */
export class BereidPlanningVoor {
  constructor(
    private readonly standing: ReadStanding,
    private readonly bijeenkomsten: Bijeenkomsten,
    private readonly drukte: LeesDrukte,
    private readonly opzet: LeesOpzet,
    private readonly bladen: Programmabladen,
  ) {}

  async execute(input: PlanInput): Promise<({ readonly ok: true } & VoorbereidePlanning) | Refused> {
    const { trajectId, onderdeel, reden } = input;
    const gelezen = leesPlanning(input);
    const faults = ['faults' in gelezen ? gelezen.faults : [], redenfouten(reden)].flat();
    if ('faults' in gelezen || faults.length > 0) return invalid(...faults);
    const { planning } = gelezen;
    const [view, zittingen] = await Promise.all([
      this.standing.execute(trajectId),
      this.bijeenkomsten.alle(trajectId),
    ]);
    const programma = view && this.bladen.van(view.instance.definition, view.instance.version);
    const blad = programma && zittingVan(programma, onderdeel);
    const verderop = laatste(planning.beginLokaal, ...zittingen.map(({ beginLokaal }) => beginLokaal));
    const drukte = await this.drukte.execute(
      trajectId,
      plusDagen(datumVan(planning.beginLokaal), -1),
      plusDagen(datumVan(verderop), VOORUIT_DAGEN),
    );
    if (!view || !blad || !drukte) return notFound();
    const feiten = view.facts as Feiten;
    const { was, nummer, isVerzet } = keerVan(
      blad,
      zittingen.find((zitting) => zitting.onderdeel === onderdeel),
      view,
    );
    const opzetten = await this.opzet.execute(trajectId, feiten.instellingen);
    const { capaciteit, teVol } = opzetten.van(blad, nummer);
    if (capaciteit?.werking === 'verbod' && teVol !== undefined) return conflict(`${teVol} ${MEER_PLAATS}`);
    const blik = new Planningsblik({
      trajectId,
      programma,
      feiten,
      nu: view.now,
      drukte,
      opzetten,
    }).met(onderdeel, planning);
    const meeschuivend = was
      ? meeschuivers({ blad, was, wordt: planning }, { zittingen, standing: view.standing }, blik)
      : [];
    const mee = neemMee(input, meeschuivend, zittingen, blik);
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
      meeschuivers: meeschuivend,
      mee: mee.mee,
    };
  }
}
