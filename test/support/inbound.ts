import { setTimeout as sleep } from 'node:timers/promises';
import { geefAntwoord, type Deelname } from '#agenda';
import { answerMail, deliverMail, type Answer, type CaughtMail, type SmtpAnswer } from '#mail';
import type { TestApp } from './web-app.ts';

export interface Beantwoording {
  readonly tekst?: string;
  /** Other than the address that the mail went to: 'Naam <adres>' or an address alone. */
  readonly van?: string;
  readonly onderwerp?: string;
  /** Answers the invitation in the mail, as a calendar does. */
  readonly agenda?: Deelname;
  /** Written with that answer. */
  readonly toelichting?: string;
  readonly koppen?: Readonly<Record<string, string>>;
  readonly bijlagen?: Answer['attachments'];
  /** False: without the mail that is answered under it. */
  readonly citaat?: boolean;
}

export type Deur = Pick<TestApp, 'mailIn'>;

const deurVan = ({ mailIn }: Deur): NonNullable<TestApp['mailIn']> => {
  if (!mailIn) throw new Error('Nobody hears mail: start the test app with a worker');
  return mailIn;
};

const antwoordOp = (mail: CaughtMail, antwoord: Deelname, toelichting: string | undefined): string => {
  const content =
    mail.calendar &&
    geefAntwoord(mail.calendar.content, { antwoord, stempel: new Date().toISOString(), toelichting });
  if (!content) throw new Error(`No invitation in the mail '${mail.subject}'`);
  return content;
};

/** Answers a mail of the catcher over SMTP, as its reader would. A refusal is an answer too: nothing is thrown. */
export const beantwoord = (app: Deur, mail: CaughtMail, hoe: Beantwoording): Promise<SmtpAnswer> =>
  answerMail(deurVan(app), mail, {
    text: hoe.tekst,
    from: hoe.van,
    subject: hoe.onderwerp,
    headers: hoe.koppen,
    attachments: hoe.bijlagen,
    quote: hoe.citaat,
    calendar:
      hoe.agenda === undefined
        ? undefined
        : { method: 'REPLY', content: antwoordOp(mail, hoe.agenda, hoe.toelichting) },
  });

/** Delivers a mail byte by byte as it is. */
export const lever = (
  app: Deur,
  raw: string | Uint8Array,
  envelop: { readonly from: string; readonly to: readonly string[] },
): Promise<SmtpAnswer> => deliverMail(deurVan(app), raw, envelop);

/** Waits until everything that came in was dealt with. */
export const verwerkt = async ({ pool }: Pick<TestApp, 'pool'>): Promise<void> => {
  for (const deadline = Date.now() + 20_000; Date.now() < deadline; await sleep(50)) {
    const { rows } = await pool.query<{ wacht: number }>(
      `SELECT count(*)::int AS wacht FROM mail_in WHERE stand = 'te-verwerken'`,
    );
    if (rows[0]?.wacht === 0) return;
  }
  throw new Error('Mail that came in was not dealt with within twenty seconds');
};
