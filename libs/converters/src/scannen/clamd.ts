import { connect } from 'node:net';
import { Virusscanner } from '#case-management';

const STUK = 64 * 1024;

const ONBEREIKBAAR =
  'Het bestand kon niet op virussen worden nagekeken, dus wij openen het niet. Probeer het over een paar minuten opnieuw.';
const BESMET = 'In het bestand zit een virus. Wij hebben het niet geopend en niet bewaard.';
const TE_GROOT = 'Het bestand is te groot om op virussen na te kijken. Maak het kleiner.';

const lengte = (aantal: number): Buffer => {
  const kop = Buffer.alloc(4);
  kop.writeUInt32BE(aantal);
  return kop;
};

/** clamd's INSTREAM: pieces with their length before them, an empty one at the end. */
function* stukken(bytes: Uint8Array): Generator<Uint8Array> {
  yield Buffer.from('zINSTREAM\0');
  for (let op = 0; op < bytes.length; op += STUK) {
    const stuk = bytes.subarray(op, op + STUK);
    yield lengte(stuk.length);
    yield stuk;
  }
  yield lengte(0);
}

/** Asks a clamd on the network. When it does not answer nothing is opened: it was set up to look at everything. */
export class ClamdScanner extends Virusscanner {
  private readonly url: URL;

  constructor(
    url: string,
    private readonly geduldMs = 30_000,
  ) {
    super();
    this.url = new URL(url);
  }

  async keur(bytes: Uint8Array): Promise<string | null> {
    const antwoord = await this.vraag(bytes).catch(() => '');
    if (antwoord === 'stream: OK') return null;
    if (antwoord.endsWith(' FOUND')) return BESMET;
    return /size limit exceeded/i.test(antwoord) ? TE_GROOT : ONBEREIKBAAR;
  }

  private vraag(bytes: Uint8Array): Promise<string> {
    return new Promise((klaar, mislukt) => {
      const socket = connect({ host: this.url.hostname, port: Number(this.url.port || 3310) });
      const signaal = setTimeout(() => socket.destroy(new Error('clamd does not answer')), this.geduldMs);
      let antwoord = '';
      socket.setEncoding('utf8');
      socket.on('data', (tekst: string) => {
        antwoord = (antwoord + tekst).slice(0, 4_096);
        if (antwoord.includes('\0')) socket.end();
      });
      socket.on('error', (fout) => (antwoord === '' ? mislukt(fout) : undefined));
      socket.on('close', () => {
        clearTimeout(signaal);
        klaar(antwoord.replaceAll('\0', '').trim());
      });
      for (const stuk of stukken(bytes)) socket.write(stuk);
    });
  }
}

/** When no scanner is set up. */
export class GeenScanner extends Virusscanner {
  keur(): Promise<string | null> {
    return Promise.resolve(null);
  }
}
