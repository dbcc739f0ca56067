import type { ReactElement } from 'react';
import type { RequirementState } from '#statechart';
import { MissingList, Panel, Paragraph, Stack } from '#ui';

interface WatOntbreektProps {
  readonly path: string;
  readonly ontbreekt: readonly RequirementState[];
}

/** What the griffie can do itself has a link here; the rest says who does it. */
const EIGEN_PAGINAS = new Set(['afspraken', 'gegevens']);

export function WatOntbreekt({ path, ontbreekt }: WatOntbreektProps): ReactElement {
  const items = ontbreekt.map(({ name, sentence, detail, owner, where }) => ({
    id: name,
    sentence: detail === undefined ? sentence : `${sentence} ${detail}`,
    owner,
    href: EIGEN_PAGINAS.has(where) ? `${path}/${where}` : undefined,
  }));
  return (
    <Panel title="Er ontbreekt nog iets">
      <Stack>
        <Paragraph>Het kan zodra dit er ook is:</Paragraph>
        <MissingList items={items} />
      </Stack>
    </Panel>
  );
}
