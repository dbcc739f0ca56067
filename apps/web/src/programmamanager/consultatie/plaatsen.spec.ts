import { plaatsen, uitPlatteTekst, type TekstDocument } from '#documents';
import type { Reactie } from '#consultatie';
import { tekstMetReacties } from './plaatsen.ts';

const lees = (tekst: string): TekstDocument => {
  let nummer = 0;
  return uitPlatteTekst(tekst, () => `b${(nummer += 1)}`);
};
const OUD = lees('# Visie\n\nEen.\n\n3. drie\n4. vier');
const id = (begin: string): string =>
  plaatsen(OUD).find(({ blok }) => JSON.stringify(blok).includes(begin))?.blok.attrs.id ?? '';
const reactie = (naam: string, blokId: string | null, kanaal: Reactie['kanaal'] = 'pagina'): Reactie =>
  ({ id: naam, naam, blokId, kanaal }) as Reactie;

const beeld = tekstMetReacties(
  OUD,
  {
    type: 'doc',
    content: OUD.content.flatMap((blok) => {
      if (blok.attrs.id !== id('Een.')) return [blok];
      return [
        { type: 'paragraph', attrs: { id: blok.attrs.id }, content: [{ type: 'text', text: 'Een en al.' }] },
      ];
    }),
  },
  [
    reactie('bij een', id('Een.')),
    reactie('bij vier', id('vier')),
    reactie('overal', null),
    reactie('verdwaald', 'nergens'),
    reactie('mail', null, 'mail'),
  ],
);

describe('the text beside the reactions', () => {
  test('has each reaction at its place, and loses none', () => {
    const bij = beeld.plaatsen.map(({ naam, soort, reacties }) => [naam, soort, reacties.map((r) => r.naam)]);
    expect(bij).toEqual([
      ['De kop ‘Visie’', 'gelijk', []],
      ['Alinea 1 onder ‘Visie’', 'gewijzigd', ['bij een']],
      ['Punt 1 onder ‘Visie’', 'gelijk', []],
      ['Punt 2 onder ‘Visie’', 'gelijk', ['bij vier']],
    ]);
    expect(beeld.geheel.map(({ naam }) => naam)).toEqual(['overal', 'verdwaald']);
    expect(beeld.mails.map(({ naam }) => naam)).toEqual(['mail']);
  });

  test('shows an item with its own number, and what changed word by word', () => {
    const vier = beeld.plaatsen[3]?.nu?.content[0];
    expect(vier).toMatchObject({ type: 'orderedList', attrs: { start: 4 } });
    expect(beeld.plaatsen[1]?.verschil?.blokken).toHaveLength(1);
    expect(beeld.plaatsen[0]?.verschil).toBeUndefined();
  });
});
