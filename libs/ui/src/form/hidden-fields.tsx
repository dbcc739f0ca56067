import type { ReactNode } from 'react';

export interface HiddenFieldsProps {
  /** For example the CSRF token and the requestId. What is undefined is left out. */
  readonly values: Readonly<Record<string, string | number | undefined>>;
}

export function HiddenFields({ values }: HiddenFieldsProps): ReactNode {
  return Object.entries(values).map(([name, value]) =>
    value === undefined ? null : <input key={name} type="hidden" name={name} value={value} />,
  );
}
