import { neemIdsOver, uitPlatteTekst, vergelijk, type TekstDocument, type Vergelijking } from '#documents';
import { renderToStaticMarkup } from 'react-dom/server';
import { DiffSummary } from './diff-summary.tsx';
import { DiffView } from './diff-view.tsx';

const read = (tekst: string, letter = 'a'): TekstDocument => {
  let count = 0;
  return uitPlatteTekst(tekst, () => `${letter}${++count}`);
};
const compare = (oud: string, nieuw: string): Vergelijking => {
  const was = read(oud);
  let count = 0;
  return vergelijk(
    was,
    neemIdsOver(read(nieuw, 'b'), was, () => `c${++count}`),
  );
};
const view = (oud: string, nieuw: string): string =>
  renderToStaticMarkup(<DiffView vergelijking={compare(oud, nieuw)} level={3} />);
const summary = (oud: string, nieuw: string): string =>
  renderToStaticMarkup(<DiffSummary vergelijking={compare(oud, nieuw)} />);
const text = (html: string): string => html.replaceAll(/<[^>]+>/g, '');

const OUD = [
  '# Visie',
  'De raad wil meer ruimte voor **eigen** plannen van inwoners.',
  ...Array.from({ length: 8 }, (_, nr) => `Dit is alinea ${'abcdefgh'[nr]} die blijft zoals die was.`),
  '## Onze rol',
  'Wij luisteren eerst en besluiten daarna pas.',
  '- eerste punt van aandacht\n- tweede punt van zorg',
].join('\n\n');
const NIEUW = OUD.replace('meer ruimte', 'alle ruimte')
  .replace('**eigen**', 'eigen')
  .replace('- tweede punt van zorg', '- tweede punt van zorg\n- iets heel nieuws');

describe('two versions on a page', () => {
  const html = view(OUD, NIEUW);

  it('mark what came and went for the eye and for the ear', () => {
    expect(html).toContain(
      '<del><span class="gm-visually-hidden">[begin vervallen tekst] </span>meer<span class="gm-visually-hidden"> [einde vervallen tekst] </span></del>',
    );
    expect(html).toContain('<ins><span class="gm-visually-hidden">[begin nieuwe tekst] </span>alle<');
    expect(html).toContain(
      '<del class="gm-diff__form"><span class="gm-visually-hidden">[begin vervallen opmaak] ',
    );
  });

  it('lead from each change to the next and from the last one back, without a script', () => {
    const ids = [...html.matchAll(/id="(verschil-wijziging-\d)"/g)].map(([, id]) => id);
    const links = [...html.matchAll(/href="#([^"]+)"/g)].map(([, href]) => href);
    expect(ids).toEqual(['verschil-wijziging-1', 'verschil-wijziging-2']);
    expect(links).toEqual(['verschil-wijziging-2', 'verschil-overzicht']);
    expect(summary(OUD, NIEUW)).toContain('id="verschil-overzicht"');
    expect(summary(OUD, NIEUW)).toContain('href="#verschil-wijziging-1"');
  });

  it('fold long unchanged stretches, and leave in sight what is next to a change and the heading above it', () => {
    const folded = [...html.matchAll(/<details.*?<\/details>/gs)].map(([all]) => text(all));
    expect(folded).toHaveLength(1);
    expect(folded[0]).toMatch(/^7 ongewijzigde onderdelen tonen/);
    expect(folded[0]).not.toContain('alinea a');
    expect(text(html.replaceAll(/<details.*?<\/details>/gs, ''))).toContain('Onze rol');
  });

  it('show what fell away, and a heading that did is none in the outline', () => {
    const gone = view('# Een\n\n## Twee\n\n### Drie\n\nblijft', '# Een\n\n### Drie\n\nblijft');
    expect([...gone.matchAll(/<(h\d)[^>]*>/g)].map(([, tag]) => tag)).toEqual(['h3', 'h4']);
    expect(gone).toMatch(/<p class="nl-heading nl-heading--level-4"><del>/);
    expect(text(gone)).toContain('Vervallen');
  });

  it('put a new item in its list under its own number, and give one that went none', () => {
    const list = view(
      '1. eerst dit\n2. iets anders\n3. tot slot',
      '1. eerst dit\n2. nieuw hier\n   - en daaronder\n3. tot slot',
    );
    expect(
      [...list.matchAll(/<li[^>]*?(?:class="([^"]+)"|value="(\d)")?>/g)].map(
        ([, gone, value]) => gone ?? value,
      ),
    ).toEqual(['1', 'gm-diff__item--gone', '2', undefined, '3']);
  });

  it('show a moved block where it stands now, and where it stood the way to it', () => {
    const oud =
      'Deze alinea gaat straks naar beneden toe.\n\n# Kop\n\nblijft hier gewoon staan\n\nblijft ook hier staan';
    const nieuw =
      '# Kop\n\nblijft hier gewoon staan\n\nblijft ook hier staan\n\nDeze alinea gaat straks naar beneden toe.';
    const moved = view(oud, nieuw);
    expect(text(moved)).toContain('Hier stond: ‘Deze alinea gaat straks naar beneden toe.’');
    expect(moved).toContain('href="#verschil-wijziging-1">Bekijk waar het nu staat');
    expect(moved).toMatch(/gm-diff__change--verplaatst" id="verschil-wijziging-1"/);
  });

  it('show rows and columns that came and went', () => {
    const table = view(
      '| Wie | Wat |\n| --- | --- |\n| raad | kaders |',
      '| Wie | Wat |\n| --- | --- |\n| raad | kaders |\n| college | uitvoering |',
    );
    expect(table).toContain(
      '<tr class="gm-diff__row--nieuw"><td class="gm-diff__cell--nieuw"><span class="gm-visually-hidden">Nieuwe rij: ',
    );
    expect(table).toContain('<th class="gm-diff__cell--gelijk" scope="col">');
  });

  it('leave room under each place, also under one that fell away', () => {
    const vergelijking = compare('blijft staan\n\nvalt straks weg', 'blijft staan\n\nkomt er nieuw bij');
    const met = renderToStaticMarkup(<DiffView vergelijking={vergelijking} after={(id) => <i>{id}</i>} />);
    expect([...met.matchAll(/<i>(\w+)<\/i>/g)].map(([, id]) => id)).toEqual(['a1', 'a2', 'b2']);
  });

  it('give what went no links', () => {
    const html2 = view(
      'Zie [de site](https://x.example/oud) voor alle stukken.',
      'Zie [de site](https://x.example/nieuw) voor alle stukken.',
    );
    expect(html2).not.toContain('https://x.example/oud');
    expect(html2).toContain('https://x.example/nieuw');
  });
});

describe('the summary of a comparison', () => {
  it('counts, explains the marks and lists every change', () => {
    const words = text(summary(OUD, NIEUW));
    expect(words).toContain('1 gewijzigd1 nieuw');
    expect(words).toContain('4 woorden erbij, 1 woord eraf.');
    expect(words).toContain('Alle 2 wijzigingen op een rij');
    expect(words).toContain('Nieuw: iets heel nieuws');
  });

  it('says so when nothing changed', () => {
    expect(text(summary(OUD, OUD))).toBe('Er is geen verschil: beide versies zeggen hetzelfde.');
    expect(view(OUD, OUD)).not.toMatch(/<ins|<del|gm-diff__change/);
  });
});
