/** Nest tokens of values that the composition root hands to the pages. */
export const PRACTICE = Symbol('practice tools are on');
export const MAILBOX = Symbol('caught mails');
export const MAIL_IN = Symbol('where answers to caught mails come in');
export const LOG = Symbol('log');
export const READINESS = Symbol('readiness checks');

/** Where a worker hears mail over SMTP. */
export interface MailDoor {
  readonly host: string;
  readonly port: number;
}

/** The value of MAIL_IN; without a door nobody hears any. */
export interface MailIn {
  readonly door: MailDoor | undefined;
}
