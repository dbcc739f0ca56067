import type { ReactNode } from 'react';
import {
  Button,
  ButtonLink,
  Columns,
  Details,
  EmptyState,
  Form,
  Panel,
  Paragraph,
  Stack,
  TextArea,
} from '#ui';
import { FormStart, MissingRequirements, faultsByField } from '../../shell/index.ts';
import { trajectPad } from '../traject-page.tsx';
import { OordeelRij } from './oordeel-rij.view.tsx';
import type { ConsultatieProps } from './page-props.ts';
import { BereikPanel, OntvangersPanel } from './ronde.view.tsx';

/** Every reaction gets a verdict, all on one page; then the visie becomes final and the griffie is asked. */
export function VerwerkenView(props: ConsultatieProps): ReactNode {
  const { traject, beeld, terug } = props;
  const [ronde] = beeld.rondes;
  const reacties = ronde?.reacties ?? [];
  const nog = reacties.filter(({ oordeel }) => oordeel === null).length;
  return (
    <Columns
      main={
        <Stack>
          {reacties.length === 0 ? (
            <EmptyState title="Er zijn geen reacties om te verwerken">
              <Paragraph>Ga verder met de visie: stel die vast en vraag daarna om bevestiging.</Paragraph>
            </EmptyState>
          ) : (
            <Form action={trajectPad(traject.id, 'consultatie/reacties')} label="Oordelen">
              <FormStart />
              <Paragraph lead>
                {nog === 0
                  ? 'Elke reactie heeft een oordeel.'
                  : `Nog te beoordelen: ${nog} van ${reacties.length}.`}
              </Paragraph>
              {reacties.map((reactie) => (
                <OordeelRij key={reactie.id} reactie={reactie} terug={terug} />
              ))}
              <Button>Bewaar de oordelen</Button>
            </Form>
          )}
          {ronde && <BereikPanel ronde={ronde} />}
          {ronde && <OntvangersPanel ronde={ronde} />}
        </Stack>
      }
      aside={<Verder {...props} />}
    />
  );
}

function Verder({ traject, vorm, beeld, terug }: ConsultatieProps): ReactNode {
  const { vraagtBevestiging, extraRonde } = beeld.beslissingen;
  const fout = faultsByField(terug?.faults ?? []);
  return (
    <Stack>
      <Panel title="De visie">
        <Paragraph>
          {beeld.document ? `De laatste versie is ${beeld.document.nummer}.` : 'Er is nog geen visie.'}{' '}
          Verwerk de reacties in de tekst en stel de visie vast.
        </Paragraph>
        <ButtonLink href={trajectPad(traject.id, `documenten/${vorm.soort}`)}>Naar de visie</ButtonLink>
      </Panel>
      {vraagtBevestiging && (
        <Panel title="Vraag de griffie om bevestiging">
          {vraagtBevestiging.open ? (
            <ButtonLink
              href={trajectPad(traject.id, `gebeurtenissen/${vraagtBevestiging.type}?terug=consultatie`)}
              variant="primary"
            >
              Bekijk en vraag om bevestiging
            </ButtonLink>
          ) : (
            <MissingRequirements missing={vraagtBevestiging.missing} base={trajectPad(traject.id)} />
          )}
        </Panel>
      )}
      {extraRonde?.open === true && (
        <Panel title="Extra ronde">
          <Paragraph>Er is een fundamenteel bezwaar, of iemand is nog niet gevraagd.</Paragraph>
          <Details summary="Begin een extra ronde" open={fout['reden'] !== undefined}>
            <Form action={trajectPad(traject.id, 'consultatie/extra-ronde')} label="Extra ronde">
              <FormStart />
              <TextArea
                name="reden"
                label="Waarom is een extra ronde nodig?"
                rows={3}
                value={terug?.typed['reden']}
                error={fout['reden']}
                required
              />
              <Button variant="secondary">Begin een extra ronde</Button>
            </Form>
          </Details>
        </Panel>
      )}
    </Stack>
  );
}
