export interface Repeating {
  /** Looks now instead of at the end of the pause. */
  wake(): void;
  /** Waits for the round that runs. */
  stop(): Promise<void>;
}

export interface Rhythm {
  /** Between two rounds when nothing is left. */
  readonly pauseMs: number;
  /** Between two rounds when there is more: the rest of the house must be able to keep up. */
  readonly breathMs: number;
  readonly onError: (error: unknown) => void;
}

/** Does `round` again and again; it says whether there is more to do. */
export const repeat = (round: () => Promise<boolean>, { pauseMs, breathMs, onError }: Rhythm): Repeating => {
  let stopped = false;
  let awake = false;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();

  const plan = (ms: number): void => {
    clearTimeout(timer);
    if (!stopped) timer = setTimeout(start, ms);
  };
  const once = async (): Promise<void> => {
    const more = await round().catch((error: unknown) => {
      onError(error);
      return false;
    });
    plan(more || awake ? breathMs : pauseMs);
  };
  const start = (): void => {
    timer = undefined;
    awake = false;
    running = once();
  };
  plan(0);
  return {
    wake: () => {
      awake = true;
      if (timer !== undefined) plan(0);
    },
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
};
