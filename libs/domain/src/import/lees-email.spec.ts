import fc from 'fast-check';
import { leesEmail, splitsNaamEnEmail, zelfdePostbus } from './lees-email.ts';

describe('the form of an address', () => {
  test.each([
    ['anna@kruisdam.example', 'anna@kruisdam.example'],
    ["a.o'brien+raad@Mail.KRUISDAM.example", "a.o'brien+raad@mail.kruisdam.example"],
    ['Anna@café.example', 'Anna@café.example'],
    ['anna@CAFÉ.example', 'anna@café.example'],
    ['anna@xn--caf-dma.example', 'anna@xn--caf-dma.example'],
  ])('%s is written as %s', (tekst, email) => {
    expect(leesEmail(tekst)).toEqual({ email });
  });

  test.each([
    ['anna', 'er staat geen @ in'],
    ['anna@bos@kruisdam.example', 'er staat meer dan één @ in'],
    ['anna bos@kruisdam.example', 'er staat een spatie of onzichtbaar teken in'],
    ['anna\n@kruisdam.example', 'er staat een spatie of onzichtbaar teken in'],
    ['anna\u200b@kruisdam.example', 'er staat een spatie of onzichtbaar teken in'],
    ['@kruisdam.example', 'het deel voor de @ kan zo niet'],
    ['anna.@kruisdam.example', 'het deel voor de @ kan zo niet'],
    ['anna,bos@kruisdam.example', 'het deel voor de @ kan zo niet'],
    [`${'a'.repeat(65)}@kruisdam.example`, 'het is te lang'],
    [`anna@${'kruisdam.'.repeat(30)}example`, 'het is te lang'],
    ['anna@kruisdam', 'na de @ ontbreekt een punt, zoals in gemeente.nl'],
    ['anna@kruisdam..example', 'het deel na de @ kan zo niet'],
    ['anna@-kruisdam.example', 'het deel na de @ kan zo niet'],
    ['anna@kruisdam.example.', 'het deel na de @ kan zo niet'],
    ['anna@127.0.0.1', 'het deel na de laatste punt kan zo niet'],
  ])('%j is refused: %s', (tekst, fout) => {
    expect(leesEmail(tekst)).toEqual({ fout: `Het e-mailadres ‘${tekst}’ klopt niet: ${fout}.` });
  });

  test('an empty one is simply missing', () => {
    expect(leesEmail('')).toEqual({ fout: 'Er staat geen e-mailadres. Vul het in.' });
  });

  test('every ordinary address passes, and passes unchanged the second time', () => {
    fc.assert(
      fc.property(fc.emailAddress(), (tekst) => {
        const gelezen = leesEmail(tekst);
        expect(gelezen).toHaveProperty('email');
        if ('email' in gelezen) expect(leesEmail(gelezen.email)).toEqual(gelezen);
      }),
    );
  });

  test('one mailbox in two spellings', () => {
    expect(zelfdePostbus('Anna@kruisdam.example')).toBe(zelfdePostbus('anna@kruisdam.example'));
  });
});

describe('name and address in one cell', () => {
  test.each([
    ['Anna Bos <anna@k.example>', 'Anna Bos', 'anna@k.example'],
    ['Anna Bos<anna@k.example>', 'Anna Bos', 'anna@k.example'],
    ['"Bos, Anna" <anna@k.example>', 'Bos, Anna', 'anna@k.example'],
    ["'Anna Bos' <mailto:anna@k.example>", 'Anna Bos', 'anna@k.example'],
    ['Anna (Ans) Bos (anna@k.example)', 'Anna (Ans) Bos', 'anna@k.example'],
    ['anna@k.example Anna Bos', 'Anna Bos', 'anna@k.example'],
    ['anna@k.example<mailto:anna@k.example>', '', 'anna@k.example'],
    ['anna@k.example', '', 'anna@k.example'],
    ['anna@k.example bram@k.example', '', 'anna@k.example bram@k.example'],
    ['geen adres', '', 'geen adres'],
  ])('%s', (cel, naam, email) => {
    expect(splitsNaamEnEmail(cel)).toEqual({ naam, email });
  });
});
