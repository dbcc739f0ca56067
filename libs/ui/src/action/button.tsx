import type { ButtonHTMLAttributes, ReactNode } from 'react';

export type ButtonVariant = 'primary' | 'secondary' | 'danger' | 'subtle';

export interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className'> {
  readonly variant?: ButtonVariant | undefined;
  readonly children: ReactNode;
}

const variantClass: Record<ButtonVariant, string> = {
  primary: 'utrecht-button--primary-action',
  secondary: 'utrecht-button--secondary-action',
  danger: 'utrecht-button--secondary-action utrecht-button--danger',
  subtle: 'utrecht-button--subtle',
};

export function buttonClass(variant: ButtonVariant): string {
  return `utrecht-button ${variantClass[variant]}`;
}

/** A submit button unless told otherwise: pages work without JavaScript, so a button belongs to a form. */
export function Button({
  variant = 'primary',
  type = 'submit',
  children,
  ...button
}: ButtonProps): ReactNode {
  return (
    <button type={type} className={buttonClass(variant)} {...button}>
      {children}
    </button>
  );
}
