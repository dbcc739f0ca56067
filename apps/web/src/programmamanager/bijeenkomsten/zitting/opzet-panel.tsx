import type { ReactNode } from 'react';
import type { ZittingMetOpzet } from '#case-management';
import { Alert, ButtonLink, DataList, Panel, Stack } from '#ui';
import { zittingPad } from '../woorden.ts';

interface OpzetPanelProps {
  readonly trajectId: string;
  readonly opzet: ZittingMetOpzet;
}

const plaatsen = ({ capaciteit }: ZittingMetOpzet): string => {
  if (!capaciteit) return 'Geen grens';
  const { aantal, werking } = capaciteit;
  return werking === 'verbod' ? `${aantal}, meer kan niet` : `Advies: hooguit ${aantal}`;
};

/** Who leads it, and how many fit. */
export function OpzetPanel({ trajectId, opzet }: OpzetPanelProps): ReactNode {
  const { trainers, verwacht, teVol, onderdeel, afgerond } = opzet;
  return (
    <Panel title="Trainers en plaatsen">
      <Stack>
        {teVol !== undefined && (
          <Alert kind="warning" title="Er komen meer mensen dan er plaatsen zijn">
            {teVol}
          </Alert>
        )}
        <DataList
          items={[
            {
              label: 'Begeleiding',
              value:
                trainers.length === 0 ? 'Nog niemand gekozen' : trainers.map(({ naam }) => naam).join(', '),
            },
            { label: 'Plaatsen', value: plaatsen(opzet) },
            { label: 'Verwacht', value: verwacht === 1 ? '1 persoon' : `${verwacht} mensen` },
          ]}
        />
        {!afgerond && (
          <ButtonLink href={zittingPad(trajectId, onderdeel, 'opzet')} variant="secondary">
            Kies trainers en plaatsen
          </ButtonLink>
        )}
      </Stack>
    </Panel>
  );
}
