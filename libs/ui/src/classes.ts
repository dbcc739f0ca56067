/** Joins class names and leaves out what is absent, so that a component never prints "undefined". */
export function classes(...names: readonly (string | false | null | undefined)[]): string {
  return names.filter(Boolean).join(' ');
}
