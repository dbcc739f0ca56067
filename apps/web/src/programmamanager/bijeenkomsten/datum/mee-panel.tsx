import type { ReactNode } from 'react';
import type { Planningsvoorbeeld } from '#case-management';
import { formatDatum } from '#domain';
import { Alert, Button, ButtonGroup, Checkbox, DateTimeInput, List, Panel, Paragraph, Stack } from '#ui';
import { wanneer } from '../woorden.ts';

interface MeePanelProps {
  readonly voorbeeld: Pick<Planningsvoorbeeld, 'meeschuivers' | 'mee'>;
  /** Where the page is worked out anew. */
  readonly opnieuw: string;
}

/** Later sessions that hang on the one that moves: to take along, or to leave. Inside the form that saves. */
export function MeePanel({ voorbeeld, opnieuw }: MeePanelProps): ReactNode {
  const { meeschuivers } = voorbeeld;
  if (meeschuivers.length === 0) return null;
  return (
    <Panel title={meeschuivers.length === 1 ? 'Dit hangt ervan af' : 'Dit hangt er allemaal van af'}>
      <Stack>
        <Paragraph>
          Wat u aankruist, verschuift in één keer mee. Wie van meer bijeenkomsten wist, krijgt daarover één
          mail.
        </Paragraph>
        <input type="hidden" name="meeGevraagd" value="ja" />
        {meeschuivers.map((schuiver) => (
          <Later
            key={schuiver.onderdeel}
            schuiver={schuiver}
            gekozen={voorbeeld.mee.find(({ onderdeel }) => onderdeel === schuiver.onderdeel)}
          />
        ))}
        <ButtonGroup>
          <Button variant="secondary" formAction={opnieuw}>
            Werk dit overzicht bij
          </Button>
        </ButtonGroup>
      </Stack>
    </Panel>
  );
}

interface LaterProps {
  readonly schuiver: Planningsvoorbeeld['meeschuivers'][number];
  readonly gekozen: Planningsvoorbeeld['mee'][number] | undefined;
}

function Later({ schuiver, gekozen }: LaterProps): ReactNode {
  const { onderdeel, titel, was, voorstel, alsHetBlijft, bijVoorstel, kan } = schuiver;
  if (!kan)
    return (
      <Alert kind={alsHetBlijft.length > 0 ? 'warning' : 'info'} title={`${titel} blijft staan`}>
        <Paragraph>
          {titel} is op {wanneer(was)}. Die datum kan nu niet veranderen.
        </Paragraph>
        {alsHetBlijft.length > 0 && <List items={alsHetBlijft} />}
      </Alert>
    );
  const bezwaren = gekozen ? gekozen.waarschuwingen : bijVoorstel;
  return (
    <Stack>
      <Checkbox
        name="mee"
        value={onderdeel}
        label={`Verzet ook ${schuiver.naam}`}
        description={`Nu: ${wanneer(was)}`}
        checked={gekozen !== undefined}
      />
      <DateTimeInput
        kind="date"
        name={`meedatum-${onderdeel}`}
        label={`Nieuwe datum van ${schuiver.naam}`}
        description={`Voorstel: ${formatDatum(voorstel.beginLokaal)}. De uren blijven zoals ze zijn.`}
        value={(gekozen?.wordt ?? voorstel).beginLokaal.slice(0, 10)}
      />
      {gekozen === undefined && alsHetBlijft.length > 0 && (
        <Alert kind="warning" title="Als deze datum blijft staan">
          <List items={alsHetBlijft} />
        </Alert>
      )}
      {bezwaren.length > 0 && (
        <Alert kind="warning" title={`Let op bij de nieuwe datum van ${schuiver.naam}`}>
          <List items={bezwaren} />
        </Alert>
      )}
    </Stack>
  );
}
