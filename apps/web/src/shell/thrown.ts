/** Thrown by guards only; the error filter makes an answer of it. */
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
