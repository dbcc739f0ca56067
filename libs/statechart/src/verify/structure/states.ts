import type { AnyStateNode } from 'xstate';
import type { Finding } from '../finding.ts';
import { childrenOf, choicesOf, descendants, heardBy, isWaiting, lineage, metaOf } from '../subject.ts';
import type { Subject } from '../subject.ts';

const hasTerm = (node: AnyStateNode): boolean => Object.keys(node.config.after ?? {}).length > 0;

const checkWait = (node: AnyStateNode): Finding[] => {
  const { titel, eigenaar, wachtOp } = metaOf(node);
  const term = lineage(node).some(hasTerm);
  const findings: Finding[] = [];
  if (titel === undefined || wachtOp === undefined)
    findings.push({
      code: 'waiting-without-words',
      where: node.id,
      sentence: 'A page cannot say what is waited for: give the state a titel and wachtOp.',
    });
  if (eigenaar === undefined && !term)
    findings.push({
      code: 'waiting-without-owner',
      where: node.id,
      sentence: 'Nobody owns this state and no term ends it: it may be forgotten.',
    });
  if (wachtOp === 'tijd' && !term)
    findings.push({
      code: 'time-without-term',
      where: node.id,
      sentence: 'The state waits for time, but no term runs in it.',
    });
  return findings;
};

export const checkWaiting = ({ nodes }: Subject): Finding[] => nodes.filter(isWaiting).flatMap(checkWait);

/** An event that two regions hear moves both: almost never what was meant. */
export const checkRegions = ({ nodes }: Subject): Finding[] =>
  nodes
    .filter(({ type }) => type === 'parallel')
    .flatMap((node) => {
      const shared = (metaOf(node)['gedeeld'] ?? []) as readonly string[];
      const heard = childrenOf(node).map((region) => new Set(descendants(region).flatMap(heardBy)));
      const all = new Set(heard.flatMap((types) => [...types]));
      return [...all]
        .filter((type) => !shared.includes(type) && heard.filter((types) => types.has(type)).length > 1)
        .map((type): Finding => ({
          code: 'event-in-two-regions',
          where: node.id,
          sentence: `'${type}' is heard in more than one region; declare it in meta.gedeeld if that is meant.`,
        }));
    });

const endsByItself = (node: AnyStateNode): boolean => {
  if (node.type === 'final') return true;
  const children = childrenOf(node);
  if (node.type === 'parallel') return children.length > 0 && children.every(endsByItself);
  return children.some(({ type }) => type === 'final');
};

export const checkDone = ({ nodes }: Subject): Finding[] =>
  nodes
    .filter((node) => node.config.onDone !== undefined && !endsByItself(node))
    .map((node): Finding => ({
      code: 'done-never-raised',
      where: node.id,
      sentence:
        'The state goes on when it is done, but it has no final state (or one of its regions has none).',
    }));

/** Of a list of transitions the first that fits is taken: behind one without a guard nothing is ever reached. */
export const checkShadows = ({ nodes }: Subject): Finding[] =>
  nodes.flatMap((node) =>
    choicesOf(node)
      .filter((choice) => choice.slice(0, -1).some(({ guard }) => guard === undefined))
      .map((choice): Finding => ({
        code: 'shadowed-transition',
        where: node.id,
        sentence: `A transition on '${choice[0]?.eventType || 'always'}' stands behind one without a guard.`,
      })),
  );

/** Without entering its state anew a timer fires once, and the loop that was meant is none. */
export const checkTimerLoops = ({ transitions }: Subject): Finding[] =>
  transitions
    .filter(
      ({ node, transition: { eventType, target, reenter } }) =>
        eventType.startsWith('xstate.after.') && target?.length === 1 && target[0] === node && !reenter,
    )
    .map(({ node }): Finding => ({
      code: 'timer-not-restarted',
      where: node.id,
      sentence: 'A term leads back to its own state without reenter: it runs only once.',
    }));
