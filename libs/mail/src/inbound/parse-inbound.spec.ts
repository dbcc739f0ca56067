import fc from 'fast-check';
import { parseInboundMail } from './parse-inbound.ts';
import type { InboundMail } from './inbound-mail.ts';

const KOP = [
  'From: K. Visser <k.visser@staphorst.example>',
  'To: antwoord+0123@bureau.example',
  'Subject: Re: Wat vindt u van de visie?',
  'Message-ID: <a1@staphorst.example>',
  'In-Reply-To: <b2@bureau.example>',
  'References: <b1@bureau.example> <b2@bureau.example>',
  'MIME-Version: 1.0',
];
const mail = (over: readonly string[], body: string, kop: readonly string[] = KOP): Buffer =>
  Buffer.from([...kop, ...over, '', body].join('\r\n'), 'utf8');

const gelezen = async (raw: Buffer, envelopeFrom = 'k.visser@staphorst.example'): Promise<InboundMail> => {
  const result = await parseInboundMail(raw, { envelopeFrom });
  if (!result.ok) throw new Error(result.text);
  return result.mail;
};
const geweigerd = async (raw: Buffer): Promise<string> => {
  const result = await parseInboundMail(raw, { envelopeFrom: 'x@y.example' });
  if (result.ok) throw new Error('it was read');
  return result.text;
};

const DSN = [
  'From: MAILER-DAEMON@mx.example',
  'To: retour+0123@bureau.example',
  'Subject: Undelivered Mail Returned to Sender',
  'Auto-Submitted: auto-replied',
  'MIME-Version: 1.0',
  'Content-Type: multipart/report; report-type=delivery-status; boundary="B"',
];
const rapport = (action: string): string =>
  [
    '--B\r\nContent-Type: text/plain\r\n\r\nniet gelukt',
    `--B\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example\r\n\r\nFinal-Recipient: rfc822; k.visser@staphorst.example\r\nAction: ${action}\r\nStatus: 5.1.1\r\nDiagnostic-Code: smtp; 550 5.1.1 User unknown`,
    '--B--\r\n',
  ].join('\r\n');

