import type { ReactElement } from 'react';
import type { Logregel } from '#case-management';
import { formatDatumTijd } from '#domain';
import { Timeline } from '#ui';

const OOK_GENOTEERD = /\.BUREAU_(PLANT|VERZET)$|^SYSTEEM_MELDT_KIND$/;

/**
 * A line that was noted with it says the same, with the date, or with the name of the group; but not why, nor that a
 * phase ended with it.
 */
const isVerteld = ({ type, toelichting, nieuweFase }: Logregel): boolean =>
  type !== null && OOK_GENOTEERD.test(type) && toelichting === null && nieuweFase === null;

/** What happened, newest first, as sentences. */
export function LogLijst({ regels }: { readonly regels: readonly Logregel[] }): ReactElement {
  const teLezen = regels.filter((regel) => !isVerteld(regel));
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
