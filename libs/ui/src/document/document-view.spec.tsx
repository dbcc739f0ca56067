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

  it('keeps the anchors of two versions apart', () => {
    expect(renderToStaticMarkup(<DocumentView doc={read('a')} anchor="v1" />)).toContain('id="v1-b1"');
  });
});

describe('the same document in a mail', () => {
  const mail = renderMail(
    <MailLayout title="Visie" preheader="Lees de visie" gemeente="Gemeente Waterveen" reason="U doet mee.">
      <MailDocument doc={read('# Visie\n\nEen **vette** [link](https://x.example/v)\n\n- punt\n\n2. twee')} />
    </MailLayout>,
  );

  it('carries its own style and no anchors or classes of the page', () => {
    expect(mail.html).toMatch(/<h2 style="[^"]+">Visie<\/h2>/);
    expect(mail.html).toMatch(/<ol style="[^"]+" start="2"><li style="[^"]+">twee<\/li><\/ol>/);
    expect(mail.html).toMatch(/<a href="https:\/\/x\.example\/v" style="[^"]+">link<\/a>/);
    expect(mail.html).not.toMatch(/id="blok|nl-paragraph|gm-list/);
  });

  it('is readable as plain text too', () => {
    expect(mail.text).toContain('Een vette link <https://x.example/v>');
    expect(mail.text).toContain(' * punt');
    expect(mail.text).toContain(' 2. twee');
  });
});
