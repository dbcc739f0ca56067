import type { ReactNode } from 'react';
import { classes } from '../classes.ts';
import { Icon } from '../icon/icon.tsx';
import { stepClass, type StepStatus } from './step-data.ts';

export function StepMarker({
  status,
  nested,
}: {
  readonly status: StepStatus;
  readonly nested?: boolean;
}): ReactNode {
  return (
    <div
      className={classes(
        'denhaag-step-marker',
        `denhaag-step-marker--${stepClass[status]}`,
        nested && 'denhaag-step-marker--nested',
      )}
    >
      {status === 'done' && <Icon name="check" />}
      {status === 'warning' && <Icon name="warning" />}
    </div>
  );
}

export function StepConnector({
  status,
  from,
  to,
}: {
  readonly status: StepStatus;
  readonly from: 'main' | 'nested';
  readonly to: 'main' | 'nested';
}): ReactNode {
  return (
    <div
      className={`denhaag-step-marker__connector denhaag-step-marker__connector--${stepClass[status]} denhaag-step-marker__connector--${from}-to-${to}`}
    />
  );
}
