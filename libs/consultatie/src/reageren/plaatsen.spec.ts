import { uitPlatteTekst, neemIdsOver, type TekstDocument } from '#documents';
import { leestekst } from './plaatsen.ts';
import { perPlaats } from './per-plaats.ts';

const lees = (tekst: string): TekstDocument => {
  let nummer = 0;
  return uitPlatteTekst(tekst, () => `b${++nummer}`);
};
const opnieuw = (tekst: string, oud: TekstDocument): TekstDocument => {
  let nummer = 0;
  return neemIdsOver(lees(tekst), oud, () => `n${++nummer}`);
};

const EERST = lees('# Onze visie\n\nInwoners praten eerder mee.\n\nDe raad beslist.\n\n- plein\n- park');

describe('waarover een lezer iets kan zeggen', () => {
  it('is in een eerste ronde elke plek', () => {
    const { plaatsen, vergelijking } = leestekst(EERST, null);
    expect(plaatsen.map(({ soort, tekst, isOpen }) => [soort, tekst, isOpen])).toEqual([
      ['kop', 'Onze visie', true],
      ['alinea', 'Inwoners praten eerder mee.', true],
      ['alinea', 'De raad beslist.', true],
      ['punt', 'plein', true],
      ['punt', 'park', true],
    ]);
    expect(vergelijking).toBeNull();
  });

  it('is in een tweede ronde wat nieuw of anders is; wat verviel staat erbij', () => {
    const nu = opnieuw(
      '# Onze visie\n\nInwoners praten veel eerder mee.\n\n- plein\n- park\n\nDe wijkagent doet mee.',
      EERST,
    );
    const { plaatsen, vergelijking } = leestekst(nu, EERST);
    expect(plaatsen.filter(({ isOpen }) => isOpen).map(({ tekst }) => tekst)).toEqual([
      'Inwoners praten veel eerder mee.',
      'De wijkagent doet mee.',
    ]);
    expect(vergelijking?.blokken.map(({ soort }) => soort).filter((soort) => soort !== 'gelijk')).toEqual([
      'gewijzigd',
      'vervallen',
      'nieuw',
    ]);
  });
});

describe('reacties op hun plek', () => {
  it('staan in de volgorde van de tekst, en wat over het geheel gaat als laatste', () => {
    const op = (blokId: string | null, van: string) => ({ blokId, van });
    const [, alinea, , punt] = leestekst(EERST, null).plaatsen;
    const reacties = [
      op(null, 'a'),
      op(punt?.id ?? '', 'b'),
      op(alinea?.id ?? '', 'c'),
      op(punt?.id ?? '', 'd'),
    ];
    expect(
      perPlaats(EERST, reacties).map(({ plaats, reacties: hier }) => [
        plaats?.tekst ?? null,
        hier.map(({ van }) => van).join(),
      ]),
    ).toEqual([
      ['Inwoners praten eerder mee.', 'c'],
      ['plein', 'b,d'],
      [null, 'a'],
    ]);
  });
});
