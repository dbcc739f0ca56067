import type { ReactNode } from 'react';
import { Link } from '../text/link.tsx';

export interface FooterLink {
  readonly href: string;
  readonly text: string;
}

export function SiteFooter({
  links = [],
}: {
  readonly links?: readonly FooterLink[] | undefined;
}): ReactNode {
  return (
    <footer className="gm-footer">
      <div className="gm-wrap gm-footer__in">
        <span>Gangmaker begeleidt leergangen, van voorbereiding tot afronding.</span>
        {links.map((link) => (
          <Link key={link.href} href={link.href}>
            {link.text}
          </Link>
        ))}
      </div>
    </footer>
  );
}
