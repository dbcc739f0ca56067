import type { ReactElement, ReactNode } from 'react';
import type { Handeling, HandelingBeeld, Inkijk, Traject } from '#case-management';
import { formatDatumTijd } from '#domain';
import {
  Alert,
  Button,
  ButtonGroup,
  ButtonLink,
  ErrorSummary,
  Form,
  PageHeader,
  Panel,
  Stack,
  TextArea,
} from '#ui';
import type { FieldFault } from '#workflow-engine';
import { linkPath } from '../links/link-paths.ts';
import type { MailGevolg } from '../programmamanager/gevolgen/mail-gevolgen.ts';
import { WatErGebeurt } from '../programmamanager/gevolgen/wat-er-gebeurt.tsx';
import { AgainstAdviceField, FormStart, MissingRequirements, faultsByField } from '../shell/index.ts';
import { GriffieFrame } from './griffie-frame.tsx';
import { WatOntbreekt } from './wat-ontbreekt.tsx';

export interface StapPageProps {
  readonly token: string;
  readonly traject: Traject;
  readonly inkijk: Inkijk;
  readonly type: string;
  readonly beeld: HandelingBeeld;
  readonly mails: readonly MailGevolg[];
  readonly typed?: Readonly<Record<string, string>> | undefined;
  readonly faults?: readonly FieldFault[] | undefined;
}

export function StapPage(props: StapPageProps): ReactElement {
  const { token, traject, inkijk, beeld, mails, faults = [] } = props;
  const { label, handeling, gevolgen } = beeld;
  const path = linkPath('griffie', token);
  return (
    <GriffieFrame
      token={token}
      traject={traject}
      inkijk={inkijk}
      title={label}
      at="overzicht"
      faulty={faults.length > 0}
    >
      <PageHeader title={label} lead={handeling ? 'Er is nog niets veranderd of verstuurd.' : undefined} />
      <ErrorSummary faults={faults} />
      {gevolgen !== null && <WatErGebeurt gevolgen={gevolgen} mails={mails} title="Dit gebeurt er dan" />}
      {handeling?.open && (
        <Panel title="Uw bericht">
          <StapForm {...props} path={path} handeling={handeling} />
        </Panel>
      )}
      {handeling && !handeling.open && <WatOntbreekt path={path} ontbreekt={handeling.ontbreekt} />}
      {!handeling && (
        <>
          <Alert kind="info">Dit kan nu niet (meer).</Alert>
          <ButtonLink href={path}>Naar het overzicht</ButtonLink>
        </>
      )}
    </GriffieFrame>
  );
}

type StapFormProps = StapPageProps & { readonly path: string; readonly handeling: Handeling };

function StapForm({ path, type, handeling, typed = {}, faults = [] }: StapFormProps): ReactNode {
  const fout = faultsByField(faults);
  return (
    <Form action={`${path}/stappen/${encodeURIComponent(type)}`}>
      <FormStart requestId={typed['requestId']} />
      <Stack>
        {handeling.velden.map(({ name, label, required }) => (
          <TextArea
            key={name}
            name={name}
            label={label}
            value={typed[name]}
            error={fout[name]}
            required={required ? true : undefined}
            maxLength={5_000}
            rows={4}
          />
        ))}
        {handeling.advies.length > 0 && (
          <>
            <MissingRequirements missing={handeling.advies} />
            <AgainstAdviceField value={typed['tegenAdvies']} error={fout['tegenAdvies']} />
          </>
        )}
        <ButtonGroup>
          <Button>{handeling.label}</Button>
          <ButtonLink href={path} variant="subtle">
            Terug
          </ButtonLink>
        </ButtonGroup>
      </Stack>
    </Form>
  );
}

export function StapGezetPage(props: StapPageProps & { readonly gedaanOp: string }): ReactElement {
  const { token, traject, inkijk, beeld, gedaanOp } = props;
  return (
    <GriffieFrame token={token} traject={traject} inkijk={inkijk} title="Dank u wel" at="overzicht">
      <PageHeader title="Dank u wel" lead={`‘${beeld.label}’ is gedaan. Het bureau ziet het meteen.`} />
      <Alert kind="ok" title="Dit is bewaard">
        {formatDatumTijd(gedaanOp)}
      </Alert>
      <ButtonLink href={linkPath('griffie', token)} variant="secondary">
        Naar het overzicht
      </ButtonLink>
    </GriffieFrame>
  );
}
