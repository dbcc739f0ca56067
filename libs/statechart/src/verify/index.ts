export { acknowledge, type Acknowledgement } from './acknowledge.ts';
export { FINDING_CODES, type Finding, type FindingCode, type PathStep } from './finding.ts';
export type { Bound, Situation } from './exploration/situation.ts';
export type { Mention, Vocabulary } from './vocabulary.ts';
export { BOUND, verify, verifyStructure, type Report } from './verify.ts';
