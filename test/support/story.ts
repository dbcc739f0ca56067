import { naarUtc } from '#domain';
import type { Feiten } from '#domain';
import { advance, begin, eventOptions, fire, requirementStates } from '#statechart';
import type { Definition, EffectRecord, StepResult, StoredState, Surroundings } from '#statechart';

type Step = Extract<StepResult, { ok: true }>;
type Payload = Readonly<Record<string, string>>;

export interface Weigering {
  readonly reden: string;
  /** Sentences of the hard requirements that stand in the way. */
  readonly ontbreekt: readonly string[];
}

/** One run of a definition with a clock of its own, for story tests: no engine, no database, no mail. */
export class Verhaal {
  feiten: Feiten;
  toestand: StoredState;
  readonly openTaken = new Set<string>();
  private seq = 1;
  private nu: string;
  private recent: EffectRecord[] = [];

  constructor(
    readonly definition: Definition<Feiten>,
    beginLokaal: string,
    feiten: Feiten,
  ) {
    this.feiten = feiten;
    this.nu = naarUtc(beginLokaal);
    const step = begin(definition.machine, {}, this.around());
    this.toestand = step.state;
    this.keep(step);
  }

  /** Path of the active leaf: 'bijeenkomst1.verwerken'. */
  get waar(): string {
    const path: string[] = [];
    for (let value = this.toestand.value; ;) {
      if (typeof value === 'string') return [...path, value].join('.');
      const [key] = Object.keys(value);
      if (key === undefined) return path.join('.');
      path.push(key);
      value = value[key] ?? {};
    }
  }

  /** Paths of all active leaves, of parallel tracks too: 'sporen.raad.plannen'. */
  get plekken(): string[] {
    return plekkenIn(this.toestand.value);
  }

  /** Changes what is known of the case, as a page does before or together with an event. */
  weet(verandering: Partial<Feiten>): this {
    this.feiten = { ...this.feiten, ...verandering };
    return this;
  }

  stuur(type: string, lading: Payload = {}): this {
    const result = advance(this.definition.machine, this.toestand, { type, ...lading }, this.around());
    if (!result.ok)
      throw new Error(`${type} in ${this.waar}: ${JSON.stringify(this.weigering(type, result.reason))}`);
    this.keep(result);
    return this;
  }

  /** Why an event does nothing now; fails when it would do something. */
  weigert(type: string): Weigering {
    const result = advance(this.definition.machine, this.toestand, { type }, this.around());
    if (result.ok) throw new Error(`${type} was accepted in ${this.waar}`);
    return this.weigering(type, result.reason);
  }

  /** Lets time pass until this local moment; terms fire in order, at their own instant. */
  wachtTot(lokaal: string): this {
    const einde = naarUtc(lokaal);
    for (;;) {
      const [eerste] = this.toestand.timers.toSorted((a, b) => a.dueAt.localeCompare(b.dueAt));
      if (!eerste || eerste.dueAt > einde) break;
      if (eerste.dueAt > this.nu) this.nu = eerste.dueAt;
      const result = fire(this.definition.machine, this.toestand, eerste, this.around());
      if (!result.ok) throw new Error(`Timer ${eerste.id} was refused: ${result.reason}`);
      this.keep(result);
    }
    this.nu = einde;
    return this;
  }

  /** Mails since the last time that this was asked, as 'sjabloon → aan wie'. */
  post(): string[] {
    const mails = this.recent.filter(({ type }) => type === 'mail');
    this.recent = [];
    return mails.map(({ params }) => `${String(params['sjabloon'])} → ${ontvangers(params['aan'] as Aan)}`);
  }

  /** Params of the effects of this type since the mails were last asked for. */
  gevolgen(type: string): EffectRecord['params'][] {
    return this.recent.filter((effect) => effect.type === type).map(({ params }) => params);
  }

  termijnen(): Record<string, string> {
    return Object.fromEntries(this.toestand.timers.map(({ delay, dueAt }) => [delay, dueAt]));
  }

  private weigering(type: string, reden: string): Weigering {
    const option = eventOptions(this.definition.machine, this.toestand, this.around()).find(
      (one) => one.type === type,
    );
    const states = requirementStates(this.definition, option?.guards ?? [], this.feiten, this.nu);
    const missing = states.filter(({ hard, met }) => hard && !met);
    return {
      reden,
      ontbreekt: missing.map(({ sentence, detail }) => (detail ? `${sentence} ${detail}` : sentence)),
    };
  }

  private around(): Surroundings {
    const dated = Object.entries(this.definition.delays).filter(([, delay]) => delay.dated);
    return {
      now: this.nu,
      facts: this.feiten,
      seq: this.seq,
      datedDelays: new Set(dated.map(([name]) => name)),
    };
  }

  /** Keeps a step as a database would: through JSON, tasks by code, documents marked. */
  private keep({ state, effects }: Step): void {
    this.seq += 1;
    this.toestand = JSON.parse(JSON.stringify(state)) as StoredState;
    for (const effect of effects) this.carryOut(effect);
    this.recent.push(...effects);
  }

  private carryOut({ type, params }: EffectRecord): void {
    if (type === 'taak') this.openTaken.add(String(params['code']));
    if (type === 'taakSluiten') this.openTaken.delete(String(params['code']));
    if (type === 'document') this.mark(String(params['soort']), String(params['actie']));
  }

  private mark(soort: string, actie: string): void {
    const document = this.feiten.documenten[soort];
    if (!document) throw new Error(`There is no document '${soort}' to mark as ${actie}`);
    const marked = actie === 'verzonden' ? { verzondenOp: this.nu } : { status: actie as 'inConsultatie' };
    this.weet({ documenten: { ...this.feiten.documenten, [soort]: { ...document, ...marked } } });
  }
}

type Aan = { soort: string; rollen?: string[]; onderdeel?: string; wie?: string };
const ontvangers = ({ soort, rollen, onderdeel, wie }: Aan): string =>
  [soort, wie, onderdeel, rollen?.join(' en ')].filter((deel) => deel !== undefined).join(' ');

const plekkenIn = (value: StoredState['value'], boven: readonly string[] = []): string[] =>
  typeof value === 'string'
    ? [[...boven, value].join('.')]
    : Object.entries(value).flatMap(([naam, onder]) => plekkenIn(onder ?? {}, [...boven, naam]));
