import { renameName } from '#statechart';
import type { DefinitionRegistry } from '../ports/definition-registry.ts';

/**
 * How a run that went over from one version to another calls now what it called so then. What was asked before it
 * went over and is carried out after it, a mail in a queue, speaks of the parts by their old names.
 */
export const namesSince = (
  registry: DefinitionRegistry,
  { name, from, to }: { readonly name: string; readonly from: number; readonly to: number },
): ((old: string) => string) => {
  const ways = registry.migrations().filter((way) => way.name === name && way.to <= to);
  return (old) => {
    let [at, called] = [from, old];
    while (at < to) {
      const way = ways.filter((one) => one.from === at).sort((a, b) => b.to - a.to)[0];
      if (!way) return called;
      called = renameName(way.migration.renamed, called);
      at = way.to;
    }
    return called;
  };
};
