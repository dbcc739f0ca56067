import type { ReactNode } from 'react';
import type { NavItem } from '../layout/section-nav.tsx';
import { Breadcrumb, type Crumb } from './breadcrumb.tsx';
import { HtmlDocument } from './html-document.tsx';
import { SiteFooter, type FooterLink } from './site-footer.tsx';
import { SiteHeader, type Visitor } from './site-header.tsx';

export interface BureauPageProps {
  readonly title: string;
  readonly menu: readonly NavItem[];
  readonly visitor: Visitor;
  readonly crumbs?: readonly Crumb[] | undefined;
  readonly faulty?: boolean | undefined;
  readonly footer?: readonly FooterLink[] | undefined;
  readonly children: ReactNode;
}

/** For the bureau: wide, with the main menu. */
export function BureauPage({
  title,
  menu,
  visitor,
  crumbs,
  faulty,
  footer,
  children,
}: BureauPageProps): ReactNode {
  return (
    <HtmlDocument title={title} faulty={faulty} layout="bureau">
      <SiteHeader homeHref="/" menu={menu} visitor={visitor} />
      <main id="inhoud" className="gm-wrap gm-main" tabIndex={-1}>
        {crumbs !== undefined && <Breadcrumb crumbs={crumbs} />}
        {children}
      </main>
      <SiteFooter links={footer} />
    </HtmlDocument>
  );
}
