import { uitPlatteTekst, neemIdsOver, type TekstDocument } from '#documents';
import { leestekst } from './plaatsen.ts';

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
