import type { ReactNode } from 'react';
import { Button, Details, Form, Panel, Paragraph, TextArea } from '#ui';
import { FormStart, faultsByField } from '../../shell/index.ts';
import { trajectPad } from '../traject-page.tsx';
import type { ConsultatieProps } from './page-props.ts';

/** Going on without asking anybody, with a reason. */
export function Overslaan({ traject, beeld, terug }: ConsultatieProps): ReactNode {
  const fout = faultsByField(terug?.faults ?? []);
  const isExtra = (beeld.voorstel?.ronde ?? 1) > 1;
  return (
    <Panel title={isExtra ? 'Toch geen extra ronde?' : 'Was iedereen erbij?'}>
      <Paragraph>Dan hoeft niemand te worden gevraagd. U gaat verder met verwerken.</Paragraph>
      <Details summary="Sla de consultatie over" open={fout['reden'] !== undefined}>
        <Form action={trajectPad(traject.id, 'consultatie/overslaan')} label="Consultatie overslaan">
          <FormStart />
          <TextArea
            name="reden"
            label="Waarom slaat u de consultatie over?"
            rows={3}
            value={terug?.typed['reden']}
            error={fout['reden']}
            required
          />
          <Button variant="secondary">Sla de consultatie over</Button>
        </Form>
      </Details>
    </Panel>
  );
}
