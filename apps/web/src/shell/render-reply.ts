import { createElement, isValidElement } from 'react';
import { renderPage } from '#ui';
import { meldingIn } from './melding.ts';
import type { Menutelling } from './menu-counts.ts';
import { PageContextProvider } from './page-context.ts';
import { postedIn } from './posted.ts';
import { Reply } from './reply.ts';
import type { WebRequest } from './web-request.ts';

/** A page belongs to one person at one moment: no cache keeps it. */
const PAGE_HEADERS = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'private, no-store' };

/** Turns the element of a reply into HTML, with what the frames show of this request. */
export function renderReply(
  reply: Reply,
  request: WebRequest,
  practice: boolean,
  telling: Menutelling = {},
): Reply {
  if (!isValidElement(reply.body)) return reply;
  const value = {
    actor: request.actor,
    melding: meldingIn(request.query['melding']),
    practice,
    telling,
    path: request.path,
    posted: postedIn(request),
  };
  const html = renderPage(createElement(PageContextProvider, { value }, reply.body));
  return new Reply(reply.status, html, { ...PAGE_HEADERS, ...reply.headers });
}
