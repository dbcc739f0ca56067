import type { ReactNode } from 'react';
import type { FieldProps } from './field.ts';
import { FormField } from './form-field.tsx';

export interface FileInputProps extends FieldProps {
  /** As in HTML: '.csv,.txt' or 'application/pdf'. */
  readonly accept?: string | undefined;
  readonly multiple?: boolean | undefined;
}

/** The form around it must have `encType="multipart/form-data"` (see Form). */
export function FileInput(props: FileInputProps): ReactNode {
  const { name, accept, multiple } = props;
  return (
    <FormField {...props}>
      {(wiring) => (
        <input {...wiring} className="gm-file" name={name} type="file" accept={accept} multiple={multiple} />
      )}
    </FormField>
  );
}