describe('een mail die binnenkomt', () => {
  it('wordt gelezen met wie, waarop en wat er zelf geschreven is', async () => {
    const raw = mail(
      ['Content-Type: text/plain; charset=utf-8'],
      'Prima visie, één ding mist.\r\n\r\nOp 23-11-2026 10:02 schreef Bureau <b@bureau.example>:\r\n> Beste Klaas\r\n',
    );
    const read = await gelezen(raw);
    expect(read).toMatchObject({
      messageId: '<a1@staphorst.example>',
      answers: ['<b2@bureau.example>', '<b1@bureau.example>'],
      from: { name: 'K. Visser', address: 'k.visser@staphorst.example' },
      ownText: 'Prima visie, één ding mist.',
      attachments: 0,
      content: { kind: 'answer' },
    });
    expect(read.text).toContain('> Beste Klaas');
  });

  it.each(['<zonder-apenstaart>', '<é@staphorst.example>', 'a1@staphorst.example'])(
    'heeft met het kenmerk %s niets waar een antwoord van ons naar verwijst, en wordt wel gelezen',
    async (kenmerk) => {
      const kop = KOP.map((regel) => (regel.startsWith('Message-ID') ? `Message-ID: ${kenmerk}` : regel));
      const { messageId, ownText } = await gelezen(mail([], 'Prima.', kop));
      expect([messageId, ownText]).toEqual([null, 'Prima.']);
    },
  );

  it('is dezelfde als een server er regels boven zet, en een andere als de tekst anders is', async () => {
    const eerste = await gelezen(mail([], 'Prima.'));
    const nogmaals = await gelezen(Buffer.concat([Buffer.from('Received: by mx2\r\n'), mail([], 'Prima.')]));
    const ander = await gelezen(mail([], 'Toch niet.'));
    expect(nogmaals.fingerprint).toEqual(eerste.fingerprint);
    expect(ander.fingerprint).not.toEqual(eerste.fingerprint);
    const zonderId = (datum: string) => mail([`Date: ${datum}`], 'Akkoord.', KOP.slice(0, 3));
    const vroeg = await gelezen(zonderId('Mon, 23 Nov 2026 10:00:00 +0100'));
    expect((await gelezen(zonderId('Mon, 23 Nov 2026 10:00:00 +0100'))).fingerprint).toEqual(
      vroeg.fingerprint,
    );
    expect((await gelezen(zonderId('Mon, 23 Nov 2026 11:00:00 +0100'))).fingerprint).not.toEqual(
      vroeg.fingerprint,
    );
  });

  it('geeft haar tekst ook als er alleen HTML is', async () => {
    const html =
      '<div>Prima <b>visie</b>.</div><script>alert(1)</script><blockquote>Beste Klaas</blockquote>';
    const read = await gelezen(mail(['Content-Type: text/html; charset=utf-8'], html));
    expect(read.ownText).toBe('Prima visie.');
    expect(read.text).toContain('> Beste Klaas');
    expect(read.text).not.toContain('alert');
  });

  it.each<[string, string, string]>([
    ['Auto-Submitted: auto-replied', 'k@x.example', 'Re: x'],
    ['Precedence: bulk', 'k@x.example', 'Re: x'],
    ['List-Id: <lijst.x.example>', 'k@x.example', 'Re: x'],
    ['X-Autoreply: yes', 'k@x.example', 'Re: x'],
    ['X-A: b', '', 'Re: x'],
    ['X-A: b', 'k@x.example', 'Automatisch antwoord: Wat vindt u van de visie?'],
    ['X-A: b', 'k@x.example', 'Afwezig tot maandag'],
  ])('is automatisch door %s, van <%s>, met %s', async (kop, van, onderwerp) => {
    const koppen = KOP.map((regel) => (regel.startsWith('Subject:') ? `Subject: ${onderwerp}` : regel));
    const read = await gelezen(mail([kop], 'Ik ben er niet.', koppen), van);
    expect(read.content.kind).toBe('automatic');
  });

  it('is geen automatisch antwoord als iemand gewoon schrijft', async () => {
    expect((await gelezen(mail(['Auto-Submitted: no'], 'Ik ben afwezig op de 12e.'))).content.kind).toBe(
      'answer',
    );
  });

  it('is een melding dat een mail niet aankwam, of alleen nieuws daarover', async () => {
    const weg = await gelezen(mail([], rapport('failed'), DSN), '');
    expect(weg.content).toMatchObject({
      kind: 'bounce',
      bounce: { recipient: 'k.visser@staphorst.example', diagnostic: '550 5.1.1 User unknown' },
    });
    expect((await gelezen(mail([], rapport('delayed'), DSN), '')).content.kind).toBe('automatic');
  });

  it('is ook zo een melding in woorden van een server zelf', async () => {
    const koppen = [
      'From: Mail Delivery System <mailer-daemon@mx.example>',
      'Subject: Mail delivery failed: returning message to sender',
    ];
    expect((await gelezen(mail(['X-Failed-Recipients: a@b.example'], 'weg', koppen), '')).content.kind).toBe(
      'bounce',
    );
    expect((await gelezen(mail([], 'weg', koppen), '')).content.kind).toBe('bounce');
  });

  it('telt bijlagen, en niet het plaatje in een handtekening', async () => {
    const delen = [
      '--B\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nZie de bijlage.',
      '--B\r\nContent-Type: application/pdf; name=a.pdf\r\nContent-Disposition: attachment; filename=a.pdf\r\nContent-Transfer-Encoding: base64\r\n\r\nJVBERi0=',
      '--B\r\nContent-Type: image/png\r\nContent-ID: <logo>\r\nContent-Disposition: inline\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0=',
      '--B--',
    ];
    const read = await gelezen(mail(['Content-Type: multipart/mixed; boundary=B'], delen.join('\r\n')));
    expect(read.attachments).toBe(1);
    expect(read.ownText).toBe('Zie de bijlage.');
  });
});

const NEST = Array.from(
  { length: 1_000 },
  (_, n) => `--b${n}\r\nContent-Type: multipart/mixed; boundary=b${n + 1}\r\n\r\n`,
);

