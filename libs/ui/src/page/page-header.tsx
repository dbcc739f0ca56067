import type { ReactNode } from 'react';
import { Heading } from '../text/heading.tsx';
import { Paragraph } from '../text/paragraph.tsx';

export interface PageHeaderProps {
  readonly title: string;
  /** A short line above the title: the programme. */
  readonly kicker?: string | undefined;
  readonly lead?: ReactNode;
  /** A StatusBadge beside the title. */
  readonly badge?: ReactNode;
  /** Buttons at the right; below the title on a phone. */
  readonly actions?: ReactNode;
}

/** The one h1 of a page. */
export function PageHeader({ title, kicker, lead, badge, actions }: PageHeaderProps): ReactNode {
  return (
    <div className="gm-page-header">
      <div className="gm-page-header__text">
        {kicker !== undefined && <p className="gm-kicker">{kicker}</p>}
        <div className="gm-page-header__title">
          <Heading level={1}>{title}</Heading>
          {badge}
        </div>
        {lead !== undefined && <Paragraph lead>{lead}</Paragraph>}
      </div>
      {actions !== undefined && <div className="gm-page-header__actions">{actions}</div>}
    </div>
  );
}
