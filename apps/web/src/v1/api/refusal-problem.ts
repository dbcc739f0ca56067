import { AGAINST_ADVICE, type FieldFault } from '#workflow-engine';
import {
  REFUSALS,
  problem,
  type AnyRefusal,
  type ProblemError,
  type ProblemFacts,
  type Reply,
} from '../../shell/index.ts';
import { acceptedEventVan, vereisteVan } from './standing.ts';

/** Faults in what was sent are 400 here, as the NLGov rules ask; the other statuses are those of the pages. */
const statusOf = ({ code }: AnyRefusal): number =>
  code === 'invalid' || code === 'invalid-payload' ? 400 : REFUSALS[code].status;

/** A refusal of a use case as a problem, with its facts as extension members. */
export function refusalProblem(refusal: AnyRefusal, correlationId: string): Reply {
  const { code } = refusal;
  const { title, sentence } = REFUSALS[code];
  return problem(statusOf(refusal), correlationId, {
    type: `urn:gangmaker:weigering:${code}`,
    title,
    detail: 'text' in refusal ? refusal.text : sentence,
    code,
    ...factsOf(refusal),
  });
}

const factsOf = (refusal: AnyRefusal): ProblemFacts => ({
  ...('asked' in refusal && { asked: refusal.asked }),
  ...('standing' in refusal && {
    fase: refusal.standing.phase,
    state: refusal.standing.path.join('.'),
    seq: refusal.standing.seq,
    acceptedEvents: refusal.standing.accepted.map(acceptedEventVan),
  }),
  ...('missing' in refusal && { missing: refusal.missing.map(vereisteVan) }),
  ...('advice' in refusal && { advies: refusal.advice.map(vereisteVan), veld: AGAINST_ADVICE.name }),
  ...('allowed' in refusal && { rollen: refusal.allowed }),
  ...('expectedSeq' in refusal && { expectedSeq: refusal.expectedSeq }),
  ...('faults' in refusal && { errors: refusal.faults.map(errorOf) }),
});

const errorOf = ({ field, text }: FieldFault): ProblemError => ({
  in: 'body',
  location: { name: field, pointer: `#/${field.replaceAll('.', '/')}` },
  code: 'invalid',
  detail: text,
});
