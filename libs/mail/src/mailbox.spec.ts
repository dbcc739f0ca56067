import { parseMailAddress } from './mailbox.ts';
import { messageIdFor } from './message-id.ts';

describe('parseMailAddress', () => {
  it.each([
    ['Gangmaker <leergangen@bureau.example>', { name: 'Gangmaker', address: 'leergangen@bureau.example' }],
    [
      '"Leergangen, bureau" <post@bureau.example>',
      { name: 'Leergangen, bureau', address: 'post@bureau.example' },
    ],
    ['post@bureau.example', { name: '', address: 'post@bureau.example' }],
  ])('reads %s', (text, expected) => expect(parseMailAddress(text)).toEqual(expected));

  it.each(['', 'Gangmaker', 'a@x.example, b@x.example', 'Groep: a@x.example, b@x.example;'])(
    'does not take %j for one mailbox',
    (text) => expect(parseMailAddress(text)).toBeNull(),
  );
});

describe('messageIdFor', () => {
  it('is the same for the same job and differs for another', () => {
    expect(messageIdFor('t1:4:0', 'bureau.example')).toBe(messageIdFor('t1:4:0', 'bureau.example'));
    expect(messageIdFor('t1:4:0', 'bureau.example')).not.toBe(messageIdFor('t1:4:1', 'bureau.example'));
    expect(messageIdFor('t1:4:0', 'bureau.example')).toMatch(/^<[0-9a-f]{32}@bureau\.example>$/);
  });
});
