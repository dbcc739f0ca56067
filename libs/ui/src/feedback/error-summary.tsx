import type { ReactNode } from 'react';
import { Icon } from '../icon/icon.tsx';
import { Link } from '../text/link.tsx';

export interface Fault {
  /** The name (= id) of the field, when the fault belongs to one. */
  readonly field?: string | undefined;
  readonly text: string;
}

export interface ErrorSummaryProps {
  readonly faults: readonly Fault[];
  readonly title?: string | undefined;
}

/** Stands above a form that came back. Takes the focus, so that a screen reader begins here; empty without faults. */
export function ErrorSummary({ faults, title = 'Er klopt nog iets niet' }: ErrorSummaryProps): ReactNode {
  if (faults.length === 0) return null;
  return (
    <section className="gm-error-summary" role="alert" aria-labelledby="fouten" tabIndex={-1} autoFocus>
      <h2 className="nl-heading nl-heading--level-3" id="fouten">
        <Icon name="warning" /> {title}
      </h2>
      <ul className="gm-error-summary__list">
        {faults.map((fault, index) => (
          <li key={index}>
            {fault.field === undefined ? fault.text : <Link href={`#${fault.field}`}>{fault.text}</Link>}
          </li>
        ))}
      </ul>
    </section>
  );
}
