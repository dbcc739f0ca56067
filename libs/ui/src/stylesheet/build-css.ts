import { readFileSync } from 'node:fs';
import { browserslistToTargets, transform } from 'lightningcss';
import { componentCssFiles, readPackageCss, themeFile } from './component-css.ts';
import { purgeTheme } from './purge-theme.ts';

/** Our own sheets; the later overrules the earlier, and all overrule the components. */
const ownSheets = [
  'tokens',
  'base',
  'page',
  'controls',
  'feedback',
  'board',
  'table',
  'steps',
  'data',
  'layout',
  'people',
  'document',
  'diagram',
  'embed',
  'editor',
  'print',
];

/** Reading the sheets and minifying them takes some 50 ms, once per process; nothing generated has to be kept in step. */
export function buildCss(fontCss: string): string {
  const components = componentCssFiles.map(readPackageCss).join('\n');
  const own = ownSheets
    .map((name) => readFileSync(new URL(`../theme/${name}.css`, import.meta.url), 'utf8'))
    .join('\n');
  const theme = purgeTheme({ theme: readPackageCss(themeFile), components, own }, 'gangmaker-theme');
  const { code } = transform({
    filename: 'app.css',
    code: Buffer.from([fontCss, theme, components, own].join('\n')),
    minify: true,
    targets: browserslistToTargets(['chrome 111', 'firefox 113', 'safari 16.4']),
  });
  return Buffer.from(code).toString('utf8');
}
