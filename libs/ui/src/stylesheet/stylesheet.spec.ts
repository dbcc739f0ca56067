import { appCss, assets, favicon, findAsset } from '../assets/assets.ts';
import { makeAsset } from '../assets/asset.ts';
import { purgeTheme } from './purge-theme.ts';

describe('the theme', () => {
  const theme = '.x { --a: var(--b); --b: red; --c: blue; --d: var(--a); }';

  it('keeps the tokens that are read, directly or through another, and no other', () => {
    expect(purgeTheme({ theme, components: '.k { color: var(--a) }', own: '' }, 'ours')).toBe(
      '.ours {\n  --a: var(--b);\n  --b: red;\n}\n',
    );
  });

  it('leaves to us what we set ourselves', () => {
    const own = '.ours { --b: green; }';
    expect(purgeTheme({ theme, components: '.k { color: var(--a) }', own }, 'ours')).toBe(
      '.ours {\n  --a: var(--b);\n}\n',
    );
  });

  it('ends when tokens refer to each other in a circle', () => {
    const circle = { theme: '.x{--a:var(--b);--b:var(--a);}', components: 'k{color:var(--a)}', own: '' };
    expect(purgeTheme(circle, 'ours')).toContain('--b: var(--a);');
  });
});

describe('the style sheet', () => {
  const css = appCss().content.toString('utf8');

  it('stands under our own class and leaves the example brand behind', () => {
    const found = ['.gangmaker-theme', '.voorbeeld-theme', 'Noto Serif', '#5115ef'].map((part) =>
      css.includes(part),
    );
    expect(found).toEqual([true, false, false, false]);
  });

  it('fetches nothing but our own letters, so that a page tells nobody else who reads it', () => {
    const urls = [...css.matchAll(/url\(([^)]+)\)/g)].map(([, url = '']) => url.replaceAll(/["']/g, ''));
    expect(urls.length).toBeGreaterThan(0);
    for (const url of urls) expect(findAsset(url)).toBeDefined();
    expect(css.includes('@import')).toBe(false);
  });
});

describe('assets', () => {
  it('are each found at their own path, and nowhere else', () => {
    for (const asset of assets()) expect(findAsset(asset.path)).toBe(asset);
    expect(findAsset('/assets/../package.json')).toBeUndefined();
    expect(favicon().contentType).toBe('image/svg+xml');
  });

  it('get another path when their content changes, because browsers keep them for a year', () => {
    const before = makeAsset('app', 'css', 'text/css', Buffer.from('a'));
    const after = makeAsset('app', 'css', 'text/css', Buffer.from('b'));
    expect(before.path).toMatch(/^\/assets\/app\.[0-9a-f]{12}\.css$/);
    expect(after.path).not.toBe(before.path);
  });
});
