import type { ReactNode } from 'react';
import type { VersieKop } from '#case-management';
import { Icon, Link, Paragraph } from '#ui';

/** '212 kB', '1,4 MB' */
export const grootteIn = (bytes: number): string =>
  bytes < 1024 * 1024
    ? `${Math.max(1, Math.round(bytes / 1024))} kB`
    : `${(bytes / 1024 / 1024).toFixed(1).replace('.', ',')} MB`;

/** The file of a version, to be saved; nothing when it has none. */
export function BestandLink(props: {
  readonly bestand: VersieKop['bestand'];
  readonly href: string;
}): ReactNode {
  const { bestand, href } = props;
  if (!bestand) return null;
  return (
    <Paragraph>
      <Icon name="document" />{' '}
      <Link href={href}>
        {bestand.naam} ({grootteIn(bestand.grootte)})
      </Link>
    </Paragraph>
  );
}
