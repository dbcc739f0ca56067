import type { TekstDocument } from '#documents';
import type { Mailbron, Mailreactie } from '../brief/mailbron.ts';
import { eenDeelnemer, eenMailbron, eenOpsteller } from '../testing/mailbron.fixture.ts';

const tekst = (...alineas: readonly (readonly [id: string, tekst: string])[]): TekstDocument => ({
  type: 'doc',
  content: [
    { type: 'heading', attrs: { id: 'kop', level: 1 }, content: [{ type: 'text', text: 'Wat wij willen' }] },
    ...alineas.map(([id, text]) => ({
      type: 'paragraph' as const,
      attrs: { id },
      content: [{ type: 'text' as const, text }],
    })),
  ],
});
const OUD = tekst(['a', 'Inwoners krijgen ruimte.'], ['b', 'De raad luistert.'], ['c', 'Wij zijn snel.']);
const NIEUW = tekst(['a', 'Inwoners krijgen alle ruimte.'], ['b', 'De raad luistert.']);

const reactie = (over: Partial<Mailreactie>): Mailreactie => ({
  deelnemerId: 'd1',
  ronde: 1,
  nummer: '0.1',
  blokId: null,
  kanaal: 'pagina',
  tekst: 'Goed stuk.',
  oordeel: 'overgenomen',
  reden: null,
  gemeld: false,
  ...over,
});

const schrijf = (reacties: readonly Mailreactie[]): { readonly html: string; readonly tekst: string } => {
  const kaal = eenMailbron();
  const consultatie = kaal.consultaties['consultatie'];
  const visie = kaal.documenten['visie'];
  if (!consultatie || !visie) throw new Error('The fixture has no consultation');
  const bron: Mailbron = {
    ...kaal,
    documenten: { visie: { ...visie, nummer: '1.0', inhoud: NIEUW } },
    consultaties: {
      consultatie: { ...consultatie, teksten: { '0.1': OUD, '0.2': NIEUW }, reacties },
    },
  };
  const { html, tekst: kale } = eenOpsteller().schrijf({
    sjabloon: 'terugkoppeling-reactie',
    onderdelen: ['consultatie'],
    bron,
    aan: eenDeelnemer,
    gebeurtenis: {},
  });
  return { html, tekst: kale.replace(/\s+/g, ' ') };
};

describe('wat iemand hoort over de eigen opmerkingen', () => {
  it('is per plaats, in leesvolgorde, met de oude en de nieuwe tekst', () => {
    const { tekst: mail } = schrijf([
      reactie({ tekst: 'Goed stuk.' }),
      reactie({ blokId: 'c', tekst: 'Te vlot.', oordeel: 'deels', reden: 'Wij schrapten de zin.' }),
      reactie({ blokId: 'a', tekst: 'Alle ruimte?' }),
      reactie({ blokId: 'b', tekst: 'Doet zij dat?', oordeel: 'niet', reden: 'Dat is de afspraak.' }),
    ]);
    expect(mail).toContain(
      'U schreef 4 opmerkingen. Daarvan: 2 overgenomen, 1 voor een deel overgenomen, 1 niet overgenomen.',
    );
    const volgorde = [
      'Alinea 1 onder ‘Wat wij willen’',
      'Alle ruimte?',
      'Uw opmerking is overgenomen.',
      'Zo stond het in versie 0.1:',
      'Inwoners krijgen ruimte.',
      'Zo staat het nu in versie 1.0:',
      'Inwoners krijgen alle ruimte.',
      'Alinea 2 onder ‘Wat wij willen’',
      'Doet zij dat?',
      'Waarom: Dat is de afspraak.',
      'De tekst is niet veranderd.',
      'Alinea 3 onder ‘Wat wij willen’',
      'Te vlot.',
      'In versie 1.0 staat deze tekst niet meer.',
      'Over het geheel',
      'Goed stuk.',
      'de uitnodiging voor de tweede bijeenkomst',
    ].map((deel) => mail.indexOf(deel));
    expect(volgorde).not.toContain(-1);
    expect(volgorde).toEqual([...volgorde].sort((een, ander) => een - ander));
  });

  it('is van beide rondes, zolang de eerste niet is gemeld', () => {
    const eerste = reactie({ blokId: 'b', tekst: 'Uit ronde 1.' });
    const tweede = reactie({ ronde: 2, nummer: '0.2', tekst: 'Uit ronde 2.' });
    const samen = schrijf([tweede, eerste]).tekst;
    expect(samen.indexOf('Uit ronde 1.')).toBeGreaterThan(0);
    expect(samen.indexOf('Uit ronde 2.')).toBeGreaterThan(samen.indexOf('Uit ronde 1.'));
    const daarna = schrijf([tweede, { ...eerste, gemeld: true }]).tekst;
    expect(daarna).not.toContain('Uit ronde 1.');
    expect(daarna).toContain('Uit ronde 2.');
  });

  it('noemt een reactie per mail zo, en niets van een ander', () => {
    const { tekst: mail, html } = schrijf([
      reactie({ kanaal: 'mail', tekst: 'Per mail gestuurd.' }),
      reactie({ deelnemerId: 'd2', blokId: 'a', tekst: 'Van een ander.' }),
    ]);
    expect(mail).toContain('Uit uw mail');
    expect(mail + html).not.toContain('Van een ander.');
    expect(mail).not.toContain('U schreef 1 opmerkingen');
  });
});
