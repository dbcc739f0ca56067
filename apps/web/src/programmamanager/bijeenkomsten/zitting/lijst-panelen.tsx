import type { ReactNode } from 'react';
import type { BijeenkomstBeeld } from '#case-management';
import { formatDatum } from '#domain';
import { Alert, ButtonLink, DataList, EmptyState, List, Panel, Paragraph } from '#ui';
import { zittingPad } from '../woorden.ts';

export interface LijstPanelProps {
  readonly trajectId: string;
  readonly zitting: BijeenkomstBeeld;
}

export function AanwezigheidPanel({ trajectId, zitting }: LijstPanelProps): ReactNode {
  const { onderdeel, telling, kanAanwezigheid, bijeenkomst } = zitting;
  const { aanwezig, afwezig, open } = telling;
  return (
    <Panel title="Aanwezigheid" id="aanwezigheid">
      <DataList
        items={[
          { label: 'Aanwezig', value: aanwezig },
          { label: 'Afwezig', value: afwezig },
          { label: 'Nog vast te leggen', value: open },
        ]}
      />
      {kanAanwezigheid ? (
        <ButtonLink
          href={zittingPad(trajectId, onderdeel, 'aanwezigheid')}
          variant={open > 0 ? 'primary' : 'secondary'}
        >
          {open > 0 ? 'Leg de aanwezigheid vast' : 'Bekijk of verbeter de lijst'}
        </ButtonLink>
      ) : (
        <Paragraph subtle>
          U kunt de aanwezigheid vastleggen vanaf de dag zelf
          {bijeenkomst === null ? '' : `: ${formatDatum(bijeenkomst.beginLokaal)}`}.
        </Paragraph>
      )}
    </Panel>
  );
}

const UITLEG = {
  gemengd: 'Gangmaker verdeelt raad, college en ambtenaren gelijk over de groepen.',
  gescheiden: 'Raad, college met directie en ambtenaren krijgen elk een eigen groep.',
  geen: 'Dit hoeft niet. Werkt u in groepen? Dan maakt Gangmaker ze zo breed mogelijk.',
} as const;

export function GroepenPanel({ trajectId, zitting }: LijstPanelProps): ReactNode {
  const { onderdeel, indeling, begeleiders, waarschuwingen, groepswijze } = zitting;
  const pad = zittingPad(trajectId, onderdeel, 'groepen');
  if (indeling.length === 0)
    return (
      <Panel title="Groepen" id="groepen">
        <EmptyState title="Er zijn nog geen groepen">
          <Paragraph>{UITLEG[groepswijze ?? 'geen']}</Paragraph>
          <ButtonLink href={pad} variant="secondary">
            Maak de groepen
          </ButtonLink>
        </EmptyState>
      </Panel>
    );
  const naamVan = (id: string | null): string =>
    begeleiders.find((begeleider) => begeleider.id === id)?.naam ?? 'nog geen procesbegeleider';
  return (
    <Panel title="Groepen" id="groepen">
      <DataList
        items={indeling.map(({ naam, leden, begeleiderId }) => ({
          label: naam,
          value: `${leden.length === 1 ? '1 persoon' : `${leden.length} personen`}, ${naamVan(begeleiderId)}`,
        }))}
      />
      {waarschuwingen.length > 0 && (
        <Alert kind="warning" title="Nog niet in orde">
          <List items={waarschuwingen} />
        </Alert>
      )}
      <ButtonLink href={pad} variant="secondary">
        Bekijk en wijzig de groepen
      </ButtonLink>
    </Panel>
  );
}
