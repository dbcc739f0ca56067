import type { ReactNode } from 'react';
import { HiddenFields, type HiddenFieldsProps } from './hidden-fields.tsx';

export interface FormProps {
  readonly action: string;
  readonly method?: 'post' | 'get' | undefined;
  readonly hidden?: HiddenFieldsProps['values'] | undefined;
  /** The form sends a file. */
  readonly files?: boolean | undefined;
  /** Names the form when a page has more than one. */
  readonly label?: string | undefined;
  readonly children: ReactNode;
}

/** `noValidate`: the server says what is wrong, in Dutch and all at once; the browser's bubbles do neither. */
export function Form({ action, method = 'post', hidden = {}, files, label, children }: FormProps): ReactNode {
  return (
    <form
      className="gm-form"
      action={action}
      method={method}
      encType={files ? 'multipart/form-data' : undefined}
      aria-label={label}
      noValidate
    >
      <HiddenFields values={hidden} />
      {children}
    </form>
  );
}
