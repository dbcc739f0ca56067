import type { ReactElement } from 'react';
import type { Gevolgen, Traject } from '#case-management';
import type { FieldFault } from '#workflow-engine';
import { Alert, Button, ButtonGroup, ButtonLink, ErrorSummary, Form, Stack, TextArea, TextInput } from '#ui';
import { AgainstAdviceField, FormStart, MissingRequirements, faultsByField } from '../../shell/index.ts';
import type { MailGevolg } from '../gevolgen/mail-gevolgen.ts';
import { WatErGebeurt } from '../gevolgen/wat-er-gebeurt.tsx';
import { TrajectPage, trajectPad } from '../traject-page.tsx';

export interface GebeurtenisPageProps {
  readonly traject: Traject;
  readonly gevolgen: Gevolgen;
  readonly mails: readonly MailGevolg[];
  /** Path below the traject to return to. */
  readonly terug: string;
  readonly typed?: Readonly<Record<string, string>> | undefined;
  readonly faults?: readonly FieldFault[] | undefined;
}

const TOELICHTING: Readonly<Record<string, string>> = {
  PAUZEER: 'De termijnen staan stil en er gaan geen mails uit, tot u het traject hervat.',
  HERVAT: 'De termijnen lopen verder. Wat een vaste tijd duurt, schuift op met de duur van de pauze.',
  BUREAU_ANNULEERT: 'Een gestopt traject kunt u niet meer hervatten. Het dossier blijft wel staan.',
};

const GEVAARLIJK = 'BUREAU_ANNULEERT';

/** 'Dit gaat er gebeuren', with the reason that the event asks for and the button that does it. */
export function GebeurtenisPage(props: GebeurtenisPageProps): ReactElement {
  const { traject, gevolgen, mails, terug, typed = {}, faults = [] } = props;
  const { type, label, velden, advies, seq } = gevolgen;
  const fout = faultsByField(faults);
  const uitleg = TOELICHTING[type];
  return (
    <TrajectPage
      traject={traject}
      sectie=""
      title={label}
      lead="Kijk na wat er gebeurt. Er is nog niets veranderd of verstuurd."
      crumbs={[{ href: trajectPad(traject.id, `gebeurtenissen/${type}`), text: label }]}
      faulty={faults.length > 0}
    >
      <ErrorSummary faults={faults} />
      {uitleg !== undefined && <Alert kind={type === GEVAARLIJK ? 'warning' : 'info'}>{uitleg}</Alert>}
      {advies.length > 0 && <MissingRequirements missing={advies} base={trajectPad(traject.id)} />}
      <WatErGebeurt gevolgen={gevolgen} mails={mails}>
        <Form action={trajectPad(traject.id, `gebeurtenissen/${type}`)} hidden={{ seq, terug }}>
          <FormStart requestId={typed['requestId']} />
          <Stack>
            {velden.map(({ name, label: veld, required }) => {
              const wiring = {
                name,
                label: veld,
                value: typed[name],
                error: fout[name],
                required: required ? true : undefined,
              };
              // What is named has a name of one line; anything else is told in as many as it takes.
              return name === 'naam' ? (
                <TextInput key={name} {...wiring} autoComplete="off" maxLength={80} />
              ) : (
                <TextArea key={name} {...wiring} rows={3} />
              );
            })}
            {advies.length > 0 && (
              <AgainstAdviceField value={typed['tegenAdvies']} error={fout['tegenAdvies']} />
            )}
            <ButtonGroup>
              <Button variant={type === GEVAARLIJK ? 'danger' : 'primary'}>{label}</Button>
              <ButtonLink href={trajectPad(traject.id, terug)} variant="subtle">
                Annuleer
              </ButtonLink>
            </ButtonGroup>
          </Stack>
        </Form>
      </WatErGebeurt>
    </TrajectPage>
  );
}
