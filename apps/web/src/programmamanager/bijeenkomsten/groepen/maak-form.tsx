import type { ReactNode } from 'react';
import type { BijeenkomstBeeld } from '#case-management';
import { BREDE_GROEP } from '#domain';
import type { FieldFault } from '#workflow-engine';
import { Button, Form, RadioGroup, TextInput } from '#ui';
import { FormStart, faultsByField } from '../../../shell/index.ts';

interface MaakFormProps {
  readonly zitting: BijeenkomstBeeld;
  readonly pad: string;
  readonly tekst: string;
  readonly typed: Readonly<Record<string, string>>;
  readonly faults: readonly FieldFault[];
}

const OPTIES = [
  {
    value: 'gemengd',
    label: 'Een vast aantal groepen, gelijk gemengd naar rol',
    description: 'Raad, college en ambtenaren doen in elke groep gelijk mee.',
  },
  {
    value: 'gescheiden',
    label: 'Gescheiden naar rol',
    description: 'Drie groepen: de raad, college met directie, en de ambtenaren.',
  },
  {
    value: 'hooguit',
    label: 'Hooguit zoveel mensen in een groep, zo breed mogelijk',
    description: 'Bijvoorbeeld voor een workshop waarin iedereen zelf iets bouwt.',
  },
] as const;

/** How to divide people, with the way of this session chosen beforehand. */
export function MaakForm({ zitting, pad, tekst, typed, faults }: MaakFormProps): ReactNode {
  const { gewoneWijze } = zitting;
  const fout = faultsByField(faults);
  return (
    <Form action={`${pad}/maken`} label={tekst}>
      <FormStart />
      <RadioGroup
        name="hoe"
        label="Hoe wilt u de groepen maken?"
        options={OPTIES}
        value={typed['hoe'] ?? gewoneWijze.soort}
        error={fout['hoe']}
      />
      <TextInput
        name="aantal"
        label="Aantal groepen"
        description="Alleen voor gelijk gemengde groepen."
        width="short"
        value={typed['aantal'] ?? `${gewoneWijze.soort === 'gemengd' ? gewoneWijze.aantal : 3}`}
        error={fout['aantal']}
      />
      <TextInput
        name="grootte"
        label="Hooguit zoveel mensen"
        description="Alleen voor groepen die zo breed mogelijk zijn."
        width="short"
        value={typed['grootte'] ?? `${gewoneWijze.soort === 'hooguit' ? gewoneWijze.grootte : BREDE_GROEP}`}
        error={fout['grootte']}
      />
      <div>
        <Button variant="secondary">{tekst}</Button>
      </div>
    </Form>
  );
}
