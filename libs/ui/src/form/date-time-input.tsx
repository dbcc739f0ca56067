import type { ReactNode } from 'react';
import { classes } from '../classes.ts';
import type { FieldProps } from './field.ts';
import { FormField } from './form-field.tsx';

export interface DateTimeInputProps extends FieldProps {
  readonly kind?: 'datetime' | 'date' | 'time' | undefined;
  /** Local wall clock, as the browser sends it back: '2027-01-14T17:00', '2027-01-14' or '17:00'. */
  readonly value?: string | undefined;
  readonly min?: string | undefined;
  readonly max?: string | undefined;
}

const inputType = { datetime: 'datetime-local', date: 'date', time: 'time' } as const;

export function DateTimeInput(props: DateTimeInputProps): ReactNode {
  const { name, kind = 'datetime', value, min, max, error } = props;
  return (
    <FormField {...props}>
      {(wiring) => (
        <input
          {...wiring}
          className={classes(
            'utrecht-textbox utrecht-textbox--html-input gm-width-date',
            error !== undefined && 'utrecht-textbox--invalid',
          )}
          name={name}
          type={inputType[kind]}
          defaultValue={value}
          min={min}
          max={max}
        />
      )}
    </FormField>
  );
}
