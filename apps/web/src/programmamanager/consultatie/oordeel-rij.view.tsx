import type { ReactNode } from 'react';
import { OORDELEN, type Reactie } from '#consultatie';
import { formatDatumTijd } from '#domain';
import { Checkbox, HiddenFields, Panel, Paragraph, RadioGroup, TextArea } from '#ui';
import { faultsByField } from '../../shell/index.ts';
import { EigenWoorden } from '../../tekst/eigen-woorden.tsx';
import type { Terug } from './page-props.ts';
import { OORDEEL } from './woorden.ts';

/** One reaction with its verdict, as part of one form for all. */
export function OordeelRij({
  reactie,
  terug,
}: {
  readonly reactie: Reactie;
  readonly terug: Terug | undefined;
}): ReactNode {
  const { id, naam, rol, tekst, ontvangenOp } = reactie;
  const fout = faultsByField(terug?.faults ?? []);
  const typed = terug?.typed;
  const bezwaar = typed ? typed[`bezwaar-${id}`] === 'ja' : reactie.bezwaar;
  return (
    <Panel title={`${naam}, ${rol}`}>
      <HiddenFields values={{ [`gezien-${id}`]: ontvangenOp }} />
      <EigenWoorden tekst={tekst} />
      <Paragraph subtle>Ontvangen op {formatDatumTijd(ontvangenOp)}</Paragraph>
      <RadioGroup
        name={`oordeel-${id}`}
        label={`Oordeel over de reactie van ${naam}`}
        options={OORDELEN.map((oordeel) => ({ value: oordeel, label: OORDEEL[oordeel].label }))}
        value={typed ? typed[`oordeel-${id}`] : (reactie.oordeel ?? undefined)}
        error={fout[`oordeel-${id}`]}
      />
      <TextArea
        name={`reden-${id}`}
        label="Reden"
        description={`Verplicht bij ‘deels’ en ‘niet’. ${naam} krijgt dit te lezen.`}
        rows={3}
        value={typed ? typed[`reden-${id}`] : (reactie.reden ?? undefined)}
        error={fout[`reden-${id}`]}
      />
      <Checkbox
        name={`bezwaar-${id}`}
        label="Dit is een fundamenteel bezwaar"
        description="Dan kunt u een extra ronde beginnen."
        checked={bezwaar}
      />
    </Panel>
  );
}
