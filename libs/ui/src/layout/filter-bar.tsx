import type { ReactNode } from 'react';
import { Button } from '../action/button.tsx';
import { Link } from '../text/link.tsx';

export interface FilterBarProps {
  readonly action: string;
  /** What is filtered: 'Bord filteren'. */
  readonly label: string;
  /** Given when a filter is on: where all is shown again. */
  readonly resetHref?: string | undefined;
  readonly submit?: string | undefined;
  /** TextInput and Select without `required`. */
  readonly children: ReactNode;
}

export function FilterBar({
  action,
  label,
  resetHref,
  submit = 'Filteren',
  children,
}: FilterBarProps): ReactNode {
  return (
    <form className="gm-filter" method="get" action={action} role="search" aria-label={label}>
      {children}
      <div className="gm-filter__actions">
        <Button variant="secondary">{submit}</Button>
        {resetHref !== undefined && <Link href={resetHref}>Wis filter</Link>}
      </div>
    </form>
  );
}
