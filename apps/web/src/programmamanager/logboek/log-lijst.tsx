import type { ReactElement } from 'react';
import type { Logregel } from '#case-management';
import { formatDatumTijd } from '#domain';
import { Timeline } from '#ui';

/** A line that was noted with it says the same, with the date. */
const IS_VERTELD = /\.BUREAU_(PLANT|VERZET)$/;

/** What happened, newest first, as sentences. */
export function LogLijst({ regels }: { readonly regels: readonly Logregel[] }): ReactElement {
  const teLezen = regels.filter(({ type }) => type === null || !IS_VERTELD.test(type));
  return (
    <Timeline
      entries={teLezen.map(({ id, op, wie, wat, toelichting, nieuweFase }) => ({
        id,
        when: formatDatumTijd(op),
        dateTime: op,
        title: wat,
        who: wie,
        tone: nieuweFase === null ? 'neutral' : 'done',
        children:
          toelichting === null && nieuweFase === null ? undefined : (
            <>
              {nieuweFase !== null && <p>Nu: {nieuweFase}.</p>}
              {toelichting !== null && <p>‘{toelichting}’</p>}
            </>
          ),
      }))}
    />
  );
}
