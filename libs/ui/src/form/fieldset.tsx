import type { ReactNode } from 'react';
import { classes } from '../classes.ts';
import { FieldTexts } from './field-texts.tsx';
import { describedBy } from './field.ts';

export interface FieldsetProps {
  /** Needed to tie description and error to the group. */
  readonly id: string;
  readonly legend: string;
  readonly legendHidden?: boolean | undefined;
  readonly description?: ReactNode;
  readonly error?: string | undefined;
  readonly children: ReactNode;
}

/** Fields that answer one question together. */
export function Fieldset({
  id,
  legend,
  legendHidden,
  description,
  error,
  children,
}: FieldsetProps): ReactNode {
  return (
    <div
      className={classes('utrecht-form-field gm-field', error !== undefined && 'utrecht-form-field--invalid')}
    >
      <fieldset
        className="utrecht-form-fieldset utrecht-form-fieldset--html-fieldset"
        aria-describedby={describedBy(id, description, error)}
      >
        <legend
          className={classes(
            'utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend',
            legendHidden && 'gm-visually-hidden',
          )}
        >
          {legend}
        </legend>
        <FieldTexts id={id} description={description} error={error} />
        {children}
      </fieldset>
    </div>
  );
}
