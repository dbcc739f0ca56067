import type { ReactNode } from 'react';
import { Button, ButtonLink, Form, List, Panel, Paragraph, TextArea, Tiles } from '#ui';
import { FormStart, MissingRequirements, faultsByField } from '../../shell/index.ts';
import { trajectPad } from '../traject-page.tsx';
import { aantal } from '../woorden.ts';
import { NotaPanel } from './nota.view.tsx';
import type { ConsultatieProps } from './page-props.ts';
import { documentnaam } from './woorden.ts';

const tekstzin = ({ traject, vorm, beeld: { document } }: ConsultatieProps): string => {
  if (!document) return 'Er is nog geen tekst. Schrijf haar en stel haar vast.';
  const naam = documentnaam(traject, vorm);
  return document.status === 'vastgesteld'
    ? `Versie ${document.nummer} van ${naam} is vastgesteld.`
    : `De laatste versie van ${naam} is ${document.nummer}. Verwerk de reacties en stel de tekst vast.`;
};

/** What comes after the verdicts: the final text, the griffie, or another round. */
export function Verder(props: ConsultatieProps): ReactNode {
  const { traject, vorm, beeld } = props;
  const { vraagtBevestiging } = beeld.beslissingen;
  return (
    <div id="verder">
      <Tiles wide>
        <Panel title="De tekst">
          <Paragraph>{tekstzin(props)}</Paragraph>
          <ButtonLink href={trajectPad(traject.id, `documenten/${vorm.soort}`)}>Naar het document</ButtonLink>
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
        <NotaPanel {...props} />
        <ExtraRonde {...props} />
      </Tiles>
    </div>
  );
}

/** Offered after a fundamental objection, or when somebody was forgotten. */
function ExtraRonde({ traject, beeld, terug }: ConsultatieProps): ReactNode {
  const { extraRonde } = beeld.beslissingen;
  const [ronde] = beeld.rondes;
  if (!extraRonde || !ronde) return null;
  const bezwaren = ronde.reacties.filter(({ bezwaar }) => bezwaar);
  if (!extraRonde.open && bezwaren.length === 0) return null;
  const fout = faultsByField(terug?.faults ?? []);
  const nummer = beeld.document?.nummer ?? ronde.nummer;
  const oud = ronde.nummer;
  return (
    <Panel title="Extra ronde">
      <Paragraph>
        {bezwaren.length > 0
          ? `${aantal(bezwaren.length, 'reactie is', 'reacties zijn')} een fundamenteel bezwaar. U kunt de nieuwe tekst nog eens voorleggen.`
          : 'Iemand die er niet bij was, is nog niet gevraagd.'}
      </Paragraph>
      <List
        items={[
          nummer === oud
            ? `De tekst is nog gelijk aan versie ${oud}. Wijzig haar eerst, dan vragen wij alleen naar wat er is veranderd.`
            : `De extra ronde gaat over versie ${nummer}. Mensen krijgen alleen de vraag over wat er is veranderd sinds versie ${oud}.`,
          'Wat er in deze ronde is geschreven, blijft bewaard, met uw oordelen.',
        ]}
      />
      {extraRonde.open ? (
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
      ) : (
        <MissingRequirements missing={extraRonde.missing} base={trajectPad(traject.id)} />
      )}
    </Panel>
  );
}
