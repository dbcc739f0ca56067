import type { ReactNode } from 'react';
import type { AcceptedEvent } from '#workflow-engine';
import { ButtonGroup, ButtonLink, Panel, Paragraph, Stack } from '#ui';
import { MissingRequirements } from '../../../shell/index.ts';
import { trajectPad } from '../../traject-page.tsx';
import { gebeurtenisPad, zittingPad } from '../woorden.ts';
import type { LijstPanelProps } from './lijst-panelen.tsx';

/** Events that need more than a look at what they set off: they have a page of their own here. */
const EIGEN_PAGINA: Readonly<Record<string, string>> = {
  BUREAU_MELDT_GEHOUDEN: 'gehouden',
};
const ELDERS = /^(BUREAU_PLANT|BUREAU_VERZET|.+_BEVESTIGT|.+_STUURT_TERUG)$/;
const GEVAARLIJK = new Set(['BUREAU_GELAST_AF']);

/** The steps that the traject can take with this session now, and what still stands in the way of the next. */
export function NuTeDoen({ trajectId, zitting }: LijstPanelProps): ReactNode {
  const { onderdeel, gebeurtenissen, bijeenkomst, nu } = zitting;
  const begonnen = bijeenkomst !== null && bijeenkomst.begin <= nu;
  const stappen = Object.entries(gebeurtenissen).filter(
    ([woord]) => !ELDERS.test(woord) && (woord !== 'BUREAU_MELDT_GEHOUDEN' || begonnen),
  );
  // Nobody works towards calling an evening off: it can be done, or it cannot.
  const missend = stappen.filter(
    ([woord, { open, missing }]) => !open && missing.length > 0 && !GEVAARLIJK.has(woord),
  );
  if (missend.length === 0 && !stappen.some(([, { open }]) => open)) return null;
  const pad = (woord: string, { type }: AcceptedEvent): string => {
    const eigen = EIGEN_PAGINA[woord];
    if (eigen !== undefined) return zittingPad(trajectId, onderdeel, eigen);
    return gebeurtenisPad(trajectId, type, `bijeenkomsten/${onderdeel}`);
  };
  return (
    <Panel title="Wat u nu kunt doen">
      <Stack>
        <ButtonGroup>
          {stappen
            .filter(([, { open }]) => open)
            .map(([woord, stap]) => (
              <ButtonLink
                key={woord}
                href={pad(woord, stap)}
                variant={GEVAARLIJK.has(woord) ? 'danger' : 'secondary'}
              >
                {stap.label}
              </ButtonLink>
            ))}
        </ButtonGroup>
        {missend.map(([woord, { label, missing }]) => (
          <Stack key={woord}>
            <Paragraph>Voor ‘{label}’ ontbreekt nog:</Paragraph>
            <MissingRequirements missing={missing} base={trajectPad(trajectId)} />
          </Stack>
        ))}
      </Stack>
    </Panel>
  );
}
