import { antwoordAdres, leesAdres, retourAdres } from './adressen.ts';

const CODE = '0123456789abcdef0123456789abcdef';
const DOMEIN = 'bureau.example';

describe('de adressen waar antwoorden naartoe gaan', () => {
  it('brengen hun code terug, ook als een server hoofdletters maakt', () => {
    expect(leesAdres(antwoordAdres(CODE, DOMEIN), DOMEIN)).toEqual({ doel: 'antwoord', code: CODE });
    expect(leesAdres(retourAdres(CODE, DOMEIN).toUpperCase(), DOMEIN)).toEqual({
      doel: 'retour',
      code: CODE,
    });
  });

  it.each([
    `antwoord+${CODE}@elders.example`,
    `antwoord+${CODE}@bureau.example.evil.example`,
    `antwoord+${CODE.slice(1)}@${DOMEIN}`,
    `antwoord+${CODE}x@${DOMEIN}`,
    `antwoord${CODE}@${DOMEIN}`,
    `iets+${CODE}@${DOMEIN}`,
    `x antwoord+${CODE}@${DOMEIN}`,
    '',
  ])('%j is er geen', (adres) => {
    expect(leesAdres(adres, DOMEIN)).toBeUndefined();
  });
});
