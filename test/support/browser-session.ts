import { chromium, type Browser, type Page } from 'playwright-core';
import { chromiumPath } from './chromium.ts';
import type { TestApp } from './web-app.ts';

export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: chromiumPath(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });

/** A page of somebody who is logged in, at the width of a phone or a screen. */
export async function pageOf(
  browser: Browser,
  app: TestApp,
  medewerkerId: string,
  width: number,
): Promise<Page> {
  const cookie = await app.login(medewerkerId);
  const at = cookie.indexOf('=');
  const context = await browser.newContext({
    viewport: { width, height: 844 },
    locale: 'nl-NL',
    baseURL: app.url,
  });
  await context.addCookies([{ name: cookie.slice(0, at), value: cookie.slice(at + 1), url: app.url }]);
  return context.newPage();
}
