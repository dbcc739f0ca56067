import { Reply } from './reply.ts';

/** Inline style is what mail is made of; nothing runs, nothing is fetched, and only our own pages may frame it. */
const POLICY = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  "form-action 'none'",
  "frame-ancestors 'self'",
  'sandbox allow-popups allow-popups-to-escape-sandbox',
].join('; ');

/** The HTML of a mail, to be shown in a `<MailPreview>`: its links open in a window of their own. */
export function mailHtml(html: string): Reply {
  const head = /<head[^>]*>/i.exec(html);
  const at = head ? head.index + head[0].length : 0;
  return new Reply(200, `${html.slice(0, at)}<base target="_blank">${html.slice(at)}`, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': POLICY,
    'x-frame-options': 'SAMEORIGIN',
    'cache-control': 'private, no-store',
  });
}
