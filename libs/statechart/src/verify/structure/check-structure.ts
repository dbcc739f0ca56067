import type { Finding } from '../finding.ts';
import type { Subject } from '../subject.ts';
import { checkData, checkIdentity, checkIds } from './config.ts';
import { checkActors, checkFields, checkMentions, checkRoles, checkTasks } from './mentions.ts';
import { checkDelays, checkEffects, checkEvents, checkGuards, checkRequirements } from './names.ts';
import { checkPhases } from './phases.ts';
import { checkDone, checkRegions, checkShadows, checkTimerLoops, checkWaiting } from './states.ts';

const CHECKS: readonly ((subject: Subject) => Finding[])[] = [
  checkIdentity,
  checkData,
  checkIds,
  checkEvents,
  checkDelays,
  checkGuards,
  checkRequirements,
  checkEffects,
  checkMentions,
  checkFields,
  checkRoles,
  checkActors,
  checkTasks,
  checkPhases,
  checkWaiting,
  checkRegions,
  checkDone,
  checkShadows,
  checkTimerLoops,
];

const same = (one: Finding, other: Finding): boolean =>
  one.code === other.code && one.where === other.where && one.sentence === other.sentence;

/** What can be seen without taking a step: milliseconds, so also done at every start. */
export const checkStructure = (subject: Subject): Finding[] =>
  CHECKS.flatMap((check) => check(subject)).filter(
    (finding, at, all) => all.findIndex((other) => same(finding, other)) === at,
  );
