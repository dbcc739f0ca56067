import type { ReactElement, ReactNode } from 'react';
import { ButtonLink, ErrorSummary, List, MissingList, PageHeader, Paragraph } from '#ui';
import type { ClientSoort } from '#domain';
import type { RequirementState } from '#statechart';
import { AgainstAdviceForm } from './against-advice.tsx';
import { BureauFrame, GuestFrame } from './frame.tsx';
import { REFUSALS, type AnyRefusal } from './refusal-table.ts';
import { Reply } from './reply.ts';
import { ClientKindProvider, useRolNaam, useRolWoorden } from './role-names.ts';

export interface RefusedOptions {
  /** Where 'Terug' leads. */
  readonly terug: string;
  /** What the paths of missing requirements stand below: `/trajecten/<id>`. Left out: sentences without links. */
  readonly base?: string | undefined;
  /** For griffie and deelnemer: their frame. */
  readonly guest?: { readonly gemeente: string; readonly programma?: string | undefined } | undefined;
  /** Of the traject that it is about: roles are called as this client calls them. */
  readonly clientSoort?: ClientSoort | undefined;
}

/** The page of a refusal: what was asked, why it was not done, and what is missing from whom. */
export function refused(refusal: AnyRefusal, options: RefusedOptions): Reply {
  return new Reply(
    REFUSALS[refusal.code].status,
    <ClientKindProvider value={options.clientSoort ?? 'gemeente'}>
      <RefusedPage refusal={refusal} options={options} />
    </ClientKindProvider>,
  );
}

function RefusedPage({
  refusal,
  options,
}: {
  readonly refusal: AnyRefusal;
  readonly options: RefusedOptions;
}): ReactElement {
  const { title } = REFUSALS[refusal.code];
  const content = (
    <>
      <PageHeader
        title={title}
        lead={refusal.code === 'confidential' ? undefined : 'Er is niets veranderd.'}
      />
      <RefusalDetails refusal={refusal} base={options.base} />
      {refusal.code === 'advice' ? (
        <AgainstAdviceForm terug={options.terug} />
      ) : (
        <ButtonLink href={options.terug}>Terug</ButtonLink>
      )}
    </>
  );
  if (!options.guest) return <BureauFrame title={title}>{content}</BureauFrame>;
  return (
    <GuestFrame title={title} context={options.guest}>
      {content}
    </GuestFrame>
  );
}

/** Only the explanation, to put above a form. */
export function RefusalDetails({
  refusal,
  base,
}: {
  readonly refusal: AnyRefusal;
  readonly base?: string | undefined;
}): ReactNode {
  const { sentence } = REFUSALS[refusal.code];
  const rolNaam = useRolNaam();
  return (
    <>
      <Paragraph>{'text' in refusal ? refusal.text : sentence}</Paragraph>
      {'missing' in refusal && <MissingRequirements missing={refusal.missing} base={base} />}
      {'advice' in refusal && <MissingRequirements missing={refusal.advice} base={base} />}
      {'faults' in refusal && <ErrorSummary faults={refusal.faults.map(({ text }) => ({ text }))} />}
      {refusal.code === 'forbidden' && refusal.allowed.length > 0 && (
        <List items={refusal.allowed.map((role) => `Wel: ${rolNaam(role)}`)} />
      )}
    </>
  );
}

/** Requirements that are not met, each with who can supply it and, with a base, the link to where that is done. */
export function MissingRequirements(props: {
  readonly missing: readonly RequirementState[];
  readonly base?: string | undefined;
}): ReactNode {
  const { missing, base } = props;
  const rolNaam = useRolNaam();
  const rolWoorden = useRolWoorden();
  const items = missing.map(({ name, sentence, detail, owner, where, hard }) => ({
    id: name,
    sentence: rolWoorden(detail === undefined ? sentence : `${sentence} ${detail}`),
    owner: rolNaam(owner),
    // Nowhere in particular: the reader is on that page, or has a way back to it.
    href: base === undefined || where === '' ? undefined : `${base}/${where}`,
    advice: !hard,
  }));
  return <MissingList items={items} />;
}
