import type { Finding } from '../finding.ts';
import { effectOf, isWaiting, metaOf } from '../subject.ts';
import type { Subject } from '../subject.ts';

/** Templates, documents, settings, child programmes: every name in an effect exists. */
export const checkMentions = ({ vocabulary, effects }: Subject): Finding[] =>
  effects.flatMap(({ node, effect }) =>
    vocabulary
      .mentions(effect)
      .filter(({ kind, name }) => !(vocabulary.names[kind] ?? []).includes(name))
      .map(({ kind, name }): Finding => ({
        code: 'unknown-name',
        where: node.id,
        sentence: `The effect '${effect.type}' names a ${kind} '${name}' that does not exist.`,
      })),
  );

/** Whoever owns, may act or can supply is a role that people can have. */
export const checkRoles = ({ definition, vocabulary, nodes }: Subject): Finding[] => {
  const named = [
    ...nodes.filter(isWaiting).map((node) => ({ where: node.id, role: metaOf(node)['eigenaar'] })),
    ...Object.entries(definition.requirements).map(([where, { owner }]) => ({ where, role: owner })),
    ...Object.entries(definition.events).flatMap(([where, { actors }]) =>
      actors.map((role) => ({ where, role })),
    ),
  ];
  return named.flatMap(({ where, role }): Finding[] =>
    role === undefined || vocabulary.roles.includes(String(role))
      ? []
      : [{ code: 'unknown-name', where, sentence: `There is no role '${String(role)}'.` }],
  );
};

/** `bijeenkomst1.BUREAU_PLANT` is the bureau's; `HEROPEN.x` is the bureau's by agreement. */
const firstWord = (type: string): string =>
  type.startsWith('HEROPEN.') ? 'BUREAU' : (type.slice(type.lastIndexOf('.') + 1).split('_')[0] ?? '');

/** The first word of an event says who does it; its actors must be of that kind. */
export const checkActors = ({ definition, vocabulary }: Subject): Finding[] =>
  Object.entries(definition.events).flatMap(([type, { actors }]): Finding[] => {
    const meant = vocabulary.actors[firstWord(type)] ?? [];
    const strangers = actors.filter((role) => !meant.includes(role));
    if (actors.length > 0 && strangers.length === 0) return [];
    const who = actors.length === 0 ? 'nobody' : strangers.join(', ');
    return [{ code: 'wrong-actor', where: type, sentence: `'${type}' may be sent by ${who}.` }];
  });

/** A task that nobody closes stays in somebody's list for ever. */
export const checkTasks = ({ vocabulary, effects }: Subject): Finding[] => {
  const closed = new Set(effects.map(({ effect }) => vocabulary.closesTask(effect)));
  return effects.flatMap(({ node, effect }): Finding[] => {
    const code = vocabulary.opensTask(effect);
    if (code === undefined || closed.has(code)) return [];
    return [{ code: 'task-never-closed', where: node.id, sentence: `No state closes the task '${code}'.` }];
  });
};

/** An effect that reads its event must hang on a transition of an event that carries what it reads. */
export const checkFields = ({ definition, vocabulary, nodes, transitions }: Subject): Finding[] => {
  const missing = (action: unknown, where: string, event: string | undefined): Finding[] => {
    const effect = effectOf(action);
    const fields = definition.events[event ?? '']?.fields ?? {};
    const needed = effect === undefined ? [] : vocabulary.needsFields(effect);
    return needed
      .filter((name) => fields[name]?.required !== true)
      .map((name) => ({
        code: 'event-without-field',
        where,
        sentence: `The effect '${String(effect?.type)}' reads '${name}' from its event, which does not have to carry it.`,
      }));
  };
  return [
    ...transitions.flatMap(({ node, transition: { actions, eventType } }) =>
      (actions as unknown[]).flatMap((action) => missing(action, node.id, eventType)),
    ),
    ...nodes.flatMap((node) =>
      [...node.entry, ...node.exit].flatMap((action) => missing(action, node.id, undefined)),
    ),
  ];
};
