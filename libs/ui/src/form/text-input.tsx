import type { HTMLInputAutoCompleteAttribute, ReactNode } from 'react';
import { classes } from '../classes.ts';
import type { FieldProps } from './field.ts';
import { FormField } from './form-field.tsx';

export interface TextInputProps extends FieldProps {
  readonly type?: 'text' | 'email' | 'search' | 'tel' | 'url' | 'number' | 'password' | undefined;
  readonly value?: string | number | undefined;
  readonly autoComplete?: HTMLInputAutoCompleteAttribute | undefined;
  readonly maxLength?: number | undefined;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly width?: 'short' | 'normal' | 'full' | undefined;
}

export function TextInput(props: TextInputProps): ReactNode {
  const { name, type = 'text', value, autoComplete, maxLength, min, max, width = 'normal', error } = props;
  return (
    <FormField {...props}>
      {(wiring) => (
        <input
          {...wiring}
          className={classes(
            'utrecht-textbox utrecht-textbox--html-input',
            error !== undefined && 'utrecht-textbox--invalid',
            `gm-width-${width}`,
          )}
          name={name}
          type={type}
          defaultValue={value}
          autoComplete={autoComplete}
          maxLength={maxLength}
          min={min}
          max={max}
        />
      )}
    </FormField>
  );
}
