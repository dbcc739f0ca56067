/** Nest tokens of values that the composition root hands to the pages. */
export const PRACTICE = Symbol('practice tools are on');
export const MAILBOX = Symbol('caught mails');
export const LOG = Symbol('log');
export const READINESS = Symbol('readiness checks');
