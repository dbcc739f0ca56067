import { acknowledge, verify, verifyStructure, type Acknowledgement, type Report } from '#statechart';
import type { Programma } from '#workflows';
import { PROGRAMMAS, type Programmas } from '../programmas.ts';
import { vocabularyOf } from './vocabulary.ts';

const acknowledgements = ({ erkend = [] }: Programma): Acknowledgement[] =>
  erkend.map(({ code, waar, reden }) => ({ code, where: waar, reason: reden }));

/** Everything that can be known of a programme without running it for real. */
export const checkProgramma = (
  programma: Programma,
  { definitions }: Pick<Programmas, 'definitions'> = PROGRAMMAS,
): Report => {
  const situations = programma.situaties.map(({ naam, nu, feiten }) => ({
    name: naam,
    now: nu,
    facts: feiten,
  }));
  const report = verify(programma, vocabularyOf(programma, definitions), situations);
  return acknowledge(report, acknowledgements(programma));
};

/** The part of it that takes milliseconds. */
export const checkWiring = (
  programma: Programma,
  { definitions }: Pick<Programmas, 'definitions'> = PROGRAMMAS,
): Report =>
  acknowledge(verifyStructure(programma, vocabularyOf(programma, definitions)), acknowledgements(programma));
