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

/** The phases are the top-level states, in their order, and call themselves so. */
const checkPlaces = ({ definition, machine }: Subject): Finding[] => {
  const top = childrenOf(machine.root).filter(({ type }) => type !== 'final' && type !== 'history');
  const states = top.map(({ key }) => key).join(', ');
  const phases = definition.phases.map(({ id }) => id).join(', ');
  const order: Finding[] =
    states === phases
      ? []
      : [
          {
            code: 'phase-out-of-place',
            where: machine.id,
            sentence: `States: ${states}. Phases: ${phases}.`,
          },
        ];
  const places = definition.phases.flatMap((phase) => [
    { title: phase.title, path: [phase.id] },
    ...confirmedIn(phase).map(({ title, state }) => ({ title, path: state })),
  ]);
  return places.reduce((findings, { title, path }) => {
    const node = nodeAt(machine.root, path);
    const meta = node === undefined ? {} : metaOf(node);
    if (meta['fase'] === true && meta['titel'] === title) return findings;
    const sentence = `The state '${path.join('.')}' does not call itself the phase '${title}' in its meta.`;
    return findings.some((one) => one.sentence === sentence)
      ? findings
      : [...findings, { code: 'phase-out-of-place' as const, where: path.join('.'), sentence }];
  }, order);
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
  ...checkPlaces(subject),
  ...subject.definition.phases
    .flatMap(confirmedIn)
    .flatMap((phase) => [...checkConfirmer(subject, phase), ...checkConfirmation(subject, phase)]),
];
