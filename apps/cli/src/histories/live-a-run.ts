import { isBureauRol } from '#domain';
import {
  RESUME,
  RunRecorder,
  SYSTEM,
  TIMER_EVENT,
  type AcceptedEvent,
  type Actor,
  type AnyDefinition,
  type Command,
} from '#workflow-engine';
import type { Programma, Situatie } from '#workflows';
import { chances } from './chance.ts';

const HOUR = 3_600_000;
const MOST_STEPS = 250;

/** What undoes work happens in a real life too, but now and then. */
const RARE = /^(HEROPEN\.|PAUZEER$|SYSTEEM_MELDT_ONB)|GELAST_AF|STUURT_TERUG|MELDT_GEMIST|ZEGT_NEE/;
const VERY_RARE = /ANNULEERT|TREKT_ZICH_TERUG|MELDT_TERUGTREKKING/;
const chanceOf = (type: string): number => (VERY_RARE.test(type) ? 0.005 : RARE.test(type) ? 0.07 : 1);

const actorFor = ([role = 'programmamanager']: readonly string[]): Actor =>
  role === 'systeem'
    ? SYSTEM
    : { kind: isBureauRol(role) ? 'medewerker' : 'deelnemer', id: role, name: `De ${role}`, roles: [role] };

const later = (instant: string, hours: number): string =>
  new Date(Date.parse(instant) + hours * HOUR).toISOString();

/** A life of one run: the same for the same seed. Through the engine, with the situations of its programme. */
export class Life {
  readonly run: RunRecorder;
  private readonly chance: () => number;
  private readonly been = new Set<string>();
  private situation: Situatie;
  private now: string;

  constructor(
    private readonly programma: Programma,
    seed: number,
  ) {
    const [first] = programma.situaties;
    if (!first) throw new Error(`${programma.name} has no situations`);
    this.chance = chances(seed);
    this.situation = first;
    this.now = first.nu;
    this.run = new RunRecorder(programma as unknown as AnyDefinition, `history-${seed}`);
    this.run.start(first.feiten, first.nu, actorFor(['programmamanager']));
  }

  /** Until its end, or for as many steps; a life in which nothing happens any more ends early. */
  live(steps = MOST_STEPS): this {
    while (this.run.instance.status !== 'done' && this.run.history.length < steps) if (!this.goOn()) break;
    return this;
  }

  private goOn(): boolean {
    this.been.add(this.value());
    this.now = later(this.now, 1);
    if (this.run.instance.status === 'paused') return this.resume();
    const [command, ...others] = this.possible();
    if (command)
      return this.send([command, ...others][Math.floor(this.chance() * (others.length + 1))] ?? command);
    return this.nextSituation() || this.nextTerm();
  }

  private value(): string {
    return JSON.stringify(this.run.instance.state.value);
  }

  /** Leads somewhere new, or is done all the same now and then. */
  private possible(): Command[] {
    const { feiten } = this.situation;
    return this.run
      .standing(feiten, this.now)
      .accepted.filter(({ open, type }) => open && this.chance() < chanceOf(type))
      .map((event) => this.command(event))
      .filter((command) => {
        const decision = this.run.preview(command, feiten, this.now);
        const value = decision.ok ? JSON.stringify(decision.state.value) : undefined;
        return value !== undefined && (!this.been.has(value) || this.chance() < 0.12);
      });
  }

  private command({ type, actors, fields, advice }: AcceptedEvent): Command {
    const filled = fields
      .filter(({ required }) => required)
      .map(({ name, kind }) => [name, this.filledIn(name, kind)] as const);
    const despite = advice.length > 0 ? { tegenAdvies: 'Zo is het afgesproken.' } : {};
    return { event: { ...Object.fromEntries(filled), ...despite, type }, actor: actorFor(actors) };
  }

  private filledIn(name: string, kind: string): string {
    if (kind === 'instant') return later(this.now, 30 * 24);
    if (kind === 'id') return `${name}-${this.run.instance.seq}`;
    return name === 'naam' ? `Groep ${this.run.instance.seq}` : 'Zo is het afgesproken.';
  }

  private resume(): boolean {
    this.now = later(this.now, 72);
    return this.send({ event: { type: RESUME.type }, actor: actorFor(RESUME.actors) });
  }

  private send(command: Command): boolean {
    return this.run.send(command, this.situation.feiten, this.now).ok;
  }

  private nextSituation(): boolean {
    const { situaties } = this.programma;
    const next = situaties[situaties.findIndex(({ naam }) => naam === this.situation.naam) + 1];
    if (!next) return false;
    while (this.run.instance.status === 'active' && this.nextTerm(next.nu));
    this.situation = next;
    if (next.nu > this.now) this.now = next.nu;
    return true;
  }

  /** The first term, if it ends before then. */
  private nextTerm(before = '9999'): boolean {
    const [first] = this.run.instance.state.timers.toSorted((a, b) => a.dueAt.localeCompare(b.dueAt));
    if (!first || first.dueAt > before) return false;
    if (first.dueAt > this.now) this.now = first.dueAt;
    const event = { type: TIMER_EVENT, timer: first.id, generation: first.generation };
    return this.send({ event, actor: SYSTEM });
  }
}
