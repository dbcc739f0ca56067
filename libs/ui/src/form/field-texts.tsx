import type { ReactNode } from 'react';
import { Icon } from '../icon/icon.tsx';
import { VisuallyHidden } from '../text/visually-hidden.tsx';
import { descriptionId, errorId } from './field.ts';

interface FieldTextsProps {
  readonly id: string;
  readonly description?: ReactNode;
  readonly error?: string | undefined;
}

/** Description and error, above the control so that an on-screen keyboard does not cover them. */
export function FieldTexts({ id, description, error }: FieldTextsProps): ReactNode {
  return (
    <>
      {description !== undefined && (
        <div className="utrecht-form-field-description" id={descriptionId(id)}>
          {description}
        </div>
      )}
      {error !== undefined && (
        <p className="utrecht-form-field-error-message gm-field-error" id={errorId(id)}>
          <Icon name="warning" />
          <span>
            <VisuallyHidden>Fout: </VisuallyHidden>
            {error}
          </span>
        </p>
      )}
    </>
  );
}

/** The label says when a field may stay empty; most fields are required, so those carry no mark. */
export function labelText(label: string, required: boolean | undefined): string {
  return required === false ? `${label} (niet verplicht)` : label;
}
