import type { ReactNode } from 'react';
import { Icon } from '../icon/icon.tsx';
import { toneIcon, type Tone } from '../tone.ts';

export interface TimelineEntry {
  readonly id: string;
  /** As it is read: '3 november 2026, 14.05 uur'. */
  readonly when: string;
  /** The instant, for machines. */
  readonly dateTime?: string | undefined;
  readonly title: ReactNode;
  readonly who?: string | undefined;
  readonly tone?: Tone | undefined;
  readonly children?: ReactNode;
}

/** What happened, newest first if the caller orders it so. */
export function Timeline({ entries }: { readonly entries: readonly TimelineEntry[] }): ReactNode {
  return (
    <ol className="gm-timeline">
      {entries.map((entry) => (
        <li key={entry.id} className={`gm-timeline__entry gm-timeline__entry--${entry.tone ?? 'neutral'}`}>
          <span className="gm-timeline__mark">
            <Icon name={toneIcon[entry.tone ?? 'neutral']} />
          </span>
          <div>
            <p className="gm-timeline__title">{entry.title}</p>
            <p className="gm-timeline__meta">
              <time dateTime={entry.dateTime}>{entry.when}</time>
              {entry.who !== undefined && ` · ${entry.who}`}
            </p>
            {entry.children !== undefined && <div className="gm-timeline__body">{entry.children}</div>}
          </div>
        </li>
      ))}
    </ol>
  );
}
