import type { ReactNode } from 'react';
import { nogNietBekend } from '#domain';
import { Alert, List } from '#ui';

/** Which values of a template nobody knows yet; nothing when all are known. */
export function NogNietBekend({ velden }: { readonly velden: readonly string[] }): ReactNode {
  if (velden.length === 0) return null;
  return (
    <Alert kind="info" title="Dit is nog niet bekend">
      In de tekst staat op deze plekken een herinnering. Vul haar zelf in, of begin later opnieuw.
      <List items={velden.map((naam) => nogNietBekend(naam))} />
    </Alert>
  );
}
