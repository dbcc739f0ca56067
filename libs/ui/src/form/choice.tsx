import type { ReactNode } from 'react';
import { classes } from '../classes.ts';
import { descriptionId, errorId } from './field.ts';

export interface ChoiceProps {
  readonly type: 'radio' | 'checkbox';
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly label: string;
  readonly labelHidden?: boolean | undefined;
  readonly description?: ReactNode;
  readonly checked?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  readonly invalid?: boolean | undefined;
  readonly required?: boolean | undefined;
  /** A lone checkbox has its error beside it; in a group the fieldset bears it. */
  readonly ownError?: boolean | undefined;
}

const inputClass = {
  radio: 'utrecht-radio-button utrecht-radio-button--html-input',
  checkbox: 'utrecht-checkbox utrecht-checkbox--html-input',
} as const;

/** One radio button or checkbox with its label; the whole line is the target, at least 44 px high. */
export function Choice(props: ChoiceProps): ReactNode {
  const {
    type,
    id,
    name,
    value,
    label,
    labelHidden,
    description,
    checked,
    disabled,
    invalid,
    required,
    ownError,
  } = props;
  const ids = [description !== undefined && descriptionId(id), ownError && errorId(id)]
    .filter(Boolean)
    .join(' ');
  return (
    <div className={classes('gm-choice', `gm-choice--${type}`, labelHidden && 'gm-choice--bare')}>
      <input
        className={inputClass[type]}
        type={type}
        id={id}
        name={name}
        value={value}
        defaultChecked={checked}
        disabled={disabled}
        required={required === true ? true : undefined}
        aria-invalid={invalid ? true : undefined}
        aria-describedby={ids === '' ? undefined : ids}
      />
      <label htmlFor={id} className={`utrecht-form-label utrecht-form-label--${type} gm-choice__label`}>
        <span className={classes(labelHidden && 'gm-visually-hidden')}>{label}</span>
      </label>
      {description !== undefined && (
        <div className="utrecht-form-field-description gm-choice__description" id={descriptionId(id)}>
          {description}
        </div>
      )}
    </div>
  );
}
