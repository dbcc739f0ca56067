import type { ReactNode } from 'react';
import { Choice } from './choice.tsx';
import type { FieldProps } from './field.ts';
import { Fieldset } from './fieldset.tsx';
import type { Option } from './option.ts';

export interface CheckboxGroupProps extends Omit<FieldProps, 'required'> {
  readonly options: readonly Option[];
  readonly values?: readonly string[] | undefined;
}

export function CheckboxGroup(props: CheckboxGroupProps): ReactNode {
  const { name, id = name, label, labelHidden, description, error, options, values = [] } = props;
  return (
    <Fieldset id={id} legend={label} legendHidden={labelHidden} description={description} error={error}>
      {options.map((option, index) => (
        <Choice
          key={option.value}
          type="checkbox"
          id={index === 0 ? id : `${id}-${index + 1}`}
          name={name}
          checked={values.includes(option.value)}
          invalid={error !== undefined}
          {...option}
        />
      ))}
    </Fieldset>
  );
}
