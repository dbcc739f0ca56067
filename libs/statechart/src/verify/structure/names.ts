import { REQUIREMENT_GUARD } from '../../definition.ts';
import type { Finding, FindingCode } from '../finding.ts';
import { guardName } from '../subject.ts';
import type { Subject } from '../subject.ts';

interface Used {
  readonly name: string;
  readonly where: string;
}

/** Names that are used but not described, and the other way round. */
const compare = (
  what: string,
  used: readonly Used[],
  described: readonly string[],
  codes: { readonly unknown: FindingCode; readonly unused: FindingCode },
): Finding[] => {
  const known = new Set(described);
  const names = new Set(used.map(({ name }) => name));
  const unknown = used.filter(
    ({ name }, at) => !known.has(name) && used.findIndex((one) => one.name === name) === at,
  );
  return [
    ...unknown.map(({ name, where }): Finding => ({
      code: codes.unknown,
      where,
      sentence: `There is no ${what} '${name}'.`,
    })),
    ...described
      .filter((name) => !names.has(name))
      .map((name): Finding => ({
        code: codes.unused,
        where: name,
        sentence: `The ${what} '${name}' is described, but no state names it.`,
      })),
  ];
};

export const checkEvents = ({ definition, nodes }: Subject): Finding[] =>
  compare(
    'event',
    nodes.flatMap(({ id, transitions }) =>
      [...transitions.keys()]
        .filter((type) => !type.startsWith('xstate.') && !type.includes('*'))
        .map((name) => ({ name, where: id })),
    ),
    Object.keys(definition.events),
    { unknown: 'unknown-event', unused: 'unused-event' },
  );

export const checkDelays = ({ definition, machine, nodes }: Subject): Finding[] => {
  const implemented = machine.implementations.delays;
  const used = nodes.flatMap(({ id, config }) =>
    Object.keys((config.after as Record<string, unknown> | undefined) ?? {})
      .filter((name) => Number.isNaN(Number(name)))
      .map((name) => ({ name, where: id })),
  );
  const described = Object.keys(definition.delays).filter((name) => name in implemented);
  return compare('term', used, described, { unknown: 'unknown-delay', unused: 'unused-delay' });
};

export const checkGuards = ({ machine, transitions }: Subject): Finding[] =>
  transitions.flatMap(({ node, transition }): Finding[] => {
    const name = guardName(transition.guard);
    if (name === undefined || name in machine.implementations.guards) return [];
    return [{ code: 'unknown-guard', where: node.id, sentence: `There is no guard '${name}'.` }];
  });

export const checkRequirements = ({ definition, transitions }: Subject): Finding[] => {
  const used = transitions.flatMap(({ node, transition }) => {
    if (guardName(transition.guard) !== REQUIREMENT_GUARD) return [];
    const { params } = transition.guard as { params?: { namen?: readonly string[] } };
    return (params?.namen ?? []).map((name) => ({ name, where: node.id }));
  });
  return compare('requirement', used, Object.keys(definition.requirements), {
    unknown: 'unknown-requirement',
    unused: 'unused-requirement',
  });
};

const isJson = (value: unknown): boolean => {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (Array.isArray(value)) return value.every(isJson);
  return typeof value === 'object' && Object.values(value).every(isJson);
};

/** Effects are what a worker reads from a row years later: a known type and plain JSON. */
export const checkEffects = ({ vocabulary, effects }: Subject): Finding[] =>
  effects.flatMap(({ node, effect: { type, params } }): Finding[] => {
    if (!vocabulary.effects.includes(type))
      return [
        { code: 'unknown-effect', where: node.id, sentence: `Nobody carries out the effect '${type}'.` },
      ];
    if (isJson(params)) return [];
    return [
      { code: 'params-not-json', where: node.id, sentence: `The params of '${type}' are not plain JSON.` },
    ];
  });
