import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);

const utrecht = [
  'document',
  'body',
  'alert',
  'breadcrumb-nav',
  'button',
  'button-group',
  'checkbox',
  'data-list',
  'form-field',
  'form-field-description',
  'form-field-error-message',
  'form-fieldset',
  'form-label',
  'link',
  'radio-button',
  'select',
  'status-badge',
  'table',
  'textarea',
  'textbox',
];
const candidate = ['heading', 'link', 'number-badge', 'paragraph', 'skip-link'];
const denHaag = ['step-marker', 'process-steps'];

/** The style sheets of the NL Design System components that libs/ui uses, in the order of the cascade. */
export const componentCssFiles: readonly string[] = [
  ...utrecht.map((name) => `@utrecht/${name}-css/dist/index.css`),
  ...candidate.map((name) => `@nl-design-system-candidate/${name}-css/${name}.css`),
  ...denHaag.map((name) => `@gemeente-denhaag/${name}/index.css`),
];

export const themeFile = '@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css';

export function readPackageCss(file: string): string {
  return readFileSync(resolve(file), 'utf8');
}
