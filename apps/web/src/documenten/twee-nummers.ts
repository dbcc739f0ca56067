import type { VersieKop } from '#case-management';

/** Which two versions are asked for; without a choice the last two. Undefined when there are none. */
export const tweeNummers = (
  versies: readonly VersieKop[],
  { oud, nieuw }: Readonly<Record<string, unknown>>,
): { readonly oud: string; readonly nieuw: string } | undefined => {
  const [laatste, vorige] = versies;
  if (!laatste) return undefined;
  return {
    oud: typeof oud === 'string' ? oud : (vorige ?? laatste).nummer,
    nieuw: typeof nieuw === 'string' ? nieuw : laatste.nummer,
  };
};
