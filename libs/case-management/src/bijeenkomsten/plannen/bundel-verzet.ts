import type { Bundling } from '#workflow-engine';
import type { MailParams } from '../../gebeurtenissen/gevolgen.ts';

/** 'It moved', to who heard of it. */
const isVerzet = ({ aan, agenda }: MailParams): boolean =>
  aan.soort === 'eerderBericht' && agenda === 'verzetten';

/** Whether two mails say the same of different sessions. */
const hoortBij = (een: MailParams, ander: MailParams): boolean =>
  isVerzet(een) && isVerzet(ander) && een.sjabloon === ander.sjabloon;

const samen = (een: MailParams, ander: MailParams): MailParams => {
  if (een.aan.soort !== 'eerderBericht' || ander.aan.soort !== 'eerderBericht') return een;
  const { onderdeel, ook = [] } = een.aan;
  return {
    ...een,
    aan: { soort: 'eerderBericht', onderdeel, ook: [...ook, ander.aan.onderdeel] },
    onderdelen: [...een.onderdelen, ...ander.onderdelen],
  };
};

/** Several sessions that move in one deed are one mail a person: about those that this person had heard of. */
export const bundelMails = (mails: readonly MailParams[]): MailParams[] =>
  mails.reduce<MailParams[]>((tot, mail) => {
    const plaats = tot.findIndex((eerder) => hoortBij(eerder, mail));
    return plaats === -1 ? [...tot, mail] : tot.map((een, i) => (i === plaats ? samen(een, mail) : een));
  }, []);

/** The same of the jobs that carry them out: the first one keeps its key. */
export const bundelVerzet: Bundling = (jobs) => {
  const mails = jobs.filter(({ type }) => type === 'mail');
  const eerste = mails.filter(
    ({ params }, plaats) =>
      !mails.slice(0, plaats).some((eerder) => hoortBij(eerder.params as MailParams, params as MailParams)),
  );
  const gebundeld = bundelMails(mails.map(({ params }) => params as MailParams));
  return jobs.flatMap((job) => {
    if (job.type !== 'mail') return [job];
    const plaats = eerste.indexOf(job);
    const params = gebundeld[plaats];
    return plaats === -1 || !params ? [] : [{ ...job, params }];
  });
};
