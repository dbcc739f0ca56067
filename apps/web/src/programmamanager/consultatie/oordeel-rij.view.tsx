import type { ReactNode } from 'react';
import { OORDELEN } from '#consultatie';
import { Checkbox, HiddenFields, Panel, RadioGroup, Stack, TextArea } from '#ui';
import { faultsByField } from '../../shell/index.ts';
import type { Terug } from './page-props.ts';
import { Woorden, wie, type ReactieProps } from './reactie.view.tsx';
import { OORDEEL } from './woorden.ts';

/** One reaction with its verdict, as part of one form for all. */
export function OordeelRij({
  reactie,
  soort,
  terug,
}: ReactieProps & { readonly terug: Terug | undefined }): ReactNode {
  const { id, naam, ontvangenOp } = reactie;
  const fout = faultsByField(terug?.faults ?? []);
  // A form that came back from elsewhere on the page, or was filtered, says nothing about this reaction.
  const typed = terug && `reden-${id}` in terug.typed ? terug.typed : undefined;
  const bezwaar = typed ? typed[`bezwaar-${id}`] === 'ja' : reactie.bezwaar;
  return (
    <Panel title={wie(reactie, soort)} level={3} id={`reactie-${id}`}>
      <Stack>
        <HiddenFields values={{ [`gezien-${id}`]: ontvangenOp }} />
        <Woorden reactie={reactie} soort={soort} />
        <RadioGroup
          name={`oordeel-${id}`}
          label={`Oordeel over deze reactie van ${naam}`}
          options={OORDELEN.map((oordeel) => ({ value: oordeel, label: OORDEEL[oordeel].label }))}
          value={typed ? typed[`oordeel-${id}`] : (reactie.oordeel ?? undefined)}
          error={fout[`oordeel-${id}`]}
          inline
        />
        <TextArea
          name={`reden-${id}`}
          label="Reden"
          description={`Verplicht bij ‘deels’ en ‘niet’. ${naam} krijgt dit te lezen.`}
          rows={2}
          value={typed ? typed[`reden-${id}`] : (reactie.reden ?? undefined)}
          error={fout[`reden-${id}`]}
        />
        <Checkbox name={`bezwaar-${id}`} label="Dit is een fundamenteel bezwaar" checked={bezwaar} />
        <Checkbox
          name="samen"
          value={id}
          label="Neem mee in één oordeel voor meer reacties"
          checked={terug?.gekozen?.includes(id)}
        />
      </Stack>
    </Panel>
  );
}
