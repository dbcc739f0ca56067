import type { CSSProperties } from 'react';

/**
 * Mail programs drop style sheets, so every element carries its own style. Text and ground are both set everywhere:
 * a program that darkens mails inverts them together, and never leaves dark text on a dark ground.
 */
export const mailColor = {
  ground: '#eef2f1',
  sheet: '#ffffff',
  text: '#1d3138',
  subtle: '#4b6068',
  line: '#d3dbd9',
  accent: '#0b5a6b',
  onAccent: '#ffffff',
  quote: '#f3f8f8',
} as const;

const fontFamily = "'Source Sans 3', 'Segoe UI', Helvetica, Arial, sans-serif";

export const mailText: CSSProperties = {
  margin: '0 0 16px',
  fontFamily,
  fontSize: '16px',
  lineHeight: '24px',
  color: mailColor.text,
};

export const mailSmall: CSSProperties = {
  ...mailText,
  fontSize: '14px',
  lineHeight: '21px',
  color: mailColor.subtle,
};

export const mailLink: CSSProperties = { color: mailColor.accent, textDecoration: 'underline' };
