import type { ReactNode } from 'react';
import { Paragraph, Stack } from '#ui';

/** What somebody typed, in paragraphs and lines as it was typed and nothing more: no markup of theirs counts. */
export function EigenWoorden({ tekst }: { readonly tekst: string }): ReactNode {
  return (
    <Stack>
      {tekst.split(/\n{2,}/).map((alinea, index) => (
        <Paragraph key={index}>
          {alinea.split('\n').map((regel, nummer) => (
            <span key={nummer}>
              {nummer > 0 && <br />}
              {regel}
            </span>
          ))}
        </Paragraph>
      ))}
    </Stack>
  );
}
