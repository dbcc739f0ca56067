import { tellendeIds } from '../documents.fixture.ts';
import { neemIdsOver } from '../identiteit/neem-ids-over.ts';
import { reactieplaatsen } from '../plaatsen/reactieplaatsen.ts';
import { uitPlatteTekst } from '../platte-tekst/uit-platte-tekst.ts';
import type { TekstDocument } from '../tekst-document.ts';
import { gewijzigdePlaatsen } from './gewijzigde-plaatsen.ts';
import { waarBleef, waarBleven } from './waar-bleef.ts';

const lees = (tekst: string, letter = 'a'): TekstDocument => uitPlatteTekst(tekst, tellendeIds(letter));

const oud = lees(
  [
    '# Visie',
    'De raad stelt de kaders en kijkt daarna of het werkt.',
    'Dit stuk vervalt helemaal.',
    '- eerst luisteren naar de buurt\n- dan pas besluiten',
    '| Wie | Wat |\n| --- | --- |\n| Raad | Kaders |',
    'Tot slot een woord van dank aan iedereen.',
  ].join('\n\n'),
);
const nieuw = neemIdsOver(
  lees(
    [
      '# Visie',
      'Tot slot een woord van dank aan iedereen.',
      'De raad stelt de kaders en kijkt later of het werkt.',
      '- eerst luisteren naar de buurt\n- een heel nieuw punt erbij\n- dan pas besluiten',
      '| Wie | Wat |\n| --- | --- |\n| Raad | Kaders en controle |',
    ].join('\n\n'),
    'b',
  ),
  oud,
  tellendeIds('c'),
);
const idVan = (doc: TekstDocument, begin: string): string =>
  reactieplaatsen(doc).find(({ tekst }) => tekst.startsWith(begin))?.id ?? '';
const lot = (begin: string) => waarBleef(idVan(oud, begin), oud, nieuw);

describe('a reaction to a block', () => {
  it('stays with a block that is the same', () => {
    expect(lot('Visie')).toMatchObject({ soort: 'gelijk', id: idVan(nieuw, 'Visie') });
    expect(lot('dan pas')).toMatchObject({ soort: 'gelijk', nieuweTekst: 'dan pas besluiten' });
  });

  it('stays with a block that changed, and can show the text before and after', () => {
    expect(lot('De raad')).toMatchObject({
      soort: 'gewijzigd',
      id: idVan(oud, 'De raad'),
      oudeTekst: 'De raad stelt de kaders en kijkt daarna of het werkt.',
      nieuweTekst: 'De raad stelt de kaders en kijkt later of het werkt.',
    });
  });

  it('goes along with a block that moved, and says after what it stands now', () => {
    expect(lot('Tot slot')).toMatchObject({ soort: 'verplaatst', na: { soort: 'kop', tekst: 'Visie' } });
  });

  it('says of a block that fell away after what it stood', () => {
    expect(lot('Dit stuk')).toMatchObject({
      soort: 'vervallen',
      oudeTekst: 'Dit stuk vervalt helemaal.',
      na: { tekst: 'De raad stelt de kaders en kijkt later of het werkt.' },
    });
    expect(waarBleef('a1', oud, { type: 'doc', content: [] })).toMatchObject({
      soort: 'vervallen',
      na: null,
    });
  });

  it('to a word in a table or to a list is one to the table or its first item', () => {
    const tabel = oud.content.find(({ type }) => type === 'table');
    const lijst = oud.content.find(({ type }) => type === 'bulletList');
    const cel = tabel?.type === 'table' ? tabel.content[1]?.content[1]?.content[0]?.attrs.id : undefined;
    const waar = waarBleven(oud, nieuw);
    expect(waar(cel ?? '')).toMatchObject({ soort: 'gewijzigd', id: tabel?.attrs.id });
    expect(waar(lijst?.attrs.id ?? '')).toMatchObject({
      soort: 'gelijk',
      oudeTekst: 'eerst luisteren naar de buurt',
    });
    expect(waar('onbekend')).toBeUndefined();
  });
});

describe('a second round', () => {
  it('asks about what is new or changed, and not about what only moved', () => {
    const teksten = gewijzigdePlaatsen(oud, nieuw).map(
      (id) => reactieplaatsen(nieuw).find((plaats) => plaats.id === id)?.tekst,
    );
    expect(teksten).toEqual([
      'De raad stelt de kaders en kijkt later of het werkt.',
      'een heel nieuw punt erbij',
      'Wie | Wat\nRaad | Kaders en controle',
    ]);
    expect(gewijzigdePlaatsen(oud, oud)).toEqual([]);
  });
});
