import type { ReactElement } from 'react';
import type { Peilingpagina, Peilingvoorbeeld } from '#case-management';
import { Alert, Button, ButtonGroup, ConfirmBox, Details, Form, List, Panel, Stack } from '#ui';
import { useRolNaam } from '../../../shell/index.ts';
import { wanneer, zittingPad } from '../woorden.ts';
import { ZittingPage } from '../zitting-page.tsx';

export type PeilingVoorbeeldProps = Peilingpagina & {
  readonly typed: Readonly<Record<string, string>>;
  readonly voorbeeld: Peilingvoorbeeld;
};

/** Before anybody is asked: the dates with what there is against them, and who gets the mail at which address. */
export function PeilingVoorbeeldPage(props: PeilingVoorbeeldProps): ReactElement {
  const { traject, zitting, typed, voorbeeld } = props;
  const pad = zittingPad(traject.id, zitting.onderdeel, 'peiling');
  const { stap: _stap, ...velden } = typed;
  const { opties, toelichting } = voorbeeld;
  return (
    <ZittingPage traject={traject} zitting={zitting} title="Datumpeiling" pagina="peiling">
      <Stack>
        <Panel title="Deze data stelt u voor">
          <Stack>
            {opties.map((optie) => (
              <Alert
                key={optie.nummer}
                kind={optie.bezwaren.length > 0 ? 'warning' : 'ok'}
                title={`${wanneer({ ...optie, opmerking: '' })}, ${optie.plaats}`}
              >
                {optie.bezwaren.length > 0 ? (
                  <List items={optie.bezwaren} />
                ) : (
                  'Wij zien niets tegen deze datum.'
                )}
              </Alert>
            ))}
          </Stack>
        </Panel>
        <Form action={pad} hidden={velden}>
          <ConfirmBox
            title="Dit gaat er gebeuren"
            effects={[
              { text: <Ontvangers voorbeeld={voorbeeld} /> },
              {
                text:
                  toelichting === '' ? 'Zonder toelichting van u.' : `Met uw toelichting: ‘${toelichting}’`,
              },
              { text: 'Wie klikt, kiest per datum: ja, liever niet of nee. Er wordt nog niets gepland.' },
            ]}
          >
            <ButtonGroup>
              <Button>Verstuur de vraag</Button>
              <Button variant="subtle" formAction={`${pad}/voorbeeld`} name="stap" value="wijzigen">
                Pas het nog aan
              </Button>
            </ButtonGroup>
          </ConfirmBox>
        </Form>
      </Stack>
    </ZittingPage>
  );
}

function Ontvangers({ voorbeeld: { gevraagden } }: Pick<PeilingVoorbeeldProps, 'voorbeeld'>): ReactElement {
  const rolNaam = useRolNaam();
  const aantal = gevraagden.length === 1 ? '1 persoon krijgt' : `${gevraagden.length} mensen krijgen`;
  return (
    <Details summary={`${aantal} één mail met een eigen link`} open>
      <List
        items={gevraagden.map(
          ({ naam, email, rol, vereist }) =>
            `${naam}, ${rolNaam(rol)}, ${email}${vereist ? ' (moet erbij zijn)' : ''}`,
        )}
      />
    </Details>
  );
}
