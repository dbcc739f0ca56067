/** The palette of the pages; a picture in a README has no style sheet to ask. */
export const COLOURS = {
  paper: '#ffffff',
  ink: '#10242b',
  subtle: '#506770',
  line: '#8a9ca3',
  arrow: '#3a525a',
  group: '#f4f7f6',
  groupLine: '#c3cecc',
  inner: '#ffffff',
  accent: '#0b5a6b',
  accentSoft: '#e5f1f2',
  done: '#e9f5ee',
  doneLine: '#2b7a4b',
  skipped: '#edf1f0',
} as const;

export const FONT_FAMILY = "'Source Sans 3', 'Segoe UI', system-ui, 'Helvetica Neue', Arial, sans-serif";
