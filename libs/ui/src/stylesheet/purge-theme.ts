const declaration = /(--[\w-]+)\s*:\s*([^;]+);/g;
const reference = /var\(\s*(--[\w-]+)/g;

function declarationsOf(css: string): Map<string, string> {
  return new Map([...css.matchAll(declaration)].map(([, name = '', value = '']) => [name, value]));
}

function referencesIn(css: string): string[] {
  return [...css.matchAll(reference)].map(([, name = '']) => name);
}

/**
 * The example theme is 200 kB of tokens for every component there is. This keeps those that `used` reads, directly or
 * through another token, under a class of our own: their class name would promise their look.
 */
export function purgeTheme(theme: string, used: string, className: string): string {
  const tokens = declarationsOf(theme);
  const kept = new Set<string>();
  const queue = referencesIn(used);
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    const value = tokens.get(name);
    if (value === undefined || kept.has(name)) continue;
    kept.add(name);
    queue.push(...referencesIn(value));
  }
  const lines = [...tokens].filter(([name]) => kept.has(name)).map(([name, value]) => `  ${name}: ${value};`);
  return `.${className} {\n${lines.join('\n')}\n}\n`;
}
