import { ownText } from './own-text.ts';

describe('wat iemand zelf schreef', () => {
  it.each<[string, string, string]>([
    [
      'Gmail',
      'Goed stuk, alleen punt 3 mist.\r\n\r\nOp ma 23 nov 2026 om 10:02 schreef Gangmaker <leergangen@bureau.example>:\r\n\r\n> Beste Jan,\r\n> Wat vindt u?\r\n',
      'Goed stuk, alleen punt 3 mist.',
    ],
    [
      'Gmail, met het adres op een tweede regel',
      'Goed.\n\nOp maandag 23 november 2026 10:02 schreef Gangmaker namens het Bureau\n<leergangen@bureau.example>:\n\n> Beste',
      'Goed.',
    ],
    [
      'Outlook',
      'Prima zo.\r\n\r\nVan: Gangmaker <x@y.example>\r\nVerzonden: maandag 23 november 2026 10:02\r\nAan: Jan\r\nOnderwerp: Wat vindt u van de visie?\r\n\r\nBeste Jan,\r\ntekst',
      'Prima zo.',
    ],
    [
      'Outlook op het web',
      'Eens.\n\n________________________________\nVan: Gangmaker <x@y.example>\nVerzonden: maandag\nAan: J\nOnderwerp: x\n\nBeste',
      'Eens.',
    ],
    ['oud Outlook', 'Eens.\n\n-----Oorspronkelijk bericht-----\nVan: x\nBeste lezer', 'Eens.'],
    [
      'een iPhone',
      'Eens\n\nVerstuurd vanaf mijn iPhone\n\n> Op 23 nov. 2026 om 10:02 heeft Gangmaker <x@y.example> het volgende geschreven:\n> \n> Beste',
      'Eens',
    ],
    [
      'Thunderbird',
      'Op 23-11-2026 om 10:02 schreef Gangmaker:\n> Beste Jan,\n> Wat vindt u?\n\nMeer geld graag.',
      '> Beste Jan,\n> Wat vindt u?\n\nMeer geld graag.',
    ],
  ])('komt terug uit een antwoord van %s', (_van, tekst, eigen) => {
    expect(ownText(tekst)).toBe(eigen);
  });

  it('is zonder handtekening, en met wat er na de groet nog bij staat', () => {
    const tekst = 'Mee eens.\n\nMet vriendelijke groet,\n\nJan Bakker\nGemeente Waterveen\n06 00000000';
    expect(ownText(tekst)).toBe('Mee eens.');
    expect(ownText('Mee eens.\n\n-- \nJan\nRaadslid')).toBe('Mee eens.');
    expect(ownText('Mee eens.\n\nGroet, Jan\n\nPS: punt 4 mag weg.')).toContain('punt 4 mag weg');
  });

  it('houdt bij een antwoord per punt het citaat waar het over gaat', () => {
    const tekst = 'Per punt:\n\n> Punt 1\nMee eens.\n> Punt 2\nNiet mee eens.\n\n> Punt 3\n> Punt 4\n';
    expect(ownText(tekst)).toBe('Per punt:\n\n> Punt 1\nMee eens.\n> Punt 2\nNiet mee eens.');
  });

  it('laat een lang citaat boven het antwoord weg', () => {
    const citaat = Array.from({ length: 40 }, (_, n) => `> regel ${n}`).join('\n');
    expect(ownText(`Op 23-11-2026 schreef Gangmaker <x@y.example>:\n${citaat}\n\nDit mist.`)).toBe(
      'Dit mist.',
    );
    expect(ownText(`Eerst dit.\n${citaat}\nDan dit.`)).toBe('Eerst dit.\n> […]\nDan dit.');
  });

  it.each([
    'Op 3 maart 2025 schreef de raad dit ook:\nmaar dan anders.',
    'Van: belang is ook dat de raad meedoet.\nEn verder niets.',
    'Onze kernwaarden:\n- open\n- eerlijk\n\n---\nDat is alles.',
    'Ik groet u niet, maar ik ben het er mee eens.\nEn nog iets.',
    'Bij Onderwerp: staat te weinig.\nBij Aan: ook.',
  ])('is ook wat erop lijkt en het niet is: %j', (tekst) => {
    expect(ownText(tekst)).toBe(tekst);
  });

  it('is leeg als er alleen een citaat staat, en niet als er alleen een groet staat', () => {
    expect(ownText('> Beste Jan\n> Wat vindt u?\n')).toBe('');
    expect(ownText('Met vriendelijke groet,\nJan')).toBe('Met vriendelijke groet,\nJan');
  });

  it('blijft snel bij wat gemaakt is om te vertragen', () => {
    const begonnen = performance.now();
    for (const regel of [
      'Op 2026 schreef x:',
      '-'.repeat(500_000),
      `-- origineel ${'-'.repeat(100_000)}x`,
      '<'.repeat(400),
      'Van: x',
      '>'.repeat(50_000),
      'groet '.repeat(50_000),
    ])
      ownText(`${regel}\n`.repeat(Math.max(1, Math.floor(2_000_000 / regel.length))));
    expect(performance.now() - begonnen).toBeLessThan(8_000);
  });
});
