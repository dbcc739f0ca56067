import { uitPlatteTekst, type TekstDocument } from '#documents';
import { renderToStaticMarkup } from 'react-dom/server';
import { MailLayout } from '../mail/mail-layout.tsx';
import { renderMail } from '../mail/render-mail.ts';
import { DocumentView } from './document-view.tsx';
import { MailDocument } from './mail-document.tsx';

const read = (tekst: string): TekstDocument => {
  let count = 0;
  return uitPlatteTekst(tekst, () => `b${++count}`);
};
const page = (tekst: string): string => renderToStaticMarkup(<DocumentView doc={read(tekst)} />);

describe('a document on a page', () => {
  it('has headings, paragraphs and lists that a link can point at', () => {
    const html = page('# Globale visie\n\nDe raad wil\n**meer** ruimte.\n\n3. eerst\n4. dan *echt*');
    expect(html).toContain('<h2 id="blok-b1" class="nl-heading nl-heading--level-2">Globale visie</h2>');
    expect(html).toContain(
      '<p class="nl-paragraph" id="blok-b2">De raad wil<br/><strong>meer</strong> ruimte.</p>',
    );
    expect(html).toContain('<ol class="gm-list" start="3"><li id="blok-b4">eerst</li>');
    expect(html).toContain('dan <em>echt</em>');
  });

  it('shows what looks like HTML as text', () => {
    expect(page('<script>alert(1)</script>')).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  });

  it('shows a link as a link, and one that got past the whitelist as text', () => {
    expect(page('[**visie**](https://x.example/v)')).toContain(
      '<a class="nl-link" href="https://x.example/v"><strong>visie</strong></a>',
    );
    const evil: TekstDocument = {
      type: 'doc',
      content: [
        {
          type: 'paragraph',
          attrs: { id: 'p' },
          content: [
            { type: 'text', text: 'klik', marks: [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }] },
          ],
        },
      ],
    };
    expect(renderToStaticMarkup(<DocumentView doc={evil} />)).toContain('>klik</p>');
  });

  it('skips no heading level, whatever the document does, and stays under its own heading', () => {
    const tags = (html: string): string[] => [...html.matchAll(/<(h\d)/g)].map(([, tag]) => tag ?? '');
    expect(tags(page('### a\n\n# b\n\n### c\n\n## d\n\n### e'))).toEqual(['h2', 'h2', 'h3', 'h3', 'h4']);
    expect(tags(renderToStaticMarkup(<DocumentView doc={read('# a\n\n## b\n\n### c')} level={3} />))).toEqual(
      ['h3', 'h4', 'h4'],
    );
  });

  it('leaves room under each place of the text: also inside an item, and not under a list as a whole', () => {
    const html = renderToStaticMarkup(
      <DocumentView doc={read('# Kop\n\nTekst.\n\n- punt')} after={(id) => <hr title={id} />} />,
    );
    expect(html).toMatch(/Kop<\/h2><hr title="b1"\/>.*Tekst\.<\/p><hr title="b2"\/>/);
    expect(html).toMatch(/<li id="blok-(b\d)">punt<hr title="\1"\/><\/li><\/ul>/);
    expect(html.match(/<hr/g)).toHaveLength(3);
  });

  it('has a title above all headings', () => {
    const html = page('De visie\n===\n\n# a\n\n## b');
    expect([...html.matchAll(/<(h\d)/g)].map(([, tag]) => tag)).toEqual(['h2', 'h3', 'h4']);
    expect(html).toContain('>De visie</h2>');
  });

  it('has lists in lists, each item an anchor', () => {
    expect(page('- een\n  1. twee')).toContain(
      '<ul class="gm-list"><li id="blok-b2">een<ol class="gm-list" start="1"><li id="blok-b4">twee</li></ol></li></ul>',
    );
  });

  it('has tables with header cells, in a frame that a keyboard can scroll', () => {
    const html = page('| Wie | Wat |\n| --- | --- |\n| raad | *kaders* |');
    expect(html).toContain(
      '<div class="gm-doc-table" id="blok-b1" role="group" aria-label="Tabel" tabindex="0">',
    );
    expect(html).toContain('<thead><tr><th scope="col"><p>Wie</p></th>');
    expect(html).toContain('<td><p><em>kaders</em></p></td></tr></tbody>');
    expect(page('| a |')).not.toContain('thead');
  });

  it('shows an image where it can be had, and else what it shows', () => {
    const beeld = (alt: string): TekstDocument => read(`![${alt}](afbeelding:${'a'.repeat(64)} 40x30)`);
    const met = renderToStaticMarkup(
      <DocumentView doc={beeld('Het plein')} imageSrc={(sha) => `/beeld/${sha}`} />,
    );
    expect(met).toContain(
      `<img src="/beeld/${'a'.repeat(64)}" alt="Het plein" width="40" height="30" loading="lazy"/>`,
    );
    expect(renderToStaticMarkup(<DocumentView doc={beeld('Het plein')} />)).toContain(
      '>Afbeelding: Het plein</p>',
    );
    expect(renderToStaticMarkup(<DocumentView doc={beeld('')} />)).toBe('<div class="gm-stack"></div>');
  });

  it('keeps the anchors of two versions apart', () => {
    expect(renderToStaticMarkup(<DocumentView doc={read('a')} anchor="v1" />)).toContain('id="v1-b1"');
  });
});

describe('the same document in a mail', () => {
  const mail = renderMail(
    <MailLayout title="Visie" preheader="Lees de visie" gemeente="Gemeente Waterveen" reason="U doet mee.">
      <MailDocument
        doc={read(
          `# Visie\n\nEen **vette** [link](https://x.example/v)\n\n- punt\n  - onder\n\n2. twee\n\n| Wie | Wat |\n| --- | --- |\n| raad | kaders |\n\n![Het plein](afbeelding:${'a'.repeat(64)} 40x30)`,
        )}
      />
    </MailLayout>,
  );

  it('carries its own style and no anchors or classes of the page', () => {
    expect(mail.html).toMatch(/<h2 style="[^"]+">Visie<\/h2>/);
    expect(mail.html).toMatch(/<ol style="[^"]+" start="2"><li style="[^"]+">twee<\/li><\/ol>/);
    expect(mail.html).toMatch(/<a href="https:\/\/x\.example\/v" style="[^"]+">link<\/a>/);
    expect(mail.html).toMatch(/<th scope="col" align="left" style="[^"]+"><span>Wie<\/span><\/th>/);
    expect(mail.html).not.toContain('<img');
    expect(mail.html).not.toMatch(/id="blok|nl-paragraph|gm-list/);
  });

  it('is readable as plain text too', () => {
    expect(mail.text).toContain('Een vette link <https://x.example/v>');
    expect(mail.text).toContain(' * punt');
    expect(mail.text).toContain('   * onder');
    expect(mail.text).toContain(' 2. twee');
    expect(mail.text).toMatch(/Wie +Wat\nraad +kaders/);
    expect(mail.text).toContain('Afbeelding: Het plein');
  });
});
