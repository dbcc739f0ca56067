import type { Zittingblad } from '#domain';
import { UnitOfWork, type Actor, type FieldFault } from '#workflow-engine';
import { conflict, invalid, notFound, type CaseResult, type Refused } from '../case-result.ts';
import type { Deelnemer } from '../ports/deelnemers.ts';
import { Datumpeilingen, type Datumoptie, type NieuwePeiling } from '../ports/datumpeilingen.ts';
import { Peilingpost } from '../ports/peilingpost.ts';
import { Verslag } from '../dossier/verslag.ts';
import { ReadPeilingruimte, type Peilingruimte } from './read-peilingruimte.ts';
import { kiesGevraagden, type Gevraagdenkeuze } from './kies-gevraagden.ts';
import { leesOpties, type OptieInvoer } from './lees-opties.ts';

export interface PeilingInvoer extends Gevraagdenkeuze {
  readonly trajectId: string;
  readonly onderdeel: string;
  readonly opties: readonly OptieInvoer[];
  readonly toelichting?: string | undefined;
}

export type BeginPeilingInput = PeilingInvoer & { readonly actor: Actor; readonly requestId: string };

/** A proposed date with what there is against it. */
export interface Gewogenoptie extends Datumoptie {
  readonly bezwaren: readonly string[];
}

export interface Peilingvoorbeeld {
  readonly opties: readonly Gewogenoptie[];
  readonly gevraagden: readonly (Deelnemer & { readonly vereist: boolean })[];
  readonly toelichting: string;
}

const MAX_TOELICHTING = 1_000;

/** Asks people which of some dates suit them: one mail each, with a link to a page of their own. */
export class BeginPeiling {
  constructor(
    private readonly ruimte: ReadPeilingruimte,
    private readonly unitOfWork: UnitOfWork,
    private readonly peilingen: Datumpeilingen,
    private readonly post: Peilingpost,
    private readonly verslag: Verslag,
  ) {}

  /** What would be asked of whom; nothing is kept. */
  async voorbeeld(input: PeilingInvoer): Promise<CaseResult<Peilingvoorbeeld>> {
    const bereid = await this.bereid(input);
    if (!bereid.ok) return bereid;
    const { opties, gevraagden, toelichting } = bereid;
    return { ok: true, opties, gevraagden, toelichting };
  }

  async execute(input: BeginPeilingInput): Promise<CaseResult> {
    const bereid = await this.bereid(input);
    if (!bereid.ok) return bereid;
    const { trajectId, onderdeel, actor, requestId } = input;
    const { opties, gevraagden, toelichting, blad, nummer } = bereid;
    const peiling: NieuwePeiling = {
      trajectId,
      onderdeel,
      nummer,
      toelichting,
      opties: opties.map(({ bezwaren: _bezwaren, ...optie }) => optie),
      gevraagden: gevraagden.map(({ id, vereist }) => ({ deelnemerId: id, vereist })),
      requestId,
    };
    const uitkomst = await this.unitOfWork.run(
      async (tx) => {
        const begonnen = await this.peilingen.begin(tx, peiling, actor);
        if (typeof begonnen === 'string') return begonnen;
        const aan = gevraagden.map(({ id }) => id);
        await this.post.gevraagd(tx, { peiling: { ...peiling, ...begonnen }, naam: blad.naam, aan });
        const wat = `Datumpeiling verstuurd voor ${blad.naam}: ${opties.length} data, ${aan.length} mensen`;
        this.verslag.schrijf(tx, { trajectId, actor, wat });
        return begonnen;
      },
      (begonnen) => typeof begonnen !== 'string',
    );
    if (uitkomst !== 'bestaat') return { ok: true };
    return conflict(
      'Er loopt al een peiling voor deze bijeenkomst. Kies daar een datum, of trek haar eerst in.',
    );
  }

  private async bereid(
    input: PeilingInvoer,
  ): Promise<
    ({ readonly ok: true; readonly blad: Zittingblad; readonly nummer: number } & Peilingvoorbeeld) | Refused
  > {
    const { trajectId, onderdeel } = input;
    const data = input.opties.map(({ beginLokaal }) => beginLokaal.slice(0, 10)).toSorted();
    const ruimte = await this.ruimte.execute(trajectId, onderdeel, data);
    if (!ruimte) return notFound();
    if (!ruimte.kanPlannen)
      return conflict('De datum van deze bijeenkomst kan nu niet veranderen. Een peiling heeft nu geen zin.');
    const gelezen = leesOpties(input.opties, ruimte.nu);
    const gevraagden = metVereist(kiesGevraagden(input, ruimte.deelnemers), ruimte.deelnemers);
    const toelichting = input.toelichting?.trim() ?? '';
    const faults: FieldFault[] = [
      ...('faults' in gelezen ? gelezen.faults : []),
      ...(gevraagden.length === 0 ? [{ field: 'rollen', text: 'Kies wie u de vraag stelt.' }] : []),
      ...(toelichting.length > MAX_TOELICHTING
        ? [{ field: 'toelichting', text: `Maak de toelichting korter dan ${MAX_TOELICHTING} tekens.` }]
        : []),
    ];
    if ('faults' in gelezen || faults.length > 0) return invalid(...faults);
    const opties = gelezen.opties.map((optie) => ({ ...optie, bezwaren: ruimte.bezwaren(optie) }));
    return { ok: true, blad: ruimte.blad, nummer: ruimte.nummer, opties, gevraagden, toelichting };
  }
}

const metVereist = (
  gekozen: ReturnType<typeof kiesGevraagden>,
  deelnemers: Peilingruimte['deelnemers'],
): Peilingvoorbeeld['gevraagden'] =>
  deelnemers.flatMap((deelnemer) => {
    const keuze = gekozen.find(({ deelnemerId }) => deelnemerId === deelnemer.id);
    return keuze ? [{ ...deelnemer, vereist: keuze.vereist }] : [];
  });
