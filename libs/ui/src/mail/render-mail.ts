import { htmlToText, type FormatCallback, type HtmlToTextOptions } from 'html-to-text';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { fillSlots } from './mail-slot.tsx';

export interface RenderedMail {
  readonly html: string;
  readonly text: string;
}

/** 'Datum: ' before the value; a question keeps its own mark: 'Is de catering geregeld? '. */
const factLabel: FormatCallback = (element, walk, builder) => {
  walk(element.children, builder);
  const isVraag = element.children.some(({ data }) => data?.trimEnd().endsWith('?'));
  builder.addInline(isVraag ? ' ' : ': ');
};

/** The words of the button, and the address on a line of its own, where every program makes it a link. */
const button: FormatCallback = (element, walk, builder) => {
  const href = (element.attribs as Record<string, string>)['href'] ?? '';
  walk(element.children, builder);
  builder.addInline(':');
  builder.addLineBreak();
  builder.addInline(href);
};

const line = { leadingLineBreaks: 1, trailingLineBreaks: 1 };

const options: HtmlToTextOptions = {
  wordwrap: 78,
  baseElements: { selectors: ['body'] },
  formatters: { factLabel, button },
  selectors: [
    { selector: '.gm-preheader', format: 'skip' },
    { selector: '.gm-fallback', format: 'skip' },
    { selector: 'h1', options: { uppercase: false, leadingLineBreaks: 2, trailingLineBreaks: 2 } },
    { selector: 'h2', options: { uppercase: false, leadingLineBreaks: 2, trailingLineBreaks: 1 } },
    { selector: 'a', options: { hideLinkHrefIfSameAsText: true, linkBrackets: ['<', '>'] } },
    { selector: 'a.gm-button', format: 'button' },
    { selector: 'table.gm-facts', format: 'block', options: { leadingLineBreaks: 2, trailingLineBreaks: 2 } },
    { selector: 'tr.gm-fact', format: 'block', options: line },
    { selector: 'th.gm-fact-label', format: 'factLabel' },
    { selector: 'table.gm-doc-table', format: 'dataTable', options: { uppercaseHeaderCells: false } },
    { selector: 'hr', options: { length: 40 } },
  ],
};

/**
 * One source, two versions: the text is made from the HTML, so that they cannot say different things. `fragments` fill the
 * slots of the element, by name.
 */
export function renderMail(
  element: ReactElement,
  fragments: ReadonlyMap<string, string> = new Map(),
): RenderedMail {
  const html = fillSlots(`<!doctype html>${renderToStaticMarkup(element)}`, fragments);
  return { html, text: `${htmlToText(html, options).trim()}\n` };
}

/** The part of a mail that its template writes, without frame: to be put into another mail (`MailSlot`). */
export const renderMailFragment = (element: ReactElement): string => renderToStaticMarkup(element);
