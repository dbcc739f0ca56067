import type { Deel, Inline } from '#documents';
import type { ReactNode } from 'react';
import { Link } from '../../text/link.tsx';
import { VisuallyHidden } from '../../text/visually-hidden.tsx';
import { InlineText } from '../inline-text.tsx';

/** Neighbours that fare the same: one mark around all of them. */
interface Run {
  readonly op: Deel['op'];
  readonly formOnly: boolean;
  readonly delen: readonly Deel[];
}

const runsOf = (delen: readonly Deel[]): Run[] => {
  const runs: Run[] = [];
  for (const deel of delen) {
    const run = runs.at(-1);
    const formOnly = deel.opmaak === true;
    if (run?.op === deel.op && run.formOnly === formOnly)
      runs[runs.length - 1] = { ...run, delen: [...run.delen, deel] };
    else runs.push({ op: deel.op, formOnly, delen: [deel] });
  }
  return runs;
};

const inlines = (delen: readonly Deel[]): Inline[] =>
  delen.flatMap(({ tekst, marks }) =>
    tekst
      .split('\n')
      .flatMap((text, at): Inline[] => [
        ...(at > 0 ? [{ type: 'hardBreak' } as const] : []),
        ...(text === '' ? [] : [{ type: 'text', text, marks } as const]),
      ]),
  );

/** What went leads nowhere any more. */
function NoLink({ children }: { readonly children: ReactNode }): ReactNode {
  return children;
}

/** A line end that came or went is seen by its sign. */
function LineEnd({ run }: { readonly run: Run }): ReactNode {
  return run.delen.some(({ tekst }) => tekst.includes('\n')) ? (
    <span aria-hidden="true" className="gm-diff__line-end">
      ↵
    </span>
  ) : null;
}

function RunWords({ run }: { readonly run: Run }): ReactNode {
  const what = run.formOnly ? 'opmaak' : 'tekst';
  const form = run.formOnly ? 'gm-diff__form' : undefined;
  if (run.op === '=') return <InlineText content={inlines(run.delen)} link={Link} />;
  if (run.op === '+') {
    return (
      <ins className={form}>
        <VisuallyHidden>{`[begin nieuwe ${what}] `}</VisuallyHidden>
        <InlineText content={inlines(run.delen)} link={Link} />
        <LineEnd run={run} />
        <VisuallyHidden>{` [einde nieuwe ${what}] `}</VisuallyHidden>
      </ins>
    );
  }
  return (
    <del className={form}>
      <VisuallyHidden>{`[begin vervallen ${what}] `}</VisuallyHidden>
      <InlineText content={inlines(run.delen)} link={NoLink} />
      <LineEnd run={run} />
      <VisuallyHidden>{` [einde vervallen ${what}] `}</VisuallyHidden>
    </del>
  );
}

/** The words of a block: what came is underlined, what went struck through, and both said aloud. */
export function DiffWords({ delen }: { readonly delen: readonly Deel[] }): ReactNode {
  return runsOf(delen).map((run, at) => <RunWords key={at} run={run} />);
}
