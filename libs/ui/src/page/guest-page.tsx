import type { ReactNode } from 'react';
import type { NavItem } from '../layout/section-nav.tsx';
import { Breadcrumb, type Crumb } from './breadcrumb.tsx';
import { HtmlDocument } from './html-document.tsx';
import { SiteFooter, type FooterLink } from './site-footer.tsx';
import { SiteHeader, type Visitor } from './site-header.tsx';

export interface GuestPageProps {
  readonly title: string;
  /** Whose page this is: 'Gemeente Staphorst' and the programme. */
  readonly context?: { readonly gemeente: string; readonly programma?: string | undefined } | undefined;
  readonly visitor?: Visitor | undefined;
  /** Only where there is somewhere to go: the griffie's own overview. */
  readonly menu?: readonly NavItem[] | undefined;
  readonly crumbs?: readonly Crumb[] | undefined;
  readonly faulty?: boolean | undefined;
  readonly footer?: readonly FooterLink[] | undefined;
  readonly children: ReactNode;
}

/** For griffie, deelnemer and everybody without a session: one narrow column, one task. */
export function GuestPage(props: GuestPageProps): ReactNode {
  const { title, context, visitor, menu, crumbs, faulty, footer, children } = props;
  return (
    <HtmlDocument title={title} faulty={faulty} layout="guest">
      <SiteHeader menu={menu} visitor={visitor} />
      {context !== undefined && (
        <section className="gm-context" aria-label="Leergang">
          <div className="gm-wrap">
            <strong>{context.gemeente}</strong>
            {context.programma !== undefined && (
              <span className="gm-context__programma">{context.programma}</span>
            )}
          </div>
        </section>
      )}
      <main id="inhoud" className="gm-wrap gm-main" tabIndex={-1}>
        {crumbs !== undefined && <Breadcrumb crumbs={crumbs} />}
        {children}
      </main>
      <SiteFooter links={footer} />
    </HtmlDocument>
  );
}
