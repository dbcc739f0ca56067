import type { ReactNode } from 'react';
import { datumVan, formatDatum, formatRelatief, plusDagen } from '#domain';
import { Button, Columns, DataList, DateTimeInput, Details, Form, Panel, Stack, TextArea } from '#ui';
import { FormStart, faultsByField } from '../../shell/index.ts';
import { trajectPad } from '../traject-page.tsx';
import type { ConsultatieProps } from './page-props.ts';
import { Reacties } from './reactie.view.tsx';
import { BereikPanel, OntvangersPanel } from './ronde.view.tsx';

/** People are reacting: how many did, and the two things the bureau can do about the term. */
export function VerzamelenView({ traject, beeld, terug }: ConsultatieProps): ReactNode {
  const [ronde] = beeld.rondes;
  if (!ronde) return null;
  const fout = faultsByField(terug?.faults ?? []);
  const pad = trajectPad(traject.id, 'consultatie');
  return (
    <Columns
      main={
        <Stack>
          <BereikPanel ronde={ronde} />
          <OntvangersPanel ronde={ronde} />
          <Panel title="Reacties tot nu toe">
            <Reacties reacties={ronde.reacties} />
          </Panel>
        </Stack>
      }
      aside={
        <Stack>
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
        </Stack>
      }
    />
  );
}