describe('een mail die niet te lezen is, wordt geweigerd met een zin', () => {
  it.each<[string, Buffer, string]>([
    ['afgebroken MIME', mail(['Content-Type: multipart/mixed; boundary=B'], '--B\r\n\r\nhalf'), 'afgebroken'],
    ['zonder boundary', mail(['Content-Type: multipart/mixed'], 'x'), 'afgebroken'],
    ['een kop van 100 kB', mail([`X-Groot: ${'x'.repeat(100_000)}`], 'x'), 'kop van uw mail'],
    [
      'duizend kopregels',
      mail(
        Array.from({ length: 1_000 }, (_, n) => `X-${n}: y`),
        'x',
      ),
      'kop van uw mail',
    ],
    [
      '1000 mails in elkaar',
      mail(
        ['Content-Type: multipart/mixed; boundary=b0'],
        NEST.join('') + NEST.map((_, n) => `--b${1_000 - n}--\r\n`).join('') + '--b0--\r\n',
      ),
      'in elkaar',
    ],
    [
      '1000 delen',
      mail(['Content-Type: multipart/mixed; boundary=B'], `${'--B\r\n\r\nx\r\n'.repeat(1_000)}--B--`),
      'onderdelen',
    ],
    ['geen afzender', mail([], 'x', KOP.slice(1)), 'geen afzender'],
    ['een onleesbare afzender', mail([], 'x', ['From: niemand', ...KOP.slice(1)]), 'geen afzender'],
    ['een onbekende tekenset', mail(['Content-Type: text/plain; charset=klingon-8'], 'x'), 'tekenset'],
    [
      'bytes die niet kloppen met de tekenset',
      Buffer.concat([mail(['Content-Type: text/plain; charset=utf-8'], ''), Buffer.from([0xff, 0xfe, 0xc3])]),
      'beschadigd',
    ],
    ['NUL-tekens', Buffer.concat([mail([], 'x'), Buffer.from([0])]), 'tekens'],
    [
      'NUL-tekens in base64',
      mail(
        ['Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: base64'],
        Buffer.from('a\0b').toString('base64'),
      ),
      'tekens',
    ],
    ['kapotte base64', mail(['Content-Transfer-Encoding: base64'], '!!geen base64!!'), 'beschadigd'],
    ['base64 die een teken mist', mail(['Content-Transfer-Encoding: base64'], 'QUJDR'), 'beschadigd'],
    [
      'winmail.dat',
      mail(
        ['Content-Type: multipart/mixed; boundary=B'],
        '--B\r\nContent-Type: application/ms-tnef; name=winmail.dat\r\nContent-Transfer-Encoding: base64\r\n\r\nAAAA\r\n--B--',
      ),
      'winmail.dat',
    ],
    ['niets', Buffer.alloc(0), 'geen kop'],
    ['alleen tekst', Buffer.from('\r\nhallo'), 'geen kop'],
    [
      'een agenda van een halve megabyte',
      mail(
        ['Content-Type: text/calendar; method=REPLY; charset=utf-8'],
        `BEGIN:VCALENDAR\r\n${'X:y\r\n'.repeat(100_000)}`,
      ),
      'te groot',
    ],
  ])('%s', async (_wat, raw, woord) => {
    const zin = await geweigerd(raw);
    expect(zin).toContain(woord);
    expect(zin).toMatch(/^[\x20-\x7e]{20,250}$/); // an SMTP answer holds ASCII only
  });

  it('wat er ook binnenkomt: het is gelezen of geweigerd, en nooit een fout', async () => {
    const stukken = fc.constantFrom(
      'From: a@b.example\r\n',
      'Content-Type: multipart/mixed; boundary=B\r\n',
      '\r\n',
      '--B\r\n',
      '--B--\r\n',
      'Content-Transfer-Encoding: base64\r\n',
      '=?utf-8?q?=FF?= <a@b.example>',
      'Content-Type: text/calendar; method=REPLY\r\n',
      'Content-Type: message/rfc822\r\n',
      'Content-Type: multipart/report; boundary=B\r\n',
      'Subject: =?x?b?!!?=\r\n',
      'BEGIN:VCALENDAR\r\n',
      'Content-Type: text/html; charset=utf-8\r\n',
      '<div><blockquote>',
      '> > >\r\n',
      'Op 2026 schreef <a@b.example>:\r\n',
    );
    const ruis = fc.uint8Array({ maxLength: 60 }).map((bytes) => Buffer.from(bytes).toString('latin1'));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(stukken, ruis), { maxLength: 40 }), async (delen) => {
        const result = await parseInboundMail(Buffer.from(delen.join(''), 'latin1'), { envelopeFrom: '' });
        expect(result.ok ? result.mail.from.address : result.text).not.toBe('');
      }),
      { numRuns: 500 },
    );
  });
});
