import type { ReactNode } from 'react';
import { OORDELEN } from '#consultatie';
import { Button, Panel, Paragraph, RadioGroup, TextArea } from '#ui';
import { faultsByField } from '../../shell/index.ts';
import type { Terug } from './page-props.ts';
import { OORDEEL } from './woorden.ts';

/** One verdict and one reason for all that were ticked; part of the form of the verdicts, so that nothing typed is lost. */
export function SamenBeoordelen({ terug }: { readonly terug: Terug | undefined }): ReactNode {
  const fout = faultsByField(terug?.faults ?? []);
  return (
    <Panel title="Eén oordeel voor meer reacties" id="samen">
      <Paragraph>
        Vink bij elke reactie aan dat zij meedoet. Kies hier het oordeel. Wat u hierboven al invulde, wordt
        ook bewaard.
      </Paragraph>
      <RadioGroup
        name="samenOordeel"
        label="Oordeel over de aangevinkte reacties"
        options={OORDELEN.map((oordeel) => ({ value: oordeel, label: OORDEEL[oordeel].label }))}
        value={terug?.typed['samenOordeel']}
        error={fout['samenOordeel']}
        inline
      />
      <TextArea
        name="samenReden"
        label="Reden voor de aangevinkte reacties"
        description="Verplicht bij ‘deels’ en ‘niet’. Wie reageerde, krijgt dit te lezen."
        rows={2}
        value={terug?.typed['samenReden']}
        error={fout['samenReden']}
      />
      <Button variant="secondary" name="actie" value="samen">
        Geef alle aangevinkte reacties dit oordeel
      </Button>
    </Panel>
  );
}
