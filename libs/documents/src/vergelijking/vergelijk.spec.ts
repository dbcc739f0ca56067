import fc from 'fast-check';
import { tellendeIds } from '../documents.fixture.ts';
import { neemIdsOver } from '../identiteit/neem-ids-over.ts';
import { plaatsen } from '../plaatsen/plaatsen.ts';
import { uitPlatteTekst } from '../platte-tekst/uit-platte-tekst.ts';
import type { Inline, Plaatsblok, TekstDocument } from '../tekst-document.ts';
import { document } from '../willekeurig.fixture.ts';
import { vergelijk } from './vergelijk.ts';
import type { Blokverschil, Deel } from './vergelijking.ts';

const lees = (tekst: string, letter = 'a'): TekstDocument => uitPlatteTekst(tekst, tellendeIds(letter));
const volgende = (tekst: string, oud: TekstDocument): TekstDocument =>
  neemIdsOver(lees(tekst, 'b'), oud, tellendeIds('c'));

/** 'word', '[-went-]', '[+came+]', '{-set so-}{+set otherwise+}'. */
const getoond = (delen: readonly Deel[]): string =>
  delen
    .map(({ op, tekst, opmaak }) => {
      if (op === '=') return tekst;
      return opmaak ? `{${op}${tekst}${op}}` : `[${op}${tekst}${op}]`;
    })
    .join('');

const regels = (oud: string, nieuw: string): string[] => {
  const was = lees(oud);
  return vergelijk(was, volgende(nieuw, was)).blokken.map(
    ({ soort, delen }) => `${soort}: ${getoond(delen)}`,
  );
};

describe('two versions beside each other', () => {
  it('show word by word what changed, with the spaces that go with it', () => {
    expect(
      regels(
        'De gemeente reageert binnen vijf werkdagen op elk initiatief van een inwoner.',
        'De gemeente reageert binnen tien werkdagen op ieder goed initiatief van een inwoner.',
      ),
    ).toEqual([
      'gewijzigd: De gemeente reageert binnen [-vijf-][+tien+] werkdagen op [-elk-][+ieder goed+] initiatief van een inwoner.',
    ]);
  });

  it('take a row of changed words as one change', () => {
    expect(
      regels(
        'Wij durven los te laten in de wijk en het dorp.',
        'Wij laten wat vaker los in de wijk en het dorp.',
      ),
    ).toEqual(['gewijzigd: Wij [-durven los te laten-][+laten wat vaker los+] in de wijk en het dorp.']);
  });

  it('show what is new where it stands, and what fell away where it stood', () => {
    expect(
      regels(
        '# Visie\n\neen eerste stuk\n\nwat anders\n\nslot',
        '# Visie\n\neen eerste stuk\n\nhelemaal nieuw hier\n\nslot',
      ),
    ).toEqual([
      'gelijk: Visie',
      'gelijk: een eerste stuk',
      'vervallen: [-wat anders-]',
      'nieuw: [+helemaal nieuw hier+]',
      'gelijk: slot',
    ]);
  });

  it('show a block that moved in both places, with what changed in it', () => {
    const oud =
      '# Visie\n\nDe raad stelt de kaders vast.\n\n# Rol\n\nHet college voert uit.\n\nWij vragen inwoners om mee te denken.';
    const nieuw =
      '# Visie\n\nWij vragen alle inwoners om mee te denken.\n\nDe raad stelt de kaders vast.\n\n# Rol\n\nHet college voert uit.';
    expect(regels(oud, nieuw)).toEqual([
      'gelijk: Visie',
      'verplaatst: Wij vragen [+alle +]inwoners om mee te denken.',
      'gelijk: De raad stelt de kaders vast.',
      'gelijk: Rol',
      'gelijk: Het college voert uit.',
      'vertrokken: [-Wij vragen inwoners om mee te denken.-]',
    ]);
    const was = lees(oud);
    const { samenvatting } = vergelijk(was, volgende(nieuw, was));
    expect(samenvatting).toEqual({
      nieuw: 0,
      vervallen: 0,
      gewijzigd: 1,
      verplaatst: 1,
      woordenErbij: 1,
      woordenEraf: 0,
    });
  });

  it('mark emphasis apart from words, and do not count it', () => {
    const was = lees('De raad wil **meer ruimte** geven.');
    const { blokken, samenvatting } = vergelijk(was, volgende('De raad *wil* meer ruimte geven.', was));
    expect(blokken.map(({ delen }) => getoond(delen))).toEqual([
      'De raad {-wil-}{+wil+} {-meer ruimte-}{+meer ruimte+} geven.',
    ]);
    expect(blokken[0]?.delen.find(({ op }) => op === '-')?.marks).toEqual([]);
    expect(samenvatting).toMatchObject({ gewijzigd: 1, woordenErbij: 0, woordenEraf: 0 });
  });

  it('say what changed beside the words', () => {
    const oud = lees('## Onze rol\n\n- eerst luisteren\n- dan besluiten\n\ndit wordt een punt');
    const nieuw = volgende(
      '### Onze rol\n\n1. eerst luisteren\n   - dan besluiten\n\n- dit wordt een punt',
      oud,
    );
    expect(vergelijk(oud, nieuw).blokken.map(({ soort, vorm }) => [soort, ...vorm])).toEqual([
      ['gewijzigd', 'Dit was een kop van niveau 2, en is nu een kop van niveau 3.'],
      ['gewijzigd', 'Dit was een punt op niveau 1, en is nu een genummerd punt op niveau 1.'],
      ['gewijzigd', 'Dit was een punt op niveau 1, en is nu een punt op niveau 2.'],
      ['gewijzigd', 'Dit was een alinea, en is nu een punt op niveau 1.'],
    ]);
  });

  it('replace a paragraph as a whole when next to nothing of it stayed', () => {
    const oud = lees('Dit is een stuk over de rol van de raad in het land.');
    const nieuw = lees('Wij gaan morgen met zijn allen fietsen naar een stad.');
    expect(vergelijk(oud, nieuw).blokken.map(({ soort, delen }) => [soort, getoond(delen)])).toEqual([
      [
        'gewijzigd',
        '[-Dit is een stuk over de rol van de raad in het land.-][+Wij gaan morgen met zijn allen fietsen naar een stad.+]',
      ],
    ]);
  });

  it('see that an image is another one, or is described otherwise', () => {
    const beeld = (sha: string, alt: string): string => `![${alt}](afbeelding:${sha.repeat(64)} 40x30)`;
    const oud = lees(`${beeld('a', 'Het plein')}\n\n${beeld('b', 'De zaal')}`);
    const nieuw = lees(`${beeld('a', 'Het plein in de zon')}\n\n${beeld('c', 'De zaal')}`);
    expect(vergelijk(oud, nieuw).blokken.map(({ vorm }) => vorm)).toEqual([
      ['De beschrijving was: ‘Het plein’.'],
      ['Dit is een andere afbeelding.'],
    ]);
  });
});

