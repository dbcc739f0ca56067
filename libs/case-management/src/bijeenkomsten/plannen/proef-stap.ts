import type { Feiten } from '#domain';
import {
  DefinitionRegistry,
  InstanceStore,
  UnitOfWork,
  decide,
  unheededAdvice,
  type Actor,
  type Decision,
  type EngineEvent,
  type LoadedInstance,
  type Refusal,
  type Situation,
  type Taken,
  type Transaction,
} from '#workflow-engine';
import type { CaseResult } from '../../case-result.ts';
import { beschrijfGevolgen } from '../../gebeurtenissen/beschrijf-gevolgen.ts';
import type { Gevolgen } from '../../gebeurtenissen/gevolgen.ts';
import { titelVanFase } from '../../woorden/titels.ts';

export interface ProefStapInput {
  readonly trajectId: string;
  readonly event: EngineEvent;
  /** Events that follow in the same deed. */
  readonly daarna?: readonly EngineEvent[] | undefined;
  readonly actor: Actor;
  /** What would be written with the event, so that the guards and the terms see it. */
  readonly alongside: (tx: Transaction) => Promise<void>;
}

/** No request ever has this id, so the preview is never taken for a repetition. */
const GEEN_VERZOEK = '';

/** What an event and its case data would set off together: decided inside a transaction that is rolled back. */
export class ProefStap {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly instances: InstanceStore,
    private readonly registry: DefinitionRegistry,
  ) {}

  async execute(input: ProefStapInput): Promise<CaseResult<{ readonly gevolgen: Gevolgen }, Refusal>> {
    const { trajectId, event, actor } = input;
    const { before, after } = await this.unitOfWork.run(
      (tx) => this.load(tx, input),
      () => false,
    );
    if (!before || !after) return { ok: false, refusal: { code: 'not-found', instanceId: trajectId } };
    const { definition: name, version } = before.instance;
    const definition = this.registry.find(name, version);
    if (!definition) throw new Error(`No definition ${name} version ${version}`);
    const situation = { ...after, definition };
    const bezwaar = unheededAdvice(situation, { event, actor });
    const besluiten = alleBesluiten(situation, [event, ...(input.daarna ?? [])], actor);
    if (!besluiten.ok) return besluiten;
    const spec = definition.events[event.type];
    return {
      ok: true,
      gevolgen: {
        type: event.type,
        label: spec?.label ?? event.type,
        velden: Object.entries(spec?.fields ?? {}).map(([naam, veld]) => ({ name: naam, ...veld })),
        advies: bezwaar?.code === 'advice' ? bezwaar.advice : [],
        ...beschrijfGevolgen(
          { ...besluiten, timers: before.instance.state.timers },
          definition,
          after.facts as Feiten,
          after.now,
        ),
        vanFase: titelVanFase(definition, faseVan(before.instance.state.value)),
        naarFase: titelVanFase(definition, faseVan(besluiten.state.value)),
        seq: before.instance.seq,
      },
    };
  }

  private async load(
    tx: Transaction,
    { trajectId, alongside }: ProefStapInput,
  ): Promise<{ before?: LoadedInstance | undefined; after?: LoadedInstance | undefined }> {
    const before = await this.instances.lockAndLoad(tx, trajectId, GEEN_VERZOEK);
    if (!before) return {};
    await alongside(tx);
    return { before, after: await this.instances.lockAndLoad(tx, trajectId, GEEN_VERZOEK) };
  }
}

type Besluiten =
  | ({ readonly ok: true } & Pick<Taken, 'state' | 'effects' | 'timerChanges'>)
  | Extract<Decision, { ok: false }>;

/** Event after event, each on what the one before left behind. */
function alleBesluiten(situation: Situation, events: readonly EngineEvent[], actor: Actor): Besluiten {
  let { instance } = situation;
  const effects: Taken['effects'][number][] = [];
  const timerChanges: Taken['timerChanges'][number][] = [];
  for (const event of events) {
    const besluit = decide({ ...situation, instance }, { event, actor });
    if (!besluit.ok) return besluit;
    const { state, status } = besluit;
    instance = { ...instance, state, status, seq: instance.seq + 1 };
    effects.push(...besluit.effects);
    timerChanges.push(...besluit.timerChanges);
  }
  return { ok: true, state: instance.state, effects, timerChanges };
}

const faseVan = (value: Taken['state']['value']): string =>
  typeof value === 'string' ? value : Object.keys(value).join('+');
