import type { ReactNode } from 'react';
import { Button } from '../action/button.tsx';
import { HiddenFields, type HiddenFieldsProps } from '../form/hidden-fields.tsx';
import { NavLink, type NavItem } from '../layout/section-nav.tsx';
import { LogoMark } from './logo.tsx';

export interface Visitor {
  readonly name: string;
  /** 'programmamanager', 'griffier van Staphorst' */
  readonly role?: string | undefined;
  /** Logging out changes something, so it is a form. */
  readonly logout?: { readonly action: string; readonly hidden: HiddenFieldsProps['values'] } | undefined;
}

export interface SiteHeaderProps {
  readonly homeHref?: string | undefined;
  readonly menu?: readonly NavItem[] | undefined;
  readonly visitor?: Visitor | undefined;
}

export function SiteHeader({ homeHref, menu = [], visitor }: SiteHeaderProps): ReactNode {
  return (
    <header className="gm-header">
      <div className="gm-wrap gm-header__in">
        <Brand homeHref={homeHref} />
        {menu.length > 0 && (
          <nav className="gm-menu" aria-label="Hoofdmenu">
            <ul className="gm-menu__list">
              {menu.map((item) => (
                <li key={item.href}>
                  <NavLink item={item} className="gm-menu__link" />
                </li>
              ))}
            </ul>
          </nav>
        )}
        {visitor !== undefined && <VisitorBox visitor={visitor} />}
      </div>
    </header>
  );
}

function Brand({ homeHref }: { readonly homeHref: string | undefined }): ReactNode {
  const brand = (
    <>
      <LogoMark />
      <span>Gangmaker</span>
    </>
  );
  if (homeHref === undefined) return <span className="gm-brand">{brand}</span>;
  return (
    <a className="gm-brand" href={homeHref}>
      {brand}
    </a>
  );
}

function VisitorBox({ visitor }: { readonly visitor: Visitor }): ReactNode {
  return (
    <div className="gm-visitor">
      <span className="gm-visitor__who">
        <span className="gm-visitor__name">{visitor.name}</span>
        {visitor.role !== undefined && <span className="gm-visitor__role">{visitor.role}</span>}
      </span>
      {visitor.logout !== undefined && (
        <form method="post" action={visitor.logout.action}>
          <HiddenFields values={visitor.logout.hidden} />
          <Button variant="subtle">Uitloggen</Button>
        </form>
      )}
    </div>
  );
}
