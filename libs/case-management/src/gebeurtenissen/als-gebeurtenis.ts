import type { EngineEvent } from '#workflow-engine';

/** An event from the fields of a form: trimmed, and without those that were left empty. */
export const alsGebeurtenis = (
  type: string,
  velden: Readonly<Record<string, string | undefined>> = {},
): EngineEvent => ({
  ...Object.fromEntries(
    Object.entries(velden)
      .map(([naam, tekst]) => [naam, tekst?.trim() ?? ''] as const)
      .filter(([, tekst]) => tekst !== ''),
  ),
  type,
});