describe('a comparison of any two texts', () => {
  const oudeKant = (blok: Blokverschil): boolean => blok.soort !== 'nieuw' && blok.soort !== 'verplaatst';
  const nieuweKant = (blok: Blokverschil): boolean =>
    blok.soort !== 'vervallen' && blok.soort !== 'vertrokken';

  const delenTekst = (delen: readonly Deel[], kant: '-' | '+'): unknown =>
    delen
      .filter(({ op }) => op === '=' || op === kant)
      .flatMap(({ tekst, marks }) => [...tekst].map((teken) => [teken, teken === '\n' ? [] : marks]));

  const inhoudTekst = (content: readonly Inline[] = []): unknown =>
    content.flatMap((node) =>
      node.type === 'text' ? [...node.text].map((teken) => [teken, node.marks ?? []]) : [['\n', []]],
    );

  /** What one side of the comparison says, block by block and sign by sign, with its marks. */
  const kant = (blokken: readonly Blokverschil[], welke: '-' | '+'): unknown =>
    blokken
      .filter(welke === '-' ? oudeKant : nieuweKant)
      .map(({ delen, tabel }) =>
        tabel
          ? tabel.rijen
              .filter(({ soort }) => soort !== (welke === '-' ? 'nieuw' : 'vervallen'))
              .map(({ cellen }) =>
                cellen
                  .filter(
                    ({ soort, alineas }) =>
                      soort !== (welke === '-' ? 'nieuw' : 'vervallen') && alineas.length > 0,
                  )
                  .map(({ alineas }) =>
                    alineas
                      .filter(({ soort }) => soort !== (welke === '-' ? 'nieuw' : 'vervallen'))
                      .map((alinea) => delenTekst(alinea.delen, welke)),
                  ),
              )
          : delenTekst(delen, welke),
      );

  const blokTekst = (blok: Plaatsblok): unknown => {
    if (blok.type === 'image') return [];
    return blok.type === 'table'
      ? blok.content.map((rij) =>
          rij.content.map((cel) => cel.content.map(({ content }) => inhoudTekst(content))),
        )
      : inhoudTekst(blok.content);
  };

  const tekst = (doc: TekstDocument): unknown => plaatsen(doc).map(({ blok }) => blokTekst(blok));

  /** A text and its next version: blocks left out, put elsewhere, written anew, or all at once another text. */
  const versies = fc.oneof(
    fc.tuple(document, document),
    fc
      .tuple(document, document, fc.array(fc.nat(), { maxLength: 12 }))
      .map(([oud, anders, keuze]): [TekstDocument, TekstDocument] => {
        const uit = [...oud.content, ...anders.content].filter(({ type }) => type !== 'title');
        const content = keuze.flatMap((nummer) => uit[nummer % Math.max(uit.length, 1)] ?? []);
        return [oud, { type: 'doc', content: [...new Set(content)] }];
      }),
  );

  it('has the old text in it and the new one, each whole and in order', () => {
    fc.assert(
      fc.property(versies, ([oud, nieuw]) => {
        const { blokken } = vergelijk(oud, nieuw);
        expect(kant(blokken, '-')).toEqual(tekst(oud));
        expect(kant(blokken, '+')).toEqual(tekst(nieuw));
      }),
      { numRuns: 300 },
    );
  });

  it('finds no difference with itself', () => {
    fc.assert(
      fc.property(document, (doc) => {
        const { blokken, samenvatting } = vergelijk(doc, doc);
        expect(blokken.every(({ soort }) => soort === 'gelijk')).toBe(true);
        expect(Object.values(samenvatting)).toEqual([0, 0, 0, 0, 0, 0]);
      }),
    );
  });

  it('counts back what it counts forth', () => {
    fc.assert(
      fc.property(versies, ([oud, nieuw]) => {
        const heen = vergelijk(oud, nieuw).samenvatting;
        const terug = vergelijk(nieuw, oud).samenvatting;
        expect(terug).toEqual({
          nieuw: heen.vervallen,
          vervallen: heen.nieuw,
          gewijzigd: heen.gewijzigd,
          verplaatst: heen.verplaatst,
          woordenErbij: heen.woordenEraf,
          woordenEraf: heen.woordenErbij,
        });
      }),
      { numRuns: 300 },
    );
  });
});
