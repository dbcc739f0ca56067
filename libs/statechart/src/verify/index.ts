export { acknowledge } from './acknowledge.ts';
export type { Acknowledgement, Report } from './report.ts';
export { FINDING_CODES, type Finding, type FindingCode, type PathStep } from './finding.ts';
export type { Bound, Situation } from './exploration/situation.ts';
export type { Mention, Vocabulary } from './vocabulary.ts';
export { BOUND, verify, verifyStructure } from './verify.ts';
