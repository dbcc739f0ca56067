import type { ReactElement } from 'react';
import type { Proefoverzetting } from '#case-management';
import type { FieldFault } from '#workflow-engine';
import {
  Alert,
  Button,
  ButtonGroup,
  ButtonLink,
  EmptyState,
  ErrorSummary,
  Form,
  Panel,
  Stack,
  TextArea,
} from '#ui';
import { faultsByField } from '../../shell/index.ts';
import type { MailGevolg } from '../gevolgen/mail-gevolgen.ts';
import { overzettenPad } from './overzetten-pad.ts';
import { OverzettenPage } from './overzetten-page.tsx';
import { keuzeVeld } from './overzetten.forms.ts';
import { ProefRegel } from './proef-regel.tsx';

export interface ProefPageProps {
  readonly proef: Proefoverzetting;
  /** By traject. */
  readonly mails: ReadonlyMap<string, readonly MailGevolg[]>;
  readonly gekozen?: Readonly<Record<string, string>>;
  readonly reden?: string;
  readonly faults?: readonly FieldFault[];
}

/** Proefoverzetting: what the new version would do to each traject. Nothing happens yet. */
export function ProefPage({
  proef,
  mails,
  gekozen = {},
  reden = '',
  faults = [],
}: ProefPageProps): ReactElement {
  const { programma, van, naar, samenvatting, regels } = proef;
  const pad = overzettenPad(programma.naam, proef);
  const errors = faultsByField(faults);
  return (
    <OverzettenPage
      programma={programma}
      title="Proefoverzetting"
      lead={`Van versie ${van} naar versie ${naar}. U ziet wat er per traject zou gebeuren; er verandert nog niets.`}
      weg={proef}
      faulty={faults.length > 0}
    >
      <ErrorSummary faults={faults} />
      <Alert kind="info" title="Wat er anders is">
        {samenvatting}
      </Alert>
      {regels.length === 0 ? (
        <EmptyState title={`Er is geen traject onderweg op versie ${van}`}>
          Er is dus niets over te zetten.
        </EmptyState>
      ) : (
        <Form action={`${pad}/controleren`}>
          <Stack>
            {regels.map((regel) => (
              <ProefRegel
                key={regel.trajectId}
                regel={regel}
                mails={mails.get(regel.trajectId) ?? []}
                van={van}
                naar={naar}
                gekozen={gekozen[keuzeVeld(regel.trajectId)]}
              />
            ))}
            <Panel title="Waarom zet u over?">
              <TextArea
                name="reden"
                label="Reden"
                description="Komt in het logboek van elk traject dat overgaat."
                required
                maxLength={1000}
                rows={3}
                value={reden}
                error={errors['reden']}
              />
            </Panel>
            <ButtonGroup>
              <Button>Controleer uw keuzes</Button>
              <ButtonLink href={overzettenPad(programma.naam)} variant="subtle">
                Annuleer
              </ButtonLink>
            </ButtonGroup>
          </Stack>
        </Form>
      )}
    </OverzettenPage>
  );
}
