import { parseBounce } from './bounce.ts';

const report = (
  status: string,
  returned = 'Message-ID: <7f3a@bureau.example>\r\nSubject: Uitnodiging\r\n',
  type = 'text/rfc822-headers',
) =>
  [
    'From: MAILER-DAEMON@mx.waterveen.example',
    'To: terug@bureau.example',
    'Subject: Undelivered Mail Returned to Sender',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="B"',
    '',
    '--B',
    'Content-Type: text/plain',
    '',
    'Uw bericht kon niet worden bezorgd.',
    '--B',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.waterveen.example',
    '',
    status,
    '--B',
    `Content-Type: ${type}`,
    '',
    returned,
    '--B--',
    '',
  ].join('\r\n');

const failed =
  'Final-Recipient: rfc822; jan@waterveen.example\r\nAction: failed\r\nStatus: 5.1.1 (bad mailbox)\r\nDiagnostic-Code: smtp; 550 5.1.1\r\n User unknown\r\n';

describe('a delivery status notification', () => {
  it('leads back to the mail and to the person', async () => {
    expect(await parseBounce(report(failed))).toEqual({
      originalMessageId: '<7f3a@bureau.example>',
      recipient: 'jan@waterveen.example',
      status: '5.1.1',
      action: 'failed',
      diagnostic: '550 5.1.1 User unknown',
    });
  });

  it('is read when the whole mail came back, as bytes and with a folded Message-ID', async () => {
    const whole =
      'Subject: Uitnodiging\r\nMessage-ID:\r\n <7f3a@bureau.example>\r\n\r\nBeste Jan,\r\nMessage-ID: <nep@x.example>\r\n';
    const bounce = await parseBounce(Buffer.from(report(failed, whole, 'message/rfc822')));
    expect(bounce?.originalMessageId).toBe('<7f3a@bureau.example>');
  });

  it('names the recipient that we wrote to, not the one it was forwarded to', async () => {
    const forwarded = `Original-Recipient: rfc822;griffie@waterveen.example\r\n${failed}`;
    expect((await parseBounce(report(forwarded)))?.recipient).toBe('griffie@waterveen.example');
  });

  it('prefers the recipient that failed over one that is only late', async () => {
    const late = 'Final-Recipient: rfc822; els@waterveen.example\r\nAction: delayed\r\nStatus: 4.4.1\r\n';
    expect(await parseBounce(report(`${late}\r\n${failed}`))).toMatchObject({
      recipient: 'jan@waterveen.example',
      action: 'failed',
    });
    expect(await parseBounce(report(late))).toMatchObject({ action: 'delayed', status: '4.4.1' });
  });

  it('leaves out what the report does not tell', async () => {
    expect(
      await parseBounce(report('Final-Recipient: rfc822; jan@waterveen.example\r\n', 'Subject: x\r\n')),
    ).toEqual({
      recipient: 'jan@waterveen.example',
    });
    expect(await parseBounce(report('X-Nothing: here\r\n', ''))).toEqual({});
  });

  it('is told apart from an out-of-office reply and from rubbish', async () => {
    expect(
      await parseBounce('Subject: Afwezig\r\nAuto-Submitted: auto-replied\r\n\r\nIk ben er niet.'),
    ).toBeNull();
    expect(await parseBounce('')).toBeNull();
    expect(await parseBounce('\u0000\r\n:::\r\n')).toBeNull();
  });
});
