import type { Vergelijking } from '#documents';
import type { ReactNode } from 'react';
import { Details } from '../../layout/details.tsx';
import { changeAnchor, changesOf, summaryAnchor } from './changes.ts';

export interface DiffSummaryProps {
  readonly vergelijking: Vergelijking;
  /** The same as that of its `DiffView`. */
  readonly anchor?: string | undefined;
}

const woorden = (aantal: number): string => (aantal === 1 ? '1 woord' : `${aantal} woorden`);

function Counts({ vergelijking: { samenvatting } }: { readonly vergelijking: Vergelijking }): ReactNode {
  const { nieuw, vervallen, gewijzigd, verplaatst, woordenErbij, woordenEraf } = samenvatting;
  const counts = [
    { kind: 'gewijzigd', text: `${gewijzigd} gewijzigd`, count: gewijzigd },
    { kind: 'nieuw', text: `${nieuw} nieuw`, count: nieuw },
    { kind: 'vervallen', text: `${vervallen} vervallen`, count: vervallen },
    { kind: 'verplaatst', text: `${verplaatst} verplaatst`, count: verplaatst },
  ].filter(({ count }) => count > 0);
  return (
    <>
      <ul className="gm-diff-counts">
        {counts.map(({ kind, text }) => (
          <li key={kind} className={`gm-diff-counts__count gm-diff-counts__count--${kind}`}>
            {text}
          </li>
        ))}
      </ul>
      <p className="gm-diff-summary__words">
        {woorden(woordenErbij)} erbij, {woorden(woordenEraf)} eraf. <ins>Nieuwe tekst</ins> is onderstreept,{' '}
        <del>vervallen tekst</del> doorgestreept.
      </p>
    </>
  );
}

/** What changed in numbers, what the marks mean, and the way to each change. */
export function DiffSummary({ vergelijking, anchor = 'verschil' }: DiffSummaryProps): ReactNode {
  const changes = changesOf(vergelijking);
  return (
    <div className="gm-diff-summary" id={summaryAnchor(anchor)}>
      {changes.length === 0 ? (
        <p>Er is geen verschil: beide versies zeggen hetzelfde.</p>
      ) : (
        <>
          <Counts vergelijking={vergelijking} />
          <p>
            <a className="nl-link" href={`#${changeAnchor(anchor, 1)}`}>
              Naar de eerste wijziging
            </a>
          </p>
          {changes.length > 1 && (
            <Details summary={`Alle ${changes.length} wijzigingen op een rij`}>
              <ol className="gm-list">
                {changes.map(({ number, label, words }) => (
                  <li key={number}>
                    {label}:{' '}
                    <a className="nl-link" href={`#${changeAnchor(anchor, number)}`}>
                      {words}
                    </a>
                  </li>
                ))}
              </ol>
            </Details>
          )}
        </>
      )}
    </div>
  );
}
