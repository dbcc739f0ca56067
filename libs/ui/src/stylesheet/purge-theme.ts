const declaration = /(--[\w-]+)\s*:\s*([^;]+);/g;
const reference = /var\(\s*(--[\w-]+)/g;

export interface ThemeSource {
  /** The tokens on offer. */
  readonly theme: string;
  /** The style sheets of the components, which read tokens. */
  readonly components: string;
  /** Our sheets, which read tokens and give some of them another value. */
  readonly own: string;
}

function declarationsOf(css: string): Map<string, string> {
  return new Map([...css.matchAll(declaration)].map(([, name = '', value = '']) => [name, value]));
}

function referencesIn(css: string): string[] {
  return [...css.matchAll(reference)].map(([, name = '']) => name);
}

/**
 * The example theme is 200 kB of tokens for every component there is. This keeps those that are read, directly or
 * through another token, and that we do not set ourselves; under a class of our own, since theirs would promise their look.
 */
export function purgeTheme({ theme, components, own }: ThemeSource, className: string): string {
  const tokens = declarationsOf(theme);
  const overruled = declarationsOf(own);
  const kept = new Set<string>();
  const queue = referencesIn(components + own);
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    const value = tokens.get(name);
    if (value === undefined || overruled.has(name) || kept.has(name)) continue;
    kept.add(name);
    queue.push(...referencesIn(value));
  }
  const lines = [...tokens].filter(([name]) => kept.has(name)).map(([name, value]) => `  ${name}: ${value};`);
  return `.${className} {\n${lines.join('\n')}\n}\n`;
}
