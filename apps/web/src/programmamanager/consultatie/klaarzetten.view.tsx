import type { ReactNode } from 'react';
import type { Voorstel } from '#consultatie';
import { documentVan, formatDatum } from '#domain';
import {
  Alert,
  Button,
  ButtonLink,
  Columns,
  DataList,
  DateTimeInput,
  EmptyState,
  Form,
  Link,
  List,
  Panel,
  Paragraph,
} from '#ui';
import { FormStart, faultsByField } from '../../shell/index.ts';
import { trajectPad } from '../traject-page.tsx';
import { KeuzeOntvangers } from './keuze-ontvangers.view.tsx';
import { Overslaan } from './overslaan.view.tsx';
import type { ConsultatieProps } from './page-props.ts';
import { KeuzeVraag, KeuzeZichtbaarheid } from './vraag.view.tsx';

/** Who is asked, about what, and until when. Keeping it sends nothing yet. */
export function KlaarzettenView(props: ConsultatieProps): ReactNode {
  const { traject, vorm, beeld } = props;
  const { voorstel, document, waarschuwingen } = beeld;
  if (!voorstel) return null;
  const bewerken = trajectPad(traject.id, `documenten/${vorm.soort}/bewerken`);
  if (!document)
    return (
      <EmptyState title="Er is nog geen concept om op te reageren">
        <ButtonLink href={bewerken} variant="primary">
          Schrijf het concept
        </ButtonLink>
      </EmptyState>
    );
  return (
    <>
      {document.status === 'vastgesteld' && (
        <Alert kind="warning" title={`Versie ${document.nummer} is al vastgesteld`}>
          Een consultatie gaat over een concept. <Link href={bewerken}>Maak eerst een nieuw concept</Link>.
        </Alert>
      )}
      {waarschuwingen.length > 0 && (
        <Alert kind="warning" title="Kijk nog eens naar de termijn">
          <List items={waarschuwingen} />
        </Alert>
      )}
      <Columns
        main={
          <Panel title={`Ronde ${voorstel.ronde} klaarzetten`}>
            <Form action={trajectPad(traject.id, 'consultatie/klaarzetten')}>
              <FormStart />
              <Velden {...props} voorstel={voorstel} />
              <Button>Verder: bekijk wat er gebeurt</Button>
              <Paragraph subtle>Er gaat nog niets uit. U ziet eerst wie de mail krijgt.</Paragraph>
            </Form>
          </Panel>
        }
        aside={<Over props={props} voorstel={voorstel} />}
      />
    </>
  );
}

function Velden(props: ConsultatieProps & { readonly voorstel: Voorstel }): ReactNode {
  const { terug, voorstel } = props;
  const fout = faultsByField(terug?.faults ?? []);
  return (
    <>
      <DateTimeInput
        kind="date"
        name="termijn"
        label="Laatste dag om te reageren"
        description={`Voorstel: ${voorstel.werkdagen} werkdagen na het versturen.`}
        value={terug?.typed['termijn'] ?? voorstel.termijn}
        error={fout['termijn']}
        required
      />
      <KeuzeVraag {...props} />
      <KeuzeZichtbaarheid {...props} />
      <KeuzeOntvangers {...props} />
    </>
  );
}

function Over({
  props,
  voorstel,
}: {
  readonly props: ConsultatieProps;
  readonly voorstel: Voorstel;
}): ReactNode {
  const { traject, vorm, beeld } = props;
  const { document } = beeld;
  const pad = trajectPad(traject.id, `documenten/${vorm.soort}`);
  const titel = documentVan(traject.blad, vorm.soort)?.titel ?? vorm.soort;
  return (
    <>
      <Panel title="Waar het over gaat">
        <DataList
          items={[
            { label: 'Document', value: titel, action: { href: pad, text: 'Lees' } },
            { label: 'Versie', value: document?.nummer ?? '–' },
            {
              label: 'Er niet bij',
              value: `${voorstel.kandidaten.filter(({ verplicht }) => verplicht).length} mensen`,
            },
          ]}
        />
        <Paragraph subtle>Mensen krijgen de versie die bij het versturen de laatste is.</Paragraph>
      </Panel>
      {voorstel.klaargezet && (
        <Panel title="Staat klaar">
          <Paragraph>
            Deze ronde staat klaar. Reageren kan dan tot en met {formatDatum(voorstel.termijn)}.
          </Paragraph>
          <ButtonLink href={trajectPad(traject.id, 'consultatie/versturen')} variant="primary">
            Naar versturen
          </ButtonLink>
        </Panel>
      )}
      {beeld.beslissingen.slaatOver?.open === true && <Overslaan {...props} />}
    </>
  );
}
