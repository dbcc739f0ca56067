import type { UnitOfWork } from '#workflow-engine';
import type { Ingekomen } from '../ports/ingekomen.ts';
import type { Mailreacties, ReactiemailResult } from '../ports/mailreacties.ts';
import type { MeldOnbestelbaar } from '../versturen/meld-onbestelbaar.ts';
import type { IngekomenStand, Inhoud, TeVerwerken } from './ingekomen-mail.ts';
import { NeemReactieOp } from './neem-reactie-op.ts';
import type { StuurOntvangst } from './stuur-ontvangst.ts';
import { VerwerkIngekomen } from './verwerk-ingekomen.ts';

const ANTWOORD: Inhoud = { soort: 'antwoord' };

const mail = (over: Partial<TeVerwerken> = {}, inhoud: Inhoud = ANTWOORD): TeVerwerken => ({
  id: 'm1',
  ontvangenOp: '2026-11-22T10:00:00.000Z',
  pogingen: 1,
  mail: {
    messageId: '<a@b.example>',
    vanNaam: 'K. Visser',
    vanAdres: 'K.Visser@Staphorst.example',
    onderwerp: 'Re: visie',
    tekst: 'Prima.\n> Beste',
    eigenTekst: 'Prima.',
    bijlagen: 0,
    inhoud,
  },
  bekende: {
    code: 'c',
    berichtId: 'b1',
    trajectId: 't1',
    deelnemerId: 'd1',
    medewerkerId: null,
    naam: 'K. Visser',
    rol: 'raadslid',
    adressen: ['k.visser@staphorst.example'],
    vraag: { trajectId: 't1', deelnemerId: 'd1', onderdeel: 'consultatie' },
  },
  ...over,
});

/** The rooms around it, with what they were told. */
const opstelling = (
  mails: readonly TeVerwerken[],
  registreer: () => Promise<ReactiemailResult> = () => Promise.resolve({ ok: true }),
) => {
  const gezegd: (readonly [id: string, stand: IngekomenStand])[] = [];
  const gemaild: string[] = [];
  let gemeld = 0;
  const ingekomen = {
    neem: () => Promise.resolve(mails),
    klaar: (_tx: unknown, id: string, stand: IngekomenStand) => {
      gezegd.push([id, stand]);
      return Promise.resolve(gezegd.filter(([een]) => een === id).length === 1);
    },
    onbestelbaar: () => Promise.resolve(true),
  } as Partial<Ingekomen> as Ingekomen;
  const unitOfWork = { run: (work: (tx: object) => unknown) => work({}) } as unknown as UnitOfWork;
  const ontvangst = {
    stuur: (_tx: unknown, { id }: TeVerwerken, { soort }: { soort: string }) =>
      Promise.resolve(void gemaild.push(`${id}:${soort}`)),
  } as unknown as StuurOntvangst;
  const mailreacties = { registreer } as Partial<Mailreacties> as Mailreacties;
  const meld = { execute: () => Promise.resolve(void (gemeld += 1)) } as unknown as MeldOnbestelbaar;
  const neemOp = new NeemReactieOp(mailreacties, ingekomen, unitOfWork, ontvangst);
  const verwerk = new VerwerkIngekomen(ingekomen, unitOfWork, neemOp, meld);
  return { verwerk, gezegd, gemaild, gemeld: () => gemeld };
};

describe('wat een mail die binnenkwam veroorzaakt', () => {
  it('is een reactie en één bevestiging, ook als een tweede worker dezelfde mail nog had', async () => {
    const { verwerk, gezegd, gemaild } = opstelling([mail()]);
    await verwerk.execute(10);
    await verwerk.execute(10);
    expect(gezegd).toEqual([
      ['m1', 'verwerkt'],
      ['m1', 'verwerkt'],
    ]);
    expect(gemaild).toEqual(['m1:opgenomen']);
  });

  it('is een uitleg als de reactie niet meer mag, en de mail blijft bij het bureau', async () => {
    const dicht = () => Promise.resolve({ ok: false as const, text: 'De consultatie is gesloten.' });
    const { verwerk, gezegd, gemaild } = opstelling([mail()], dicht);
    await verwerk.execute(10);
    expect(gezegd).toEqual([['m1', 'bij-bureau']]);
    expect(gemaild).toEqual(['m1:niet-opgenomen']);
  });

  it.each<[string, Partial<TeVerwerken>, Inhoud]>([
    ['een automatisch antwoord', {}, { soort: 'automatisch' }],
    ['een mail van een ander', { bekende: { ...mail().bekende, adressen: ['ander@x.example'] } }, ANTWOORD],
    ['een antwoord op een mail zonder vraag', { bekende: { ...mail().bekende, vraag: null } }, ANTWOORD],
    ['een mail zonder eigen tekst', { mail: { ...mail().mail, eigenTekst: '' } }, ANTWOORD],
  ])('is bij %s geen reactie en geen mail', async (_wat, over, inhoud) => {
    const nooit = () => Promise.reject(new Error('it was taken as a reaction'));
    const { verwerk, gezegd, gemaild } = opstelling([mail(over, inhoud)], nooit);
    await verwerk.execute(10);
    expect([gezegd.length, gemaild]).toEqual([1, []]);
  });

  it('wordt bij een storing later nog eens geprobeerd, en houdt geen andere mail op', async () => {
    const stuk = () => Promise.reject(new Error('geen database'));
    const weg: Inhoud = { soort: 'onbestelbaar', ontvanger: null, uitleg: '550' };
    const { verwerk, gezegd, gemeld } = opstelling([mail(), mail({ id: 'm2' }, weg)], stuk);
    await expect(verwerk.execute(10)).rejects.toThrow('1 mails');
    expect(gezegd).toEqual([['m2', 'verwerkt']]);
    expect(gemeld()).toBe(1);
  });

  it('gaat na vijf storingen naar het bureau', async () => {
    const { verwerk, gezegd } = opstelling([mail({ pogingen: 5 })], () => Promise.reject(new Error('stuk')));
    await expect(verwerk.execute(10)).rejects.toThrow(AggregateError);
    expect(gezegd).toEqual([['m1', 'bij-bureau']]);
  });
});
