import fc from 'fast-check';
import { parse } from 'node-html-parser';
import { uitPlatteTekst } from '#documents';
import type { TekstDocument } from '#documents';
import { opdrachtMet, willekeurigDocument } from '../documenten.fixture.ts';
import { schrijfHtml } from './schrijf-html.tsx';

let teller = 0;
const html = (doc: TekstDocument): string => Buffer.from(schrijfHtml(opdrachtMet(doc))).toString();
const pagina = (tekst: string): string => html(uitPlatteTekst(tekst, () => `h${++teller}`));

describe('a document as a page', () => {
  it('needs nothing from elsewhere, whatever is in it', () => {
    fc.assert(
      fc.property(willekeurigDocument, (doc) => {
        const boom = parse(html(doc));
        expect(boom.querySelectorAll('script, link, iframe')).toEqual([]);
        for (const beeld of boom.querySelectorAll('img')) {
          expect(beeld.getAttribute('src')).toMatch(/^data:image\/png;base64,/);
          expect(beeld.hasAttribute('alt')).toBe(true);
        }
        expect(boom.querySelectorAll('h1')).toHaveLength(1);
      }),
      { numRuns: 50 },
    );
  });

  it('has Dutch, a title, a footer, and style that is not escaped', () => {
    const uit = pagina('# Kop\n\nTekst');
    expect(uit).toMatch(/^<!DOCTYPE html>\n<html lang="nl">/);
    expect(uit).toContain('<title>Visie op participatie</title>');
    expect(uit).toContain('font: 1.0625rem/1.6 "Source Sans 3"');
    expect(uit).toContain('<footer>Versie 0.2, concept</footer>');
  });

  it('shows what looks like HTML as text', () => {
    expect(pagina('<script>alert(1)</script>')).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  });

  it('skips no level of heading', () => {
    const koppen = parse(pagina('### a\n\n# b\n\n### c')).querySelectorAll('h1, h2, h3, h4');
    expect(koppen.map(({ tagName }) => tagName)).toEqual(['H1', 'H2', 'H2', 'H3']);
  });
});
