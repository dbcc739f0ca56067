import type { ReactNode } from 'react';
import type { Kandidaat, Voorstel } from '#consultatie';
import { documentVan, doelgroepNaam, DOELGROEPEN, formatDatum } from '#domain';
import type { Doelgroep } from '#domain';
import {
  Alert,
  Button,
  ButtonLink,
  Checkbox,
  Columns,
  DataList,
  DateTimeInput,
  EmptyState,
  Fieldset,
  Form,
  Link,
  List,
  Panel,
  Paragraph,
  Stack,
} from '#ui';
import { FormStart, faultsByField } from '../../shell/index.ts';
import { trajectPad } from '../traject-page.tsx';
import { Overslaan } from './overslaan.view.tsx';
import type { ConsultatieProps, Terug } from './page-props.ts';

/** Who is asked, and until when. Keeping it sends nothing yet. */
export function KlaarzettenView(props: ConsultatieProps): ReactNode {
  const { traject, vorm, beeld, terug } = props;
  const { voorstel, document, waarschuwingen } = beeld;
  if (!voorstel) return null;
  if (!document)
    return (
      <EmptyState title="Er is nog geen concept om op te reageren">
        <ButtonLink href={trajectPad(traject.id, `documenten/${vorm.soort}/bewerken`)} variant="primary">
          Schrijf het concept
        </ButtonLink>
      </EmptyState>
    );
  return (
    <>
      {document.status === 'vastgesteld' && (
        <Alert kind="warning" title={`Versie ${document.nummer} is al vastgesteld`}>
          Een consultatie gaat over een concept.{' '}
          <Link href={trajectPad(traject.id, `documenten/${vorm.soort}/bewerken`)}>
            Maak eerst een nieuw concept
          </Link>
          .
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
              <Velden voorstel={voorstel} terug={terug} />
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

function Velden({
  voorstel,
  terug,
}: {
  readonly voorstel: Voorstel;
  readonly terug: Terug | undefined;
}): ReactNode {
  const fout = faultsByField(terug?.faults ?? []);
  const gekozen = terug?.gekozen && new Set(terug.gekozen);
  const isGekozen = ({ deelnemer, verplicht, gekozen: eerder }: Kandidaat): boolean =>
    verplicht || (gekozen ? gekozen.has(deelnemer.id) : eerder);
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
      <Fieldset
        id="ontvangers"
        legend="Wie krijgt het concept?"
        description="Wie niet bij bijeenkomst 1 was, krijgt het altijd. U kunt anderen erbij kiezen, per persoon of per groep."
        error={fout['ontvangers']}
      >
        <Stack>
          {DOELGROEPEN.map((doelgroep) => {
            const kandidaten = voorstel.kandidaten.filter((kandidaat) => kandidaat.doelgroep === doelgroep);
            return <Groep key={doelgroep} {...{ doelgroep, kandidaten, isGekozen }} />;
          })}
        </Stack>
      </Fieldset>
    </>
  );
}

interface GroepProps {
  readonly doelgroep: Doelgroep;
  readonly kandidaten: readonly Kandidaat[];
  readonly isGekozen: (kandidaat: Kandidaat) => boolean;
}

function Groep({ doelgroep, kandidaten, isGekozen }: GroepProps): ReactNode {
  if (kandidaten.length === 0) return null;
  const kiesbaar = kandidaten.filter((kandidaat) => !isGekozen(kandidaat)).length;
  return (
    <Fieldset id={`groep-${doelgroep}`} legend={doelgroepNaam(doelgroep, 'gemeente')}>
      {kiesbaar > 1 && (
        <Checkbox name="doelgroepen" value={doelgroep} label={`Iedereen (${kandidaten.length})`} />
      )}
      {kandidaten.map((kandidaat) => (
        <Checkbox
          key={kandidaat.deelnemer.id}
          name="ontvangers"
          value={kandidaat.deelnemer.id}
          label={`${kandidaat.deelnemer.naam}, ${kandidaat.deelnemer.rol}`}
          description={kandidaat.verplicht ? 'Was er niet bij: krijgt het altijd.' : undefined}
          checked={isGekozen(kandidaat)}
          disabled={kandidaat.verplicht}
        />
      ))}
    </Fieldset>
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
