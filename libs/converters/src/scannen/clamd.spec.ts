import { once } from 'node:events';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { ClamdScanner, GeenScanner } from './clamd.ts';

interface Proefscanner {
  readonly url: string;
  /** What each connection sent, the length of the pieces taken out. */
  readonly gezien: Buffer[];
  stop(): Promise<void>;
}

/** Reads as clamd does: a command, then pieces with their length, until an empty one. */
const leesStroom = (bytes: Buffer): Buffer | undefined => {
  const begin = bytes.indexOf(0) + 1;
  if (begin === 0) return undefined;
  const stukken: Buffer[] = [];
  for (let op = begin; op + 4 <= bytes.length;) {
    const lengte = bytes.readUInt32BE(op);
    if (lengte === 0) return Buffer.concat(stukken);
    stukken.push(bytes.subarray(op + 4, op + 4 + lengte));
    op += 4 + lengte;
  }
  return undefined;
};

const proefscanner = async (antwoord: (inhoud: Buffer, socket: Socket) => void): Promise<Proefscanner> => {
  const gezien: Buffer[] = [];
  const open = new Set<Socket>();
  const server: Server = createServer((socket) => {
    let ontvangen = Buffer.alloc(0);
    open.add(socket);
    socket.on('error', () => undefined);
    socket.on('data', (stuk: Buffer) => {
      ontvangen = Buffer.concat([ontvangen, stuk]);
      const inhoud = leesStroom(ontvangen);
      if (inhoud === undefined) return;
      expect(ontvangen.toString('latin1', 0, 10)).toBe('zINSTREAM\0');
      gezien.push(inhoud);
      antwoord(inhoud, socket);
    });
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const stop = async (): Promise<void> => {
    for (const socket of open) socket.destroy();
    await new Promise((klaar) => server.close(klaar));
  };
  return { url: `tcp://127.0.0.1:${(server.address() as AddressInfo).port}`, gezien, stop };
};

const EICAR = Buffer.from('X5O!P%@AP EICAR-proef');
const GROOT = new Uint8Array(200_000).fill(7);

describe('the virus scanner', () => {
  let clamd: Proefscanner;
  afterEach(() => clamd.stop());

  it('gets the whole file and lets a clean one through', async () => {
    clamd = await proefscanner((_inhoud, socket) => socket.end('stream: OK\0'));
    const scanner = new ClamdScanner(clamd.url);
    expect(await scanner.keur(GROOT)).toBeNull();
    expect(await scanner.keur(new Uint8Array())).toBeNull();
    expect(clamd.gezien.map((inhoud) => inhoud.length)).toEqual([200_000, 0]);
    expect(clamd.gezien[0]?.equals(GROOT)).toBe(true);
  });

  it('refuses a file with a virus', async () => {
    clamd = await proefscanner((_inhoud, socket) => socket.end('stream: Eicar-Signature FOUND\0'));
    expect(await new ClamdScanner(clamd.url).keur(EICAR)).toMatch(/^In het bestand zit een virus\./);
  });

  it('says so when the file is larger than the scanner takes, and hangs up', async () => {
    clamd = await proefscanner((_inhoud, socket) => socket.end('INSTREAM size limit exceeded. ERROR\0'));
    expect(await new ClamdScanner(clamd.url).keur(EICAR)).toMatch(/te groot om op virussen/);
  });

  it.each<[string, (inhoud: Buffer, socket: Socket) => void]>([
    ['says something else', (_inhoud, socket) => socket.end('stream: Can’t allocate memory ERROR\0')],
    ['hangs up', (_inhoud, socket) => socket.destroy()],
    ['answers half', (_inhoud, socket) => socket.end('stream: O')],
    ['never answers', () => undefined],
  ])('nothing is opened when it %s', async (_naam, antwoord) => {
    clamd = await proefscanner(antwoord);
    expect(await new ClamdScanner(clamd.url, 200).keur(EICAR)).toMatch(/dus wij openen het niet/);
  });

  it('nothing is opened when it is not there', async () => {
    clamd = await proefscanner(() => undefined);
    await clamd.stop();
    expect(await new ClamdScanner(clamd.url).keur(EICAR)).toMatch(
      /Probeer het over een paar minuten opnieuw\.$/,
    );
  });
});

it('without a scanner everything may be opened', async () => {
  expect(await new GeenScanner().keur()).toBeNull();
});
