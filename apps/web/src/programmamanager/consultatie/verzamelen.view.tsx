import type { ReactNode } from 'react';
import { zichtbaarheidszin } from '#consultatie';
import { datumVan, formatDatum, formatRelatief, plusDagen } from '#domain';
import { Button, Columns, DataList, DateTimeInput, Details, Form, Panel, Stack, TextArea } from '#ui';
import { FormStart, faultsByField } from '../../shell/index.ts';
import { trajectPad } from '../traject-page.tsx';
import type { ConsultatieProps } from './page-props.ts';
import { BereikCijfers, BereikPanel, OntvangersPanel, type RondeMetBereik } from './ronde.view.tsx';
import { RondeTekst } from './ronde-tekst.view.tsx';

/** People are reacting: how many did, what they wrote, and the two things the bureau can do about the term. */
export function VerzamelenView(props: ConsultatieProps): ReactNode {
  const { traject, beeld } = props;
  const [ronde] = beeld.rondes;
  if (!ronde) return null;
  const { soort } = traject.client;
  return (
    <Stack>
      <BereikCijfers {...ronde} />
      <Columns
        main={
          <Stack>
            <BereikPanel ronde={ronde} soort={soort} />
            <OntvangersPanel ronde={ronde} soort={soort} />
          </Stack>
        }
        aside={<Termijn {...props} ronde={ronde} />}
      />
      <RondeTekst {...props} ronde={ronde} title="Reacties tot nu toe" />
    </Stack>
  );
}

function Termijn({
  traject,
  beeld,
  terug,
  ronde,
}: ConsultatieProps & { readonly ronde: RondeMetBereik }): ReactNode {
  const fout = faultsByField(terug?.faults ?? []);
  const pad = trajectPad(traject.id, 'consultatie');
  return (
    <Panel title="Termijn">
      <DataList
        items={[
          {
            label: 'Verstuurd',
            value: ronde.verzondenOp === null ? '–' : formatDatum(ronde.verzondenOp),
          },
          {
            label: 'Reageren kan tot en met',
            value: `${formatDatum(ronde.termijn)} (${formatRelatief(ronde.termijn, beeld.nu)})`,
          },
          {
            label: 'Versie',
            value: ronde.nummer,
            action: {
              href: trajectPad(traject.id, `documenten/${ronde.soort}?versie=${ronde.nummer}`),
              text: 'Lees',
            },
          },
          { label: 'Wie reageert, leest', value: `‘${zichtbaarheidszin(ronde.zichtbaarheid)}’` },
        ]}
      />
      <Details summary="Geef mensen meer tijd" open={fout['termijn'] !== undefined}>
        <Form action={`${pad}/verlengen`} label="Verlengen">
          <FormStart />
          <DateTimeInput
            kind="date"
            name="termijn"
            label="Nieuwe laatste dag"
            value={terug?.typed['termijn'] ?? datumVan(plusDagen(ronde.termijn, 7))}
            error={fout['termijn']}
            required
          />
          <Button variant="secondary">Verleng</Button>
        </Form>
      </Details>
      <Details summary="Sluit eerder" open={fout['reden'] !== undefined}>
        <Form action={`${pad}/sluiten`} label="Eerder sluiten">
          <FormStart />
          <TextArea
            name="reden"
            label="Waarom sluit u eerder?"
            description="Daarna kan niemand meer reageren. De reden komt in het logboek."
            rows={3}
            value={terug?.typed['reden']}
            error={fout['reden']}
            required
          />
          <Button variant="danger">Sluit de consultatie</Button>
        </Form>
      </Details>
    </Panel>
  );
}
