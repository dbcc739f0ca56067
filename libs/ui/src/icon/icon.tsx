import type { ReactNode } from 'react';

const paths = {
  check: 'M4 12.5l5.2 5.2L20 7',
  cross: 'M6 6l12 12M18 6L6 18',
  clock: 'M12 7v5.2l3.4 2M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18z',
  hourglass: 'M7 3h10M7 21h10M8 3v4l4 5 4-5V3M8 21v-4l4-5 4 5v4',
  warning: 'M12 9.5v4.5m0 3.2h.01M12 3.5l9.5 16.5h-19z',
  pause: 'M9 6v12M15 6v12',
  dots: 'M5 12h.01M12 12h.01M19 12h.01',
  circle: 'M12 5a7 7 0 1 0 0 14 7 7 0 0 0 0-14z',
  info: 'M12 11v6m0-9.5h.01M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18z',
  arrow: 'M5 12h13M13 6.5l5.5 5.5-5.5 5.5',
  chevron: 'M9 5.5l6.5 6.5L9 18.5',
  person: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4.5 20c.8-3.6 3.8-5.5 7.5-5.5s6.700 1.900 7.500 5.500',
  mail: 'M3.500 6h17v12h-17zM4 6.500l8 6.500 8-6.500',
  document: 'M6 3h8l4 4v14H6zM13.500 3.500V8H18M9 12h6M9 16h6',
} as const;

export type IconName = keyof typeof paths;

/** Decoration beside words, hence hidden from assistive technology: never the only bearer of a meaning. */
export function Icon({ name }: { readonly name: IconName }): ReactNode {
  return (
    <svg
      className="gm-icon"
      width="20"
      height="20"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2.25"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={paths[name]} />
    </svg>
  );
}
