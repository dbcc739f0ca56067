import type { ReactNode } from 'react';
import { Icon, type IconName } from '../icon/icon.tsx';
import { VisuallyHidden } from '../text/visually-hidden.tsx';

export type AlertKind = 'info' | 'ok' | 'warning' | 'error';

export interface AlertProps {
  readonly kind: AlertKind;
  readonly title?: string | undefined;
  readonly children?: ReactNode;
}

const looks: Record<AlertKind, { icon: IconName; word: string }> = {
  info: { icon: 'info', word: 'Informatie' },
  ok: { icon: 'check', word: 'Gelukt' },
  warning: { icon: 'warning', word: 'Let op' },
  error: { icon: 'cross', word: 'Fout' },
};

/** A message about the page as a whole. Its kind is also said in words, for who cannot see colour or icon. */
export function Alert({ kind, title, children }: AlertProps): ReactNode {
  const { icon, word } = looks[kind];
  return (
    <div
      className={`utrecht-alert utrecht-alert--${kind} gm-alert`}
      role={kind === 'error' ? 'alert' : 'status'}
    >
      <div className={`utrecht-alert__icon utrecht-alert__icon--${kind}`}>
        <Icon name={icon} />
      </div>
      <div className="utrecht-alert__content">
        <div className="utrecht-alert__message">
          <VisuallyHidden>{word}: </VisuallyHidden>
          {title !== undefined && <strong className="gm-alert__title">{title}</strong>}
          {children !== undefined && <div>{children}</div>}
        </div>
      </div>
    </div>
  );
}
