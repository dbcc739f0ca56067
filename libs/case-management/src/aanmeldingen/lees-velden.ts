import { leesEmail } from '#domain';
import type { FieldFault } from '#workflow-engine';
import type { NieuweAanmelding } from '../ports/aanmeldingen.ts';

/** As typed by somebody whom nobody knows yet. */
export interface AanmeldingInvoer {
  /** One of the gemeenten, or '' for another organisation. */
  readonly gemeente: string;
  readonly organisatie: string;
  readonly naam: string;
  readonly email: string;
  readonly functie: string;
  readonly telefoon: string;
  readonly toelichting: string;
}

export type Gelezen = Pick<
  NieuweAanmelding,
  'organisatie' | 'naam' | 'email' | 'functie' | 'telefoon' | 'toelichting'
>;

const MAX = {
  naam: 120,
  email: 200,
  organisatie: 200,
  functie: 120,
  telefoon: 40,
  toelichting: 2_000,
} as const;
/** The name stands in the mail that answers, to an address that anybody may fill in: it leads nowhere. */
const ADRES = /:\/\/|@|\p{L}{2}\.\p{Ll}{2}/u;
const TELEFOON = /^[+\d][\d ()-]{6,}$/;

/** Trimmed, in one line where one line is meant, or what is wrong with it. */
export function leesVelden(
  invoer: AanmeldingInvoer,
): { readonly gelezen: Gelezen } | { readonly faults: FieldFault[] } {
  const regel = (tekst: string): string => tekst.replace(/\s+/g, ' ').trim();
  const email = leesEmail(regel(invoer.email));
  const gelezen: Gelezen = {
    organisatie: regel(invoer.organisatie),
    naam: regel(invoer.naam),
    email: 'email' in email ? email.email : '',
    functie: regel(invoer.functie),
    telefoon: regel(invoer.telefoon),
    toelichting: invoer.toelichting.trim(),
  };
  const fout = (field: string, text: string): FieldFault => ({ field, text });
  const faults = [
    ...(invoer.gemeente === '' && !/\p{L}/u.test(gelezen.organisatie)
      ? [fout('organisatie', 'Kies een gemeente, of vul de naam van uw organisatie in.')]
      : []),
    ...(/\p{L}/u.test(gelezen.naam) && !ADRES.test(gelezen.naam) ? [] : [fout('naam', 'Vul uw naam in.')]),
    ...('fout' in email ? [fout('email', email.fout)] : []),
    ...(gelezen.telefoon === '' || TELEFOON.test(gelezen.telefoon)
      ? []
      : [fout('telefoon', 'Dit is geen telefoonnummer. Vul alleen cijfers in, of laat het leeg.')]),
    ...Object.entries(MAX).flatMap(([veld, max]) =>
      gelezen[veld as keyof Gelezen].length > max ? [fout(veld, `Maak dit korter dan ${max} tekens.`)] : [],
    ),
  ];
  return faults.length > 0 ? { faults } : { gelezen };
}
