import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { makeAsset, type Asset } from './asset.ts';

const { resolve } = createRequire(import.meta.url);

/** Source Sans (OFL-1.1): narrow enough for a board of phases, calm in dates and names. */
const family = '@fontsource-variable/source-sans-3/files/source-sans-3';

const latin =
  'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD';
const latinExtended =
  'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF';

export interface Font {
  readonly asset: Asset;
  readonly unicodeRange: string;
}

export function readFonts(): readonly [main: Font, extended: Font] {
  return [font('latin', latin), font('latin-ext', latinExtended)];
}

function font(subset: string, unicodeRange: string): Font {
  const content = readFileSync(resolve(`${family}-${subset}-wght-normal.woff2`));
  return { asset: makeAsset(`letter-${subset}`, 'woff2', 'font/woff2', content), unicodeRange };
}

export function fontFace({ asset, unicodeRange }: Font): string {
  return `@font-face {
  font-family: 'Source Sans 3';
  font-style: normal;
  font-display: swap;
  font-weight: 200 900;
  src: url('${asset.path}') format('woff2');
  unicode-range: ${unicodeRange};
}`;
}
