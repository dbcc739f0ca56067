import type { ReactNode } from 'react';
import type { FieldFault } from '#workflow-engine';
import type { Trainingspersoon } from '#case-management';
import { Button, Form, Panel, Paragraph, PersonList, Select, TextArea } from '#ui';
import { FormStart, faultsByField } from '../../../shell/index.ts';
import { trajectPad } from '../../traject-page.tsx';
import type { WieMagMeeProps } from './wie-mag-mee.tsx';

interface OntheffingPanelProps extends WieMagMeeProps {
  readonly typed: Readonly<Record<string, string>>;
  readonly faults: readonly FieldFault[];
}

/** Who missed a meeting may join all the same, if the programmamanager says why. */
export function OntheffingPanel({ trajectId, mensen, typed, faults }: OntheffingPanelProps): ReactNode {
  const action = `${trajectPad(trajectId, 'training')}/ontheffing`;
  const fout = faultsByField(faults);
  const zonder = mensen.filter(({ mag, isDoelgroep }) => isDoelgroep && !mag);
  const met = mensen.filter(({ deelnemer }) => deelnemer.ontheffing !== null);
  return (
    <Panel title="Ontheffing" id="ontheffing">
      <Paragraph subtle>
        Wie een bijeenkomst miste, mag toch meedoen als u daar een reden voor hebt.
      </Paragraph>
      {met.length > 0 && <Gegeven action={action} mensen={met} />}
      {zonder.length === 0 ? (
        <Paragraph>Er is nu niemand die een ontheffing nodig heeft.</Paragraph>
      ) : (
        <Form action={action} label="Ontheffing geven">
          <FormStart />
          <Select
            name="deelnemer"
            label="Voor wie?"
            placeholder="Kies een persoon"
            options={zonder.map(({ deelnemer: { id, naam, rol } }) => ({
              value: id,
              label: `${naam}, ${rol}`,
            }))}
            value={typed['deelnemer']}
            error={fout['deelnemer']}
            required
          />
          <TextArea
            name="reden"
            label="Waarom?"
            value={typed['reden']}
            error={fout['reden']}
            rows={3}
            required
          />
          <div>
            <Button variant="secondary">Geef ontheffing</Button>
          </div>
        </Form>
      )}
    </Panel>
  );
}

function Gegeven({
  action,
  mensen,
}: {
  readonly action: string;
  readonly mensen: readonly Trainingspersoon[];
}): ReactNode {
  return (
    <PersonList
      items={mensen.map(({ deelnemer: { id, naam, ontheffing } }) => ({
        id,
        name: naam,
        note: ontheffing,
        end: (
          <Form
            action={action}
            hidden={{ deelnemer: id, reden: '', stap: 'intrekken' }}
            label={`Ontheffing van ${naam} intrekken`}
          >
            <FormStart />
            <Button variant="subtle">Trek in</Button>
          </Form>
        ),
      }))}
    />
  );
}
