import type { ReactNode } from 'react';
import { classes } from '../classes.ts';
import type { FieldProps } from './field.ts';
import { FormField } from './form-field.tsx';

export interface TextAreaProps extends FieldProps {
  readonly value?: string | undefined;
  readonly rows?: number | undefined;
  readonly maxLength?: number | undefined;
  /** Fixed-width letters and no wrapping: for pasted lists. */
  readonly code?: boolean | undefined;
}

export function TextArea(props: TextAreaProps): ReactNode {
  const { name, value, rows = 5, maxLength, code, error } = props;
  return (
    <FormField {...props}>
      {(wiring) => (
        <textarea
          {...wiring}
          className={classes(
            'utrecht-textarea utrecht-textarea--html-textarea',
            error !== undefined && 'utrecht-textarea--invalid',
            code && 'gm-code',
          )}
          name={name}
          rows={rows}
          maxLength={maxLength}
          defaultValue={value}
        />
      )}
    </FormField>
  );
}
