import fc from 'fast-check';
import { controleer } from '../controle/controleer.ts';
import { tellendeIds, zonderIds } from '../documents.fixture.ts';
import { reactieplaatsen } from '../plaatsen/reactieplaatsen.ts';
import { uitPlatteTekst } from '../platte-tekst/uit-platte-tekst.ts';
import { alleIds } from '../tekstblokken.ts';
import type { TekstDocument } from '../tekst-document.ts';
import { document } from '../willekeurig.fixture.ts';
import { neemIdsOver } from './neem-ids-over.ts';

const lees = (tekst: string, letter = 'a'): TekstDocument => uitPlatteTekst(tekst, tellendeIds(letter));
const volgende = (tekst: string, oud: TekstDocument): TekstDocument =>
  neemIdsOver(lees(tekst, 'b'), oud, tellendeIds('c'));
const ids = (doc: TekstDocument): string[] => reactieplaatsen(doc).map(({ id }) => id);

describe('the identity of a block', () => {
  it('stays when the block changed, moved, or both', () => {
    const oud = lees(
      'De raad stelt de kaders.\n\nHet college voert het plan uit.\n\nInwoners denken mee over het plan.',
    );
    const nieuw = volgende(
      'Inwoners en ondernemers denken mee over het plan.\n\nDe raad stelt vooraf de kaders.\n\nHet college voert het plan uit.',
      oud,
    );
    expect(ids(nieuw)).toEqual(['a3', 'a1', 'a2']);
  });

  it('goes to the most alike of several', () => {
    const oud = lees('Wij luisteren naar de buurt in het dorp.\n\nWij luisteren naar de raad in de stad.');
    const nieuw = volgende(
      'Wij luisteren goed naar de raad in de stad.\n\nWij luisteren naar de buurt.',
      oud,
    );
    expect(ids(nieuw)).toEqual(['a2', 'a1']);
  });

  it('stays for the cells of a table when rows and columns come in between', () => {
    const oud = lees(
      '| Wie | Wat |\n| --- | --- |\n| raad | kaders stellen |\n| college | plannen uitvoeren |',
    );
    const nieuw = volgende(
      '| Wie | Wanneer | Wat |\n| --- | --- | --- |\n| griffie | mei | stukken rondsturen |\n| raad | juni | kaders stellen |\n| college | juli | plannen uitvoeren |',
      oud,
    );
    const [oude, nieuwe] = [alleIds(oud), alleIds(nieuw)];
    expect(nieuwe[0]).toBe('a1');
    expect(nieuwe.filter((id) => oude.includes(id))).toEqual(oude);
    expect(controleer(nieuw)).toMatchObject({ ok: true });
  });

  it('believes an editor, who kept the id of a paragraph that was written anew', () => {
    const oud = lees('een\n\ntwee heel andere woorden');
    const [eerste, tweede] = oud.content;
    if (eerste?.type !== 'paragraph' || !tweede) throw new Error('two paragraphs expected');
    const nieuw: TekstDocument = {
      type: 'doc',
      content: [tweede, { ...eerste, content: [{ type: 'text', text: 'volkomen iets nieuws' }] }],
    };
    expect(ids(neemIdsOver(nieuw, oud, tellendeIds('c')))).toEqual(['a2', 'a1']);
  });

  it('never comes back to another block, not from a version long ago either', () => {
    const oud = lees('eerste alinea blijft staan');
    const nieuw = neemIdsOver(lees('eerste alinea blijft staan\n\nnieuwkomer', 'b'), oud, tellendeIds('b'), [
      'b2',
      'b3',
    ]);
    expect(ids(nieuw)).toEqual(['a1', 'b1']);
    const weer = neemIdsOver(lees('nieuwkomer\n\nnog een', 'a'), nieuw, tellendeIds('a'), ['a2', 'a3', 'b2']);
    expect(ids(weer)).toEqual(['b1', 'a4']);
  });

  it('is there once in whatever comes of any two texts, and neither text changes', () => {
    fc.assert(
      fc.property(document, document, (oud, nieuw) => {
        const uit = neemIdsOver(nieuw, oud, tellendeIds('n'));
        expect(controleer(uit)).toMatchObject({ ok: true });
        expect(zonderIds(uit)).toEqual(zonderIds(nieuw));
        expect(neemIdsOver(oud, oud, tellendeIds('n'))).toEqual(oud);
      }),
      { numRuns: 300 },
    );
  });
});
