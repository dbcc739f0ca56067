import { randomUUID } from 'node:crypto';
import type { ReactElement } from 'react';
import { HiddenFields } from '#ui';

export const newRequestId = (): string => randomUUID();

/** The first thing in a form that changes something. */
export function FormStart({
  requestId = newRequestId(),
}: {
  readonly requestId?: string | undefined;
}): ReactElement {
  return <HiddenFields values={{ requestId }} />;
}
