/** One thing that must be in order before this process can serve. */
export interface ReadinessCheck {
  readonly name: 'database' | 'migrations' | 'queue' | 'mailbox';
  /** Undefined when it is in order; otherwise what is wrong, in words that may be public. */
  check(): Promise<string | undefined>;
}

const PATIENCE_MS = 3_000;

/** What is not in order. A check that throws or does not answer in time is not in order either. */
export async function whatIsNotReady(
  checks: readonly ReadinessCheck[],
): Promise<readonly { name: string; reason: string }[]> {
  const results = await Promise.all(
    checks.map(async ({ name, check }) => ({ name, reason: await answerOf(check) })),
  );
  return results.flatMap(({ name, reason }) => (reason === undefined ? [] : [{ name, reason }]));
}

async function answerOf(check: ReadinessCheck['check']): Promise<string | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<string>((resolve) => {
    timer = setTimeout(() => resolve('does not answer'), PATIENCE_MS);
  });
  const answer = Promise.resolve()
    .then(check)
    .catch(() => 'does not answer');
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}
