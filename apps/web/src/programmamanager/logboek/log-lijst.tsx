import type { ReactElement } from 'react';
import type { Logregel } from '#case-management';
import { formatDatumTijd } from '#domain';
import { Timeline } from '#ui';

/** What happened, newest first, as sentences. */
export function LogLijst({ regels }: { readonly regels: readonly Logregel[] }): ReactElement {
  return (
    <Timeline
      entries={regels.map(({ id, op, wie, wat, toelichting, nieuweFase }) => ({
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
