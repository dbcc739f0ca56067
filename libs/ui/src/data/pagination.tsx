import type { ReactNode } from 'react';

export interface PaginationProps {
  /** Counted from 1. */
  readonly current: number;
  readonly total: number;
  readonly href: (page: number) => string;
  readonly label?: string | undefined;
}

/** Nothing when all fits on one page. */
export function Pagination({ current, total, href, label = 'Bladeren' }: PaginationProps): ReactNode {
  if (total <= 1) return null;
  return (
    <nav className="gm-pagination" aria-label={label}>
      {current > 1 && (
        <a className="gm-pagination__link" rel="prev" href={href(current - 1)}>
          Vorige
        </a>
      )}
      <span className="gm-pagination__where" aria-current="page">
        Pagina {current} van {total}
      </span>
      {current < total && (
        <a className="gm-pagination__link" rel="next" href={href(current + 1)}>
          Volgende
        </a>
      )}
    </nav>
  );
}
