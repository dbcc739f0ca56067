import { invalid, notFound } from '#case-management';
import type { EventCaseResult } from '#case-management';
import type { Actor } from '#workflow-engine';
import { Consultaties } from '../ports/consultaties.ts';
import { teLang } from './reactietekst.ts';
import { SchrijfAntwoord } from './schrijf-antwoord.ts';
import type { Antwoordopdracht } from './schrijf-antwoord.ts';
import { MAIL_GESLOTEN, MAIL_TE_LAAT, inWoordenPerMail } from './te-laat-per-mail.ts';

export interface RegistreerMailreactieInput {
  readonly trajectId: string;
  readonly deelnemerId: string;
  /** Part of the programme whose consultation the mail is an answer in. */
  readonly onderdeel: string;
  /** What was written, without the mail that it is an answer to. */
  readonly tekst: string;
  /** Of the mail; the same mail is one reaction, however often it is offered. */
  readonly mailId: string;
  /** UTC instant at which the mail came in: that decides whether it was in time. */
  readonly op: string;
  readonly actor: Actor;
}

/** An answer by mail to the draft: a reaction in general, next to what that person wrote before. */
export class RegistreerMailreactie {
  constructor(
    private readonly schrijfAntwoord: SchrijfAntwoord,
    private readonly consultaties: Consultaties,
  ) {}

  /** `herhaald`: this mail was kept before. A refusal says in Dutch why the mail is no reaction. */
  async execute(input: RegistreerMailreactieInput): Promise<EventCaseResult<{ readonly herhaald: boolean }>> {
    const { trajectId, deelnemerId, onderdeel, op } = input;
    const tekst = input.tekst.replaceAll('\r\n', '\n').trim();
    const eigen = await this.consultaties.vanDeelnemer(trajectId, onderdeel, deelnemerId);
    if (!eigen) return notFound();
    const faults = teLang(tekst, 'tekst');
    if (tekst === '') faults.push({ field: 'tekst', text: 'In uw mail stond geen reactie.' });
    if (faults.length > 0) return invalid(...faults);
    if (op > eigen.termijn) return MAIL_TE_LAAT;
    if (!eigen.isLaatste) return MAIL_GESLOTEN;
    let herhaald = false;
    const opdracht: Antwoordopdracht = {
      trajectId,
      deelnemerId,
      vorm: { onderdeel },
      actor: input.actor,
      requestId: `mail:${input.mailId}`,
      regel: 'Een reactie op de consultatie kwam binnen per mail',
      schrijf: async (tx) => {
        herhaald = await this.consultaties.kentMail(tx, input.mailId);
        if (herhaald) return 'niets';
        this.consultaties.schrijfMailreactie(tx, eigen.id, deelnemerId, { mailId: input.mailId, tekst, op });
        return 'geschreven';
      },
    };
    const eerste = eigen.status === 'gereageerd' ? undefined : await this.schrijfAntwoord.eerste(opdracht);
    // In time, but read after the term had ended: whoever was still to answer has answered with it.
    const later = !eerste || (!eerste.ok && eerste.refusal.code === 'not-here' && eigen.status === 'open');
    const result = later ? await this.schrijfAntwoord.erna(opdracht) : eerste;
    return result.ok ? { ok: true, herhaald } : inWoordenPerMail(result.refusal);
  }
}
