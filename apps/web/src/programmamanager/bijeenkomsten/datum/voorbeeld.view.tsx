import type { ReactElement, ReactNode } from 'react';
import { type Planningsvoorbeeld } from '#case-management';
import { Alert, Button, ButtonGroup, ConfirmBox, DataList, Form, List, Panel, Stack } from '#ui';
import type { MailGevolg } from '../../gevolgen/mail-gevolgen.ts';
import { WatErGebeurt } from '../../gevolgen/wat-er-gebeurt.tsx';
import { wanneer, zittingPad } from '../woorden.ts';
import { ZittingPage } from '../zitting-page.tsx';
import { MeePanel } from './mee-panel.tsx';
import type { ZittingOverzichtProps } from '../zitting/zitting.view.tsx';

export type VoorbeeldPageProps = ZittingOverzichtProps & {
  readonly typed: Readonly<Record<string, string>>;
  readonly voorbeeld: Planningsvoorbeeld;
  readonly mails: readonly MailGevolg[];
};

/** Before a date is set or moved: what changes, what is not ideal about it, and who hears of it. */
export function VoorbeeldPage({
  traject,
  zitting,
  typed,
  voorbeeld,
  mails,
}: VoorbeeldPageProps): ReactElement {
  const { gevolgen, waarschuwingen, was, wordt } = voorbeeld;
  const { onderdeel } = zitting;
  const pad = zittingPad(traject.id, onderdeel, 'datum');
  const { stap: _stap, ...velden } = typed;
  const knoppen = <Knoppen pad={pad} was={was} />;
  return (
    <ZittingPage traject={traject} zitting={zitting} title="Datum en plaats" pagina="datum">
      {waarschuwingen.length > 0 && (
        <Alert kind="warning" title="U mag deze datum kiezen, maar let op">
          <List items={waarschuwingen} />
        </Alert>
      )}
      <Panel title={was === null ? 'Dit legt u vast' : 'Dit verandert'}>
        <DataList
          items={[
            ...(was === null ? [] : [{ label: 'Nu', value: `${wanneer(was)}, ${was.plaats}` }]),
            { label: was === null ? 'Wanneer' : 'Wordt', value: `${wanneer(wordt)}, ${wordt.plaats}` },
            ...(wordt.opmerking === '' ? [] : [{ label: 'Opmerking', value: wordt.opmerking }]),
          ]}
        />
      </Panel>
      <Form action={pad} hidden={velden}>
        <Stack>
          <MeePanel voorbeeld={voorbeeld} opnieuw={`${pad}/voorbeeld`} />
          {gevolgen ? (
            <WatErGebeurt gevolgen={gevolgen} mails={mails}>
              {knoppen}
            </WatErGebeurt>
          ) : (
            <ConfirmBox
              title="Dit gaat er gebeuren"
              effects={[{ text: 'Datum, tijd en plaats blijven zoals ze zijn. Niemand krijgt een mail.' }]}
            >
              {knoppen}
            </ConfirmBox>
          )}
        </Stack>
      </Form>
    </ZittingPage>
  );
}

function Knoppen({ pad, was }: Pick<Planningsvoorbeeld, 'was'> & { readonly pad: string }): ReactNode {
  return (
    <ButtonGroup>
      <Button>{was === null ? 'Leg deze datum vast' : 'Sla deze wijziging op'}</Button>
      <Button variant="subtle" formAction={`${pad}/voorbeeld`} name="stap" value="wijzigen">
        Pas het nog aan
      </Button>
    </ButtonGroup>
  );
}
