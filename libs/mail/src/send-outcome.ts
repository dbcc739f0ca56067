import { types } from 'node:util';
import type { NodemailerError } from 'nodemailer';
import type { SendOutcome } from './outgoing-mail.ts';

type Rejected = Extract<SendOutcome, { outcome: 'rejected' }>;

/** Errors about this one mail, as opposed to the connection, the log-in or the server's state. */
const ABOUT_THE_MAIL = new Set(['EENVELOPE', 'EMESSAGE', 'EFILEACCESS', 'EURLACCESS']);

const isNodemailerError = (thrown: unknown): thrown is NodemailerError => types.isNativeError(thrown);

/**
 * Only an answer to the mail itself can be permanent. A refused log-in or a server that closes its
 * door (554 as greeting) is a fault of our settings: were it permanent, one wrong password would
 * mark every recipient as unreachable.
 */
export const rejectedBy = (thrown: unknown): Rejected => {
  if (!isNodemailerError(thrown)) return { outcome: 'rejected', permanent: false, reason: String(thrown) };
  const aboutTheMail = thrown.code !== undefined && ABOUT_THE_MAIL.has(thrown.code);
  const permanent = aboutTheMail && (thrown.responseCode === undefined || thrown.permanent === true);
  return {
    outcome: 'rejected',
    permanent,
    ...(thrown.responseCode === undefined ? {} : { code: thrown.responseCode }),
    reason: thrown.response ?? thrown.message,
  };
};
