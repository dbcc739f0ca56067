import { createHash } from 'node:crypto';

/**
 * The Message-ID of a job's mail: the same job always gets the same one, so that a mail that was sent
 * twice (SMTP is at-least-once) is recognised as one by the receiving mailbox, and so that a bounce
 * leads back to the job. Hashed, because a job key holds signs that a Message-ID may not.
 */
export const messageIdFor = (jobKey: string, domain: string): string =>
  `<${createHash('sha256').update(jobKey).digest('hex').slice(0, 32)}@${domain}>`;
