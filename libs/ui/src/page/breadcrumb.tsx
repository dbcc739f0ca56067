import type { ReactNode } from 'react';
import { classes } from '../classes.ts';

export interface Crumb {
  readonly text: string;
  readonly href: string;
}

/** The last crumb is this page. */
export function Breadcrumb({ crumbs }: { readonly crumbs: readonly Crumb[] }): ReactNode {
  return (
    <nav className="utrecht-breadcrumb-nav gm-breadcrumb" aria-label="Kruimelpad">
      <ol className="utrecht-breadcrumb-nav__list utrecht-breadcrumb-nav__list--html-ol">
        {crumbs.map((crumb, index) => {
          const current = index === crumbs.length - 1;
          return (
            <li className="utrecht-breadcrumb-nav__item" key={crumb.href}>
              <a
                className={classes(
                  'utrecht-breadcrumb-nav__link utrecht-link utrecht-link--html-a',
                  current && 'utrecht-breadcrumb-nav__link--current',
                )}
                href={crumb.href}
                aria-current={current ? 'page' : undefined}
              >
                {crumb.text}
              </a>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
