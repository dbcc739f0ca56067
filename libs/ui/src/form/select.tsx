import type { ReactNode } from 'react';
import { classes } from '../classes.ts';
import type { FieldProps } from './field.ts';
import { FormField } from './form-field.tsx';
import type { Option } from './option.ts';

export interface SelectProps extends FieldProps {
  readonly options: readonly Option[];
  readonly value?: string | undefined;
  /** The first, empty choice: 'Alle fasen', 'Kies een rol'. */
  readonly placeholder?: string | undefined;
}

export function Select(props: SelectProps): ReactNode {
  const { name, options, value, placeholder, error } = props;
  return (
    <FormField {...props}>
      {(wiring) => (
        <select
          {...wiring}
          className={classes(
            'utrecht-select utrecht-select--html-select',
            error !== undefined && 'utrecht-select--invalid',
          )}
          name={name}
          defaultValue={value ?? ''}
        >
          {placeholder !== undefined && <option value="">{placeholder}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value} disabled={option.disabled}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </FormField>
  );
}
