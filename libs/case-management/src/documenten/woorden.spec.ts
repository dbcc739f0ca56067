import { uitPlatteTekst, type TekstDocument } from '#documents';
import { afbeeldingenIn, herkomstVan, metIdsVan, zeggenHetzelfde } from './woorden.ts';

const tel = (letter: string): (() => string) => {
  let nummer = 0;
  return () => `${letter}${++nummer}`;
};
const lees = (tekst: string, letter = 'x'): TekstDocument => uitPlatteTekst(tekst, tel(letter));
const ids = ({ content }: TekstDocument): string[] => content.map(({ attrs }) => attrs.id);

describe('new words', () => {
  const vorige = lees('Eerste alinea met woorden.\n\nTweede alinea met woorden.', 'oud');

  it('that somebody typed keep the ids of what stayed, also when they claim other ids', () => {
    const getypt = { hoe: 'getypt', inhoud: lees('Tweede alinea met woorden.', 'oud') } as const;
    expect(ids(metIdsVan(getypt, vorige, tel('nieuw')))).toEqual(['oud2']);
  });

  it('of the editor keep the ids that the editor kept, and never those that it made up', () => {
    const [een, twee] = vorige.content;
    if (een?.type !== 'paragraph' || twee?.type !== 'paragraph') throw new Error('No paragraphs');
    const anders = { ...een, content: [{ type: 'text', text: 'Geheel iets anders.' }] } as const;
    const erbij = {
      ...twee,
      attrs: { id: 'verzonnen' },
      content: [{ type: 'text', text: 'Erbij!' }],
    } as const;
    const inhoud: TekstDocument = { type: 'doc', content: [erbij, twee, anders] };
    const na = ids(metIdsVan({ hoe: 'bewerkt', inhoud }, vorige, tel('nieuw')));
    expect(na).toEqual(['nieuw1', 'oud2', 'oud1']);
  });

  it('say where they came from', () => {
    const inhoud = lees('a');
    expect(herkomstVan(null, '0.2')).toEqual({ hoe: 'ongewijzigd', uit: '0.2' });
    expect(herkomstVan({ hoe: 'sjabloon', inhoud }, null)).toEqual({ hoe: 'sjabloon', uit: null });
    const bestand = { hoe: 'bestand', inhoud, afbeeldingen: [], bestand: 'a.docx' } as const;
    expect(herkomstVan({ ...bestand, meldingen: [] }, '0.1')).toEqual({
      hoe: 'bestand',
      uit: '0.1',
      bestand: 'a.docx',
    });
    expect(herkomstVan({ ...bestand, meldingen: ['Zonder voetnoot.'] }, null)).toMatchObject({
      meldingen: ['Zonder voetnoot.'],
    });
  });

  it('are compared by what they say, not by how their blocks are called', () => {
    expect(zeggenHetzelfde(lees('# a\n\nb', 'x'), lees('# a\n\nb', 'y'))).toBe(true);
    expect(zeggenHetzelfde(lees('a'), lees('**a**'))).toBe(false);
  });

  it('name each image that they show once', () => {
    const beeld = (id: string) =>
      ({ type: 'image', attrs: { id, sha256: 'a'.repeat(64), alt: '', width: 1, height: 1 } }) as const;
    expect(afbeeldingenIn({ type: 'doc', content: [beeld('a'), beeld('b')] })).toEqual(['a'.repeat(64)]);
  });
});
