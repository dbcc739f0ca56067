import type { Finding } from './finding.ts';
import type { Acknowledgement, Report } from './report.ts';

const isAbout = ({ code, where }: Acknowledgement, finding: Finding): boolean =>
  finding.code === code && finding.where === where;

/** Takes out what somebody gave a reason for; a reason for what is not there any more is a finding itself. */
export const acknowledge = (report: Report, reasons: readonly Acknowledgement[]): Report => {
  const absent = reasons.filter((reason) => !report.findings.some((finding) => isAbout(reason, finding)));
  // Of a structure alone nobody can tell what an exploration would have found.
  const stale = report.explored ? absent : [];
  return {
    ...report,
    acknowledged: reasons.filter((reason) => !absent.includes(reason)),
    findings: [
      ...report.findings.filter((finding) => !reasons.some((reason) => isAbout(reason, finding))),
      ...stale.map(({ code, where }): Finding => ({
        code: 'stale-acknowledgement',
        where,
        sentence: `A reason is given for '${code}', which was not found: take it away.`,
      })),
    ],
  };
};
