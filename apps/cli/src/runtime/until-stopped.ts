/** Resolves at the first SIGINT or SIGTERM. Later ones are ignored: a terminal and npm may both deliver one Ctrl-C. */
export const untilStopped = (): Promise<NodeJS.Signals> =>
  new Promise((resolve) => {
    process.on('SIGINT', resolve);
    process.on('SIGTERM', resolve);
  });
