import { confirmedPhases, nodesOf } from '#statechart';
import type { AnyDefinition } from '#workflow-engine';

/** 'dagdeel1' → 'Dagdeel 1': for a part that has no title of its own. */
export const leesbaar = (id: string): string => {
  const los = id
    .replace(/([a-z])([A-Z0-9])/g, '$1 $2')
    .replace(/[-_]/g, ' ')
    .toLowerCase();
  return los.charAt(0).toUpperCase() + los.slice(1);
};

const titels = new WeakMap<AnyDefinition, ReadonlyMap<string, string>>();

/** Titles of the top-level states (phases and ends) and of the tracks of parallel phases. */
const titelsVan = (definition: AnyDefinition): ReadonlyMap<string, string> => {
  const bekend = titels.get(definition);
  if (bekend) return bekend;
  const vanMeta = nodesOf(definition.machine)
    .filter((node) => node.path.length === 1)
    .flatMap((node) => {
      const titel = (node.meta as { titel?: unknown } | undefined)?.titel;
      return typeof titel === 'string' ? [[node.key, titel] as const] : [];
    });
  const fasen = [...confirmedPhases(definition), ...definition.phases];
  const samen = new Map([...vanMeta, ...fasen.map(({ id, title }) => [id, title] as const)]);
  titels.set(definition, samen);
  return samen;
};

export const titelVanFase = (definition: AnyDefinition, fase: string): string =>
  titelsVan(definition).get(fase) ?? leesbaar(fase);
