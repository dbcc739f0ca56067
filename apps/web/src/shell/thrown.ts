import type { Reply } from './reply.ts';

/** Thrown by guards and pipes only; the error filter makes an answer of it. */
export class LoginNeeded extends Error {
  constructor(readonly backTo: string) {
    super('Login needed');
  }
}

export class Forbidden extends Error {
  constructor() {
    super('Not for this role');
  }
}

/** The answer itself, for a guard or pipe that knows it. */
export class ThrownReply extends Error {
  constructor(readonly replyTo: (correlationId: string) => Reply) {
    super('Answered by a guard or pipe');
  }
}
