import type { Feiten } from '#domain';
import {
  DefinitionRegistry,
  InstanceStore,
  UnitOfWork,
  decide,
  unheededAdvice,
  type Actor,
  type EngineEvent,
  type LoadedInstance,
  type Refusal,
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
    const decision = decide(situation, { event, actor });
    if (!decision.ok) return decision;
    const bezwaar = unheededAdvice(situation, { event, actor });
    const spec = definition.events[event.type];
    return {
      ok: true,
      gevolgen: {
        type: event.type,
        label: spec?.label ?? event.type,
        velden: Object.entries(spec?.fields ?? {}).map(([naam, veld]) => ({ name: naam, ...veld })),
        advies: bezwaar?.code === 'advice' ? bezwaar.advice : [],
        ...beschrijfGevolgen(decision, definition, after.facts as Feiten, after.now),
        vanFase: titelVanFase(definition, faseVan(before.instance.state.value)),
        naarFase: titelVanFase(definition, faseVan(decision.state.value)),
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

const faseVan = (value: Taken['state']['value']): string =>
  typeof value === 'string' ? value : Object.keys(value).join('+');
