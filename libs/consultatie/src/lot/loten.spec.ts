import { neemIdsOver, uitPlatteTekst, type TekstDocument } from '#documents';
import { lotenVan } from './loten.ts';

const lees = (tekst: string): TekstDocument => {
  let nummer = 0;
  return uitPlatteTekst(tekst, () => `b${++nummer}`);
};
const opnieuw = (tekst: string, oud: TekstDocument): TekstDocument => {
  let nummer = 0;
  return neemIdsOver(lees(tekst), oud, () => `n${++nummer}`);
};
const CONCEPT = lees(
  '# Onze visie\n\nInwoners praten eerder mee.\n\nDe raad beslist over alle plannen van de gemeente.\n\nHet college voert alle plannen van de raad uit.',
);
const [kop, eerder, raad, college] = CONCEPT.content.map((blok) => blok.attrs.id);
const op = (blokId: string | null | undefined) => ({ blokId: blokId ?? null });

describe('waar een reactie blijft in een latere tekst', () => {
  const nieuw = opnieuw(
    '# Onze visie\n\nHet college voert alle plannen van de raad uit.\n\nInwoners praten veel eerder mee.',
    CONCEPT,
  );
  const loten = lotenVan([op(null), op(raad), op(college), op(eerder), op(kop)], CONCEPT, nieuw);

  it('volgt de leesvolgorde van de tekst waarop is gereageerd; over het geheel komt als laatste', () => {
    expect(loten.map(({ plaats }) => plaats?.naam ?? null)).toEqual([
      'De kop ‘Onze visie’',
      'Alinea 1 onder ‘Onze visie’',
      'Alinea 2 onder ‘Onze visie’',
      'Alinea 3 onder ‘Onze visie’',
      null,
    ]);
  });

  it('zegt wat er met de tekst gebeurde: ongewijzigd, gewijzigd, vervallen of verplaatst', () => {
    const [vanKop, vanEerder, vanRaad, vanCollege, algemeen] = loten.map(({ lot }) => lot);
    expect(vanKop).toMatchObject({ soort: 'gelijk' });
    expect(vanRaad).toMatchObject({
      soort: 'vervallen',
      oudeTekst: 'De raad beslist over alle plannen van de gemeente.',
    });
    expect([vanEerder?.soort, vanCollege?.soort]).toContain('verplaatst');
    expect(vanEerder).toMatchObject({
      oudeTekst: 'Inwoners praten eerder mee.',
      nieuweTekst: 'Inwoners praten veel eerder mee.',
    });
    expect(algemeen).toBeNull();
  });
});

it('een blok dat de tekst niet kent, telt als over het geheel: een reactie raakt nooit zoek', () => {
  expect(lotenVan([op('onbekend')], CONCEPT, CONCEPT)).toEqual([
    { reactie: op('onbekend'), plaats: null, lot: null },
  ]);
});
