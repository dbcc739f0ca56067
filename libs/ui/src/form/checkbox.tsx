import type { ReactNode } from 'react';
import { classes } from '../classes.ts';
import { Choice } from './choice.tsx';
import { FieldTexts } from './field-texts.tsx';
import type { FieldProps } from './field.ts';

export interface CheckboxProps extends FieldProps {
  /** What is sent when it is ticked. */
  readonly value?: string | undefined;
  readonly checked?: boolean | undefined;
  readonly disabled?: boolean | undefined;
}

/** One yes/no. With a value (a person's id) the id becomes `name-value`, so that a list may repeat the name. */
export function Checkbox(props: CheckboxProps): ReactNode {
  const { name, value = 'ja', id = value === 'ja' ? name : `${name}-${value}`, error, ...rest } = props;
  return (
    <div
      className={classes('gm-field gm-field--checkbox', error !== undefined && 'utrecht-form-field--invalid')}
    >
      {error !== undefined && <FieldTexts id={id} error={error} />}
      <Choice
        {...rest}
        type="checkbox"
        id={id}
        name={name}
        value={value}
        invalid={error !== undefined}
        ownError={error !== undefined}
      />
    </div>
  );
}
