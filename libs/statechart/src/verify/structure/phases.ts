import type { AnyStateNode } from 'xstate';
import { confirmedIn } from '../../definition.ts';
import type { ConfirmedPhase } from '../../definition.ts';
import type { Finding } from '../finding.ts';
import { childrenOf, descendants, metaOf } from '../subject.ts';
import type { Subject } from '../subject.ts';

const nodeAt = (root: AnyStateNode, path: readonly string[]): AnyStateNode | undefined =>
  path.reduce<AnyStateNode | undefined>(
    (node, key) => (node?.states as Record<string, AnyStateNode> | undefined)?.[key],
    root,
  );

/** The phases are the top-level states, in their order. */
const checkOrder = ({ definition, machine }: Subject): Finding[] => {
  const top = childrenOf(machine.root).filter(({ type }) => type !== 'final' && type !== 'history');
  const states = top.map(({ key }) => key).join(', ');
  const phases = definition.phases.map(({ id }) => id).join(', ');
  if (states === phases) return [];
  return [
    { code: 'phase-out-of-place', where: machine.id, sentence: `States: ${states}. Phases: ${phases}.` },
  ];
};

/** A phase says in its meta that it is one; a phase and a track are called the same there. */
const checkNames = ({ definition, machine }: Subject): Finding[] => {
  const phases = definition.phases.map(({ id, title }) => ({ title, path: [id], top: true }));
  const confirmed = definition.phases
    .flatMap(confirmedIn)
    .map(({ state, title }) => ({ title, path: state, top: false }))
    .filter(({ path }) => path.length > 1);
  return [...phases, ...confirmed].flatMap(({ title, path, top }): Finding[] => {
    const node = nodeAt(machine.root, path);
    const { fase, titel } = node === undefined ? {} : metaOf(node);
    const where = path.join('.');
    if (titel === title && (fase === true || !top)) return [];
    const sentence = `The meta of the state '${where}' does not call it '${title}'${top ? ', a phase' : ''}.`;
    return [{ code: 'phase-out-of-place', where, sentence }];
  });
};

const checkConfirmer = ({ definition, vocabulary }: Subject, phase: ConfirmedPhase): Finding[] => {
  const actors = definition.events[phase.confirmEvent]?.actors ?? [];
  const known = phase.confirmers.every((role) => vocabulary.roles.includes(role));
  const same =
    actors.length === phase.confirmers.length && phase.confirmers.every((role) => actors.includes(role));
  if (phase.confirmers.length > 0 && known && same) return [];
  const sentence = `Confirmers: ${phase.confirmers.join(', ') || 'nobody'}. ${phase.confirmEvent}: ${actors.join(', ') || 'nobody'}.`;
  return [{ code: 'phase-without-confirmer', where: phase.id, sentence }];
};

const checkConfirmation = ({ machine }: Subject, phase: ConfirmedPhase): Finding[] => {
  const node = nodeAt(machine.root, phase.state);
  const inside = node === undefined ? [] : descendants(node);
  return [phase.requestEvent, phase.confirmEvent, phase.returnEvent].flatMap((type): Finding[] =>
    type === undefined || inside.some(({ transitions }) => transitions.has(type))
      ? []
      : [
          {
            code: 'phase-without-confirmation',
            where: phase.id,
            sentence: `No state of the phase hears '${type}'.`,
          },
        ],
  );
};

/** Every phase and every track is ended by somebody: who is known, and its states hear it. */
export const checkPhases = (subject: Subject): Finding[] => [
  ...checkOrder(subject),
  ...checkNames(subject),
  ...subject.definition.phases
    .flatMap(confirmedIn)
    .flatMap((phase) => [...checkConfirmer(subject, phase), ...checkConfirmation(subject, phase)]),
];
