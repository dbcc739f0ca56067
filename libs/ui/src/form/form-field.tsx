import type { ReactNode } from 'react';
import { classes } from '../classes.ts';
import { FieldTexts, labelText } from './field-texts.tsx';
import { wireControl, type ControlWiring, type FieldProps } from './field.ts';

export interface FormFieldProps extends FieldProps {
  /** Gets the attributes that the control must carry to belong to its label, description and error. */
  readonly children: (wiring: ControlWiring) => ReactNode;
}

export function FormField({ children, ...field }: FormFieldProps): ReactNode {
  const { label, description, error, required, labelHidden } = field;
  const wiring = wireControl(field);
  return (
    <div
      className={classes('utrecht-form-field gm-field', error !== undefined && 'utrecht-form-field--invalid')}
    >
      <label
        htmlFor={wiring.id}
        className={classes('utrecht-form-label', labelHidden && 'gm-visually-hidden')}
      >
        {labelText(label, required)}
      </label>
      <FieldTexts id={wiring.id} description={description} error={error} />
      {children(wiring)}
    </div>
  );
}
