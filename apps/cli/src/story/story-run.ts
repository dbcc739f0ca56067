import type { Effect, Feiten } from '#domain';
import {
  actorsOf,
  advance,
  begin,
  eventOptions,
  fire,
  foldTimers,
  rearm,
  requirementStates,
  type RequirementState,
  type StepResult,
  type StoredState,
  type Surroundings,
  type Timer,
} from '#statechart';
import type { Programma, Situatie } from '#workflows';
import { effectZin } from './effect-words.ts';

/** An event that the active steps listen to. */
export interface Keuze {
  readonly type: string;
  readonly label: string;
  readonly rollen: readonly string[];
  readonly velden: readonly { readonly naam: string; readonly label: string; readonly required: boolean }[];
  readonly open: boolean;
  /** What is not met; advice too. */
  readonly mist: readonly RequirementState[];
}

export interface Taak {
  readonly titel: string;
  readonly eigenaar: string;
}

/** A term that ended on the way, and what that caused. */
export interface Gebeurd {
  readonly op: string;
  readonly titel: string;
  readonly gevolgen: readonly string[];
}

type Step = Extract<StepResult, { ok: true }>;

/** One run of a programme with a clock of its own and the facts of a situation: no engine, no database, no mail. */
export class StoryRun {
  readonly taken = new Map<string, Taak>();
  toestand: StoredState;
  nu: string;
  stappen = 0;
  private feiten: Feiten;
  /** What the begin caused. */
  readonly begin: readonly string[];

  constructor(
    readonly programma: Programma,
    public situatie: Situatie,
  ) {
    this.feiten = situatie.feiten;
    this.nu = situatie.nu;
    const step = begin(programma.machine, {}, this.around());
    this.toestand = step.state;
    this.begin = this.keep(step);
  }

  get voorbij(): boolean {
    return this.toestand.status === 'done';
  }

  /** The next one first. */
  get termijnen(): Timer[] {
    return this.toestand.timers.toSorted((een, ander) => een.dueAt.localeCompare(ander.dueAt));
  }

  titelVan({ delay }: Pick<Timer, 'delay'>): string {
    return this.programma.delays[delay]?.title ?? delay;
  }

  /** The events of this moment; in another situation, when one is given. */
  keuzes({ feiten, nu }: Pick<Situatie, 'feiten' | 'nu'> = { feiten: this.feiten, nu: this.nu }): Keuze[] {
    const options = eventOptions(this.programma.machine, this.toestand, { now: nu, facts: feiten });
    return options.map(({ type, open, guards }) => {
      const { label = type, fields = {} } = this.programma.events[type] ?? {};
      const mist = requirementStates(this.programma, guards, feiten, nu).filter(({ met }) => !met);
      const velden = Object.entries(fields).map(([naam, veld]) => ({ naam, ...veld }));
      return { type, label, rollen: actorsOf(this.programma, type, feiten), velden, open, mist };
    });
  }

  /** Situations in which an event that is closed now would be open. */
  waarinKan(type: string): Situatie[] {
    return this.programma.situaties.filter((situatie) =>
      this.keuzes(situatie).some((keuze) => keuze.type === type && keuze.open),
    );
  }

  stuur(type: string, velden: Readonly<Record<string, string>>): string[] | undefined {
    const result = advance(this.programma.machine, this.toestand, { type, ...velden }, this.around());
    return result.ok ? this.keep(result) : undefined;
  }

  /** Other facts, and their moment: terms that end on the way do so. Turning the clock back is possible. */
  kies(situatie: Situatie): Gebeurd[] {
    const vorige = { situatie: this.situatie, feiten: this.feiten };
    [this.situatie, this.feiten] = [situatie, situatie.feiten];
    try {
      const moves = rearm(this.programma.machine, this.toestand, this.toestand.timers, this.around());
      this.toestand = { ...this.toestand, timers: foldTimers(this.toestand.timers, moves) };
    } catch {
      [this.situatie, this.feiten] = [vorige.situatie, vorige.feiten];
      throw new PastNiet();
    }
    return this.wachtTot(situatie.nu);
  }

  /** Lets time pass; terms end in order, each at its own moment. */
  wachtTot(einde: string): Gebeurd[] {
    const gebeurd: Gebeurd[] = [];
    for (;;) {
      const [eerste] = this.termijnen;
      if (!eerste || eerste.dueAt > einde || this.voorbij) break;
      if (eerste.dueAt > this.nu) this.nu = eerste.dueAt;
      const result = fire(this.programma.machine, this.toestand, eerste, this.around());
      if (!result.ok) throw new Error(`Timer ${eerste.id} was refused: ${result.reason}`);
      gebeurd.push({ op: this.nu, titel: this.titelVan(eerste), gevolgen: this.keep(result) });
    }
    this.nu = einde;
    return gebeurd;
  }

  private around(): Surroundings {
    const dated = Object.entries(this.programma.delays).filter(([, { dated: follows }]) => follows);
    return {
      now: this.nu,
      facts: this.feiten,
      seq: this.stappen + 1,
      datedDelays: new Set(dated.map(([naam]) => naam)),
    };
  }

  private keep({ state, effects }: Step): string[] {
    this.stappen += 1;
    this.toestand = state;
    return (effects as readonly Effect[]).flatMap((effect) => {
      const titels = new Map([...this.taken].map(([code, { titel }]) => [code, titel]));
      const zin = effectZin(effect, this.programma.blad, titels);
      if (effect.type === 'taak') this.taken.set(effect.params.code, effect.params);
      if (effect.type === 'taakSluiten') this.taken.delete(effect.params.code);
      return zin ?? [];
    });
  }
}

/** A term runs that has no date in the situation that was chosen. */
export class PastNiet extends Error {}
