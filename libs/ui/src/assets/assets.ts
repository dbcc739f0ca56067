import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { LogoMark } from '../page/logo.tsx';
import { buildCss } from '../stylesheet/build-css.ts';
import { makeAsset, type Asset } from './asset.ts';
import { fontFace, readFonts } from './font.ts';

interface Made {
  readonly css: Asset;
  readonly favicon: Asset;
  readonly preload: readonly Asset[];
  readonly all: readonly Asset[];
}

let made: Made | undefined;

function make(): Made {
  const fonts = readFonts();
  const css = makeAsset(
    'app',
    'css',
    'text/css; charset=utf-8',
    Buffer.from(buildCss(fonts.map(fontFace).join('\n'))),
  );
  const svg = renderToStaticMarkup(createElement(LogoMark));
  const favicon = makeAsset('gangmaker', 'svg', 'image/svg+xml', Buffer.from(svg));
  const [main, extended] = fonts;
  return { css, favicon, preload: [main.asset], all: [css, favicon, main.asset, extended.asset] };
}

const once = (): Made => (made ??= make());

/** The one style sheet of all pages. */
export const appCss = (): Asset => once().css;
export const favicon = (): Asset => once().favicon;
/** What nearly every page needs at once; the other subset is fetched when a name asks for it. */
export const preloadedFonts = (): readonly Asset[] => once().preload;
/** Everything to serve, each at its own path. */
export const assets = (): readonly Asset[] => once().all;

export function findAsset(path: string): Asset | undefined {
  return assets().find((asset) => asset.path === path);
}
