import { createServer } from 'node:net';
import { Stop } from '../command.ts';

/** Looks whether the port is free before anything else is started, so that nothing is done by half. */
export const requireFreePort = (port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => {
      const sentence =
        error.code === 'EADDRINUSE'
          ? `Poort ${port} is al in gebruik: stop het andere programma of kies een andere poort, bijvoorbeeld PORT=${port + 1} npm start.`
          : `Poort ${port} kan niet worden gebruikt (${error.code ?? error.message}): kies een andere poort met PORT.`;
      reject(new Stop(sentence));
    });
    probe.listen(port, () => probe.close(() => resolve()));
  });
