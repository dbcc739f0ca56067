import type { Feiten } from '#domain';
import {
  AGAINST_ADVICE,
  PreviewEvent,
  ReadStanding,
  RESUME,
  type AcceptedEvent,
  type Refusal,
  type Transaction,
} from '#workflow-engine';
import { ProefStap } from '../bijeenkomsten/plannen/proef-stap.ts';
import type { CaseResult } from '../case-result.ts';
import { titelVanFase } from '../woorden/titels.ts';
import { alsGebeurtenis } from './als-gebeurtenis.ts';
import { beschrijfGevolgen } from './beschrijf-gevolgen.ts';
import type { BekijkGebeurtenisInput, Gevolgen } from './gevolgen.ts';
import { HaalStilstandIn } from './haal-stilstand-in.ts';

/** Stands in for what the person has yet to type; no guard looks at words. */
const NOG_IN_TE_VULLEN = '…';

const voorlopig = (accepted: AcceptedEvent | undefined, invoer: BekijkGebeurtenisInput['velden']) => ({
  ...Object.fromEntries(
    (accepted?.fields ?? []).filter(({ required }) => required).map(({ name }) => [name, NOG_IN_TE_VULLEN]),
  ),
  ...(accepted?.advice.length ? { [AGAINST_ADVICE.name]: NOG_IN_TE_VULLEN } : {}),
  ...invoer,
});

/** 'Dit gaat er gebeuren': decided on today's facts, written nowhere. */
export class BekijkGebeurtenis {
  constructor(
    private readonly preview: PreviewEvent,
    private readonly standing: ReadStanding,
    private readonly proefStap: ProefStap,
    private readonly haalStilstandIn: HaalStilstandIn,
  ) {}

  async execute(
    input: BekijkGebeurtenisInput,
  ): Promise<CaseResult<{ readonly gevolgen: Gevolgen }, Refusal>> {
    const { trajectId, type, actor } = input;
    const view = await this.standing.execute(trajectId);
    if (!view) return { ok: false, refusal: { code: 'not-found', instanceId: trajectId } };
    const accepted = view.standing.accepted.find((event) => event.type === type);
    const event = alsGebeurtenis(type, voorlopig(accepted, input.velden));
    const result = await this.preview.execute(trajectId, event, actor);
    if (!result.ok) return result;
    const { definition, facts, now } = view;
    return {
      ok: true,
      gevolgen: {
        type,
        label: accepted?.label ?? type,
        velden: accepted?.fields ?? [],
        advies: accepted?.advice ?? [],
        ...beschrijfGevolgen(result, definition, facts as Feiten, now),
        vanFase: titelVanFase(definition, view.standing.phase),
        naarFase: titelVanFase(definition, result.phase),
        seq: view.standing.seq,
        ...(type === RESUME.type ? await this.naStilstand(input) : {}),
      },
    };
  }

  /** Resuming moves dates that terms follow: what they become is tried out. */
  private async naStilstand({ trajectId, actor }: BekijkGebeurtenisInput): Promise<Partial<Gevolgen>> {
    const alongside = (tx: Transaction): Promise<void> => this.haalStilstandIn.within(tx, trajectId);
    const proef = await this.proefStap.execute({ trajectId, event: { type: RESUME.type }, actor, alongside });
    return proef.ok ? { termijnen: proef.gevolgen.termijnen } : {};
  }
}
