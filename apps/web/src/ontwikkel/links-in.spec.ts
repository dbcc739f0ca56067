import { linksIn } from './links-in.ts';

describe('the links of a mail', () => {
  it('are found once each, without what is around them', () => {
    const text =
      'Bevestig (http://localhost:3000/g/a-b_c).\nOf hier: [http://localhost:3000/g/a-b_c], zie https://x.example/?a=1!';
    expect(linksIn(text)).toEqual(['http://localhost:3000/g/a-b_c', 'https://x.example/?a=1']);
  });

  it('are none in a mail without', () => expect(linksIn('Geen link.')).toEqual([]));
});
