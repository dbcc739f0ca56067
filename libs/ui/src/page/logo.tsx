import type { ReactNode } from 'react';

/** Two chevrons: one sets the pace, one follows. Always beside the name, hence hidden from assistive technology. */
export function LogoMark({ size = 32 }: { readonly size?: number }): ReactNode {
  return (
    <svg
      className="gm-logo"
      xmlns="http://www.w3.org/2000/svg"
      width={size}
      height={size}
      viewBox="0 0 32 32"
      aria-hidden="true"
      focusable="false"
    >
      <rect width="32" height="32" rx="8" fill="#0b5a6b" />
      <path
        d="M7.500 9l7 7-7 7"
        fill="none"
        stroke="#ffffff"
        strokeWidth="3.400"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <path
        d="M16.500 9l7 7-7 7"
        fill="none"
        stroke="#ffb81c"
        strokeWidth="3.400"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
