import { Dossierlog } from '#case-management';
import { UnitOfWork, type Actor } from '#workflow-engine';
import { Ingekomenlezer } from '../ports/ingekomenlezer.ts';
import { Mailreacties } from '../ports/mailreacties.ts';
import { alsDeelnemer } from './als-deelnemer.ts';
import { ReadIngekomenMail } from './read-ingekomen.ts';

export type AfhandelResult =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly refusal: { readonly code: 'not-found' } | { readonly code: 'conflict'; readonly text: string };
    };

const conflict = (text: string): AfhandelResult => ({ ok: false, refusal: { code: 'conflict', text } });
const AL_GEDAAN = conflict('Een collega heeft deze mail al afgehandeld.');

/** Somebody of the bureau has read it, and did what it asks. */
export class HandelIngekomenAf {
  constructor(
    private readonly lezer: Ingekomenlezer,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  async execute(id: string, actor: Actor): Promise<AfhandelResult> {
    if (!(await this.lezer.een(id))) return { ok: false, refusal: { code: 'not-found' } };
    const gelukt = await this.unitOfWork.run((tx) => this.lezer.handelAf(tx, id, actor.name, null));
    return gelukt ? { ok: true } : AL_GEDAAN;
  }
}

export interface NeemOpAlsReactieInput {
  readonly id: string;
  /** What is taken: the bureau may leave a quote or a greeting out. */
  readonly tekst: string;
  readonly actor: Actor;
}

/** Takes a mail up as a reaction by hand: the bureau knows from whom it is, or the mail was no answer to the draft. */
export class NeemOpAlsReactie {
  constructor(
    private readonly read: ReadIngekomenMail,
    private readonly lezer: Ingekomenlezer,
    private readonly mailreacties: Mailreacties,
    private readonly unitOfWork: UnitOfWork,
    private readonly log: Dossierlog,
  ) {}

  async execute({ id, tekst, actor }: NeemOpAlsReactieInput): Promise<AfhandelResult> {
    const mail = await this.read.execute(id, actor);
    if (!mail) return { ok: false, refusal: { code: 'not-found' } };
    if (mail.stand !== 'bij-bureau') return AL_GEDAAN;
    const vraag = mail.opneembaar;
    if (vraag === null) return conflict('Er loopt geen consultatie waarin deze mail een reactie kan zijn.');
    const result = await this.mailreacties.registreer({
      ...vraag,
      tekst,
      mailId: id,
      op: mail.ontvangenOp,
      actor: alsDeelnemer({ deelnemerId: vraag.deelnemerId, naam: mail.aanNaam, rol: mail.aanRol }),
    });
    if (!result.ok) return conflict(result.text);
    const uitkomst = `Opgenomen als reactie van ${mail.aanNaam}, door ${actor.name}.`;
    await this.unitOfWork.run(async (tx) => {
      if (!(await this.lezer.handelAf(tx, id, actor.name, uitkomst))) return;
      this.log.note(tx, vraag.trajectId, actor, `Mail van ${mail.aanNaam} opgenomen als reactie`);
    });
    return { ok: true };
  }
}
