import { UnitOfWork, type Actor } from '#workflow-engine';
import { conflict, notFound, type CaseResult } from '../case-result.ts';
import { Aanmeldingen, type Aanmelding } from '../ports/aanmeldingen.ts';
import type { ClientKeuze } from '../trajecten/lees-inschrijving.ts';
import { SchrijfIn } from '../trajecten/schrijf-in.ts';

export interface NeemAanmeldingAanInput {
  readonly aanmeldingId: string;
  /** As the bureau checked it. */
  readonly client: ClientKeuze;
  readonly programmamanagerId: string;
  readonly actor: Actor;
}

/** Who signed up takes part: a traject begins, with this person as its opdrachtgever. */
export class NeemAanmeldingAan {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly aanmeldingen: Aanmeldingen,
    private readonly schrijfIn: SchrijfIn,
  ) {}

  async execute(input: NeemAanmeldingAanInput): Promise<CaseResult<{ readonly trajectId: string }>> {
    const { aanmeldingId: id, client, programmamanagerId, actor } = input;
    const aanmelding = await this.aanmeldingen.een(id);
    if (!aanmelding) return notFound();
    if (aanmelding.status === 'aangenomen' && aanmelding.trajectId !== null)
      return { ok: true, trajectId: aanmelding.trajectId };
    if (aanmelding.status !== 'nieuw') return conflict('Deze aanmelding is al afgewezen.');
    const { programma } = aanmelding;
    // The same request each time: who stops half-way and tries again meets the traject that began.
    const begonnen = await this.schrijfIn.execute({
      programma,
      client,
      programmamanagerId,
      deelnemers: opdrachtgevers(aanmelding, client),
      actor,
      requestId: `aanmelding:${id}`,
    });
    if (!begonnen.ok) return begonnen;
    const { trajectId } = begonnen;
    await this.unitOfWork.run((tx) =>
      this.aanmeldingen.besluit(tx, id, { status: 'aangenomen', trajectId }, actor),
    );
    return { ok: true, trajectId };
  }
}

/** The burgemeester for whom a programme is takes part already, under the same address. */
const opdrachtgevers = ({ naam, email, functie }: Aanmelding, client: ClientKeuze) =>
  client.soort === 'persoon' && client.email.toLowerCase() === email.toLowerCase()
    ? []
    : [{ naam, email, functie, rol: 'opdrachtgever' }];
