import type { ReactNode } from 'react';

/** What every form control takes. `id` is the name unless a page shows the same name twice. */
export interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly id?: string | undefined;
  readonly description?: ReactNode;
  readonly error?: string | undefined;
  /** true: must be filled in. false: the label says '(niet verplicht)'. Left out: neither, as in a filter. */
  readonly required?: boolean | undefined;
  /** The label is there for screen readers only, because the layout says it: a cell in a table. */
  readonly labelHidden?: boolean | undefined;
}

/** The attributes that tie a control to its label, description and error. */
export interface ControlWiring {
  readonly id: string;
  readonly 'aria-describedby'?: string;
  readonly 'aria-invalid'?: true;
  readonly required?: true;
}

export const descriptionId = (id: string): string => `${id}-uitleg`;
export const errorId = (id: string): string => `${id}-fout`;

export function describedBy(
  id: string,
  description: ReactNode,
  error: string | undefined,
): string | undefined {
  const ids = [description !== undefined && descriptionId(id), error !== undefined && errorId(id)].filter(
    Boolean,
  );
  return ids.length > 0 ? ids.join(' ') : undefined;
}

export function wireControl({ name, id = name, description, error, required }: FieldProps): ControlWiring {
  const ids = describedBy(id, description, error);
  return {
    id,
    ...(ids !== undefined && { 'aria-describedby': ids }),
    ...(error !== undefined && { 'aria-invalid': true as const }),
    ...(required === true && { required: true as const }),
  };
}
