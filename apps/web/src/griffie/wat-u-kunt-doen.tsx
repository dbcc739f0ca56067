import type { ReactElement } from 'react';
import type { Handeling } from '#case-management';
import { Link, List, Panel } from '#ui';
import { linkPath } from '../links/link-paths.ts';

interface WatUKuntDoenProps {
  readonly token: string;
  readonly handelingen: readonly Handeling[];
}

/** What a person may do without being asked. */
export function WatUKuntDoen({ token, handelingen }: WatUKuntDoenProps): ReactElement | null {
  if (handelingen.length === 0) return null;
  const path = linkPath('griffie', token);
  return (
    <Panel title="Wat kunt u doen?">
      <List
        items={handelingen.map(({ type, label, open }) => (
          <>
            <Link href={`${path}/stappen/${encodeURIComponent(type)}`}>{label}</Link>
            {!open && ' (er ontbreekt nog iets)'}
          </>
        ))}
      />
    </Panel>
  );
}
