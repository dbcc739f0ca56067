import { UnitOfWork, type Actor } from '#workflow-engine';
import { conflict, invalid, notFound, type CaseResult } from '../case-result.ts';
import { Aanmeldingen } from '../ports/aanmeldingen.ts';
import { Aanmeldpost } from '../ports/aanmeldpost.ts';

const MAX = 2_000;

export interface WijsAanmeldingAfInput {
  readonly aanmeldingId: string;
  /** For the bureau itself. */
  readonly reden: string;
  /** A kind mail to the person, with this in it; null sends none. */
  readonly bericht: string | null;
  readonly actor: Actor;
}

export class WijsAanmeldingAf {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly aanmeldingen: Aanmeldingen,
    private readonly post: Aanmeldpost,
  ) {}

  async execute({ aanmeldingId: id, reden, bericht, actor }: WijsAanmeldingAfInput): Promise<CaseResult> {
    const faults = [
      ...(reden.trim() === '' ? [{ field: 'reden', text: 'Schrijf waarom u deze aanmelding afwijst.' }] : []),
      ...([reden, bericht ?? ''].some((tekst) => tekst.length > MAX)
        ? [{ field: 'reden', text: `Gebruik hooguit ${MAX} tekens.` }]
        : []),
    ];
    if (faults.length > 0) return invalid(...faults);
    const aanmelding = await this.aanmeldingen.een(id);
    if (!aanmelding) return notFound();
    const gedaan = await this.unitOfWork.run(async (tx) => {
      const besluit = { status: 'afgewezen', reden: reden.trim() } as const;
      const eerste = await this.aanmeldingen.besluit(tx, id, besluit, actor);
      if (eerste && bericht !== null) await this.post.afgewezen(tx, aanmelding, bericht.trim());
      return eerste;
    });
    if (gedaan || aanmelding.status === 'afgewezen') return { ok: true };
    return conflict('Deze aanmelding is al aangenomen. Stop zo nodig het traject dat ermee begon.');
  }
}
