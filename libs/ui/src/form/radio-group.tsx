import type { ReactNode } from 'react';
import { Choice } from './choice.tsx';
import type { FieldProps } from './field.ts';
import { labelText } from './field-texts.tsx';
import { Fieldset } from './fieldset.tsx';
import type { Option } from './option.ts';

export interface RadioGroupProps extends FieldProps {
  readonly options: readonly Option[];
  readonly value?: string | undefined;
  /** Beside each other where they fit: a few short answers, many times on a page. */
  readonly inline?: boolean | undefined;
}

/** The first button bears the id of the group, so that the error summary's link lands on something to operate. */
export function RadioGroup(props: RadioGroupProps): ReactNode {
  const { name, id = name, label, labelHidden, description, error, required, options, value, inline } = props;
  const choices = options.map((option, index) => (
    <Choice
      key={option.value}
      type="radio"
      id={index === 0 ? id : `${id}-${index + 1}`}
      name={name}
      checked={option.value === value}
      required={required}
      invalid={error !== undefined}
      {...option}
    />
  ));
  return (
    <Fieldset
      // The first choice bears the id, and may have a description of its own.
      id={`${id}-vraag`}
      legend={labelText(label, required)}
      legendHidden={labelHidden}
      description={description}
      error={error}
    >
      {inline ? <div className="gm-inline-choices">{choices}</div> : choices}
    </Fieldset>
  );
}
