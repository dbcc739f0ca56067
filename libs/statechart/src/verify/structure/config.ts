import type { Finding } from '../finding.ts';
import type { Subject } from '../subject.ts';

/** Paths of everything in a config that is code and not data. */
const functionsIn = (part: unknown, path = ''): string[] => {
  if (typeof part === 'function') return [path];
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) =>
    functionsIn(value, path === '' ? key : `${path}.${key}`),
  );
};

/** The machine bears the name and the version of its definition, and cannot run for ever. */
export const checkIdentity = ({ definition, machine }: Subject): Finding[] => {
  const findings: Finding[] = [];
  const named = `${machine.id}@${String(machine.version)}`;
  const expected = `${definition.name}@${definition.version}`;
  if (named !== expected)
    findings.push({
      code: 'wrong-name',
      where: named,
      sentence: `The machine calls itself ${named}, its definition ${expected}.`,
    });
  if (!Number.isFinite(machine.options.maxIterations ?? Infinity))
    findings.push({
      code: 'no-iteration-limit',
      where: machine.id,
      sentence: 'XState would follow a loop for ever: set options.maxIterations.',
    });
  return findings;
};

/** A config is data: names and literal params, so that it can be stored, compared and drawn. */
export const checkData = ({ machine, nodes, transitions }: Subject): Finding[] => [
  ...functionsIn(machine.config)
    .filter((path) => path !== 'context')
    .map((path): Finding => ({
      code: 'inline-function',
      where: path,
      sentence: `'${path}' is code: give it a name in the vocabulary.`,
    })),
  ...transitions
    .filter(({ transition }) => transition.eventType.includes('*'))
    .map(({ node, transition }): Finding => ({
      code: 'wildcard',
      where: node.id,
      sentence: `'${transition.eventType}' would take any event: name the ones that are meant.`,
    })),
  ...nodes
    .filter((node) => node.invoke.length > 0)
    .map((node): Finding => ({
      code: 'invoke',
      where: node.id,
      sentence: 'A pure step cannot run an actor: make it an effect.',
    })),
  ...nodes.flatMap((node) =>
    Object.keys(node.config.after ?? {})
      .filter((delay) => !Number.isNaN(Number(delay)))
      .map((delay): Finding => ({
        code: 'numeric-delay',
        where: node.id,
        sentence: `The term 'after ${delay}' has no name, so that no bureau can see or change it.`,
      })),
  ),
];

/** XState lets the last of two nodes with one id win, without a word. */
export const checkIds = ({ nodes }: Subject): Finding[] => {
  const seen = new Set<string>();
  return nodes.flatMap(({ id, path }): Finding[] => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    const sentence = `The id '${id}' stands for another state as well as for '${path.join('.')}'.`;
    return [{ code: 'duplicate-id', where: id, sentence }];
  });
};
