import { Opsteller } from '../brief/opsteller.ts';
import type { GeschrevenBrief } from '../brief/schrijf-brief.tsx';
import type { MailEffect } from '../personen/kies-ontvangers.ts';
import type { Ontvanger } from '../personen/persoon.ts';
import { Mailbronnen } from '../ports/mailbronnen.ts';
import { sjabloonTitel, vindSjabloon } from '../sjablonen/register.ts';
import { voorbeeldlezer } from './voorbeeldlezer.ts';

export interface VoorbeeldInput {
  readonly trajectId: string;
  readonly mail: Pick<MailEffect, 'sjabloon' | 'onderdelen'> & Partial<Pick<MailEffect, 'aan'>>;
  /** Payload of the event that would cause it. */
  readonly gebeurtenis?: Readonly<Record<string, unknown>>;
  /** For whom; the first recipient otherwise. */
  readonly deelnemerId?: string;
}

export type VoorbeeldResult =
  | ({ readonly ok: true; readonly titel: string; readonly aan: Ontvanger } & GeschrevenBrief)
  | { readonly ok: false; readonly refusal: { readonly code: 'not-found' } };

const NIET_GEVONDEN: VoorbeeldResult = { ok: false, refusal: { code: 'not-found' } };

/** A mail as it would be now, before it leaves: real data, no personal link. */
export class VoorbeeldBericht {
  constructor(
    private readonly bronnen: Mailbronnen,
    private readonly opsteller: Opsteller,
  ) {}

  async execute(input: VoorbeeldInput): Promise<VoorbeeldResult> {
    const { trajectId, mail, gebeurtenis = {} } = input;
    if (!vindSjabloon(mail.sjabloon)) return NIET_GEVONDEN;
    const bron = await this.bronnen.bron(null, trajectId);
    const aan = bron && voorbeeldlezer(this.opsteller, bron, input, await this.bronnen.personen(trajectId));
    if (!bron || !aan) return NIET_GEVONDEN;
    const { sjabloon, onderdelen } = mail;
    const geschreven = this.opsteller.schrijf({ sjabloon, onderdelen, bron, aan, gebeurtenis });
    return { ok: true, titel: sjabloonTitel(sjabloon), aan, ...geschreven };
  }
}
