import type { ReactElement, ReactNode } from 'react';
import type { Bevestigingsvraag, Dossier, Versie } from '#case-management';
import {
  Button,
  DataList,
  Details,
  ErrorSummary,
  Form,
  HiddenFields,
  Link,
  PageHeader,
  Panel,
  Paragraph,
  RadioGroup,
  Stack,
  TextArea,
} from '#ui';
import type { FieldFault } from '#workflow-engine';
import { linkPath } from '../links/link-paths.ts';
import type { MailGevolg } from '../programmamanager/gevolgen/mail-gevolgen.ts';
import { WatErGebeurt } from '../programmamanager/gevolgen/wat-er-gebeurt.tsx';
import { AgainstAdviceField, FormStart, MissingRequirements, faultsByField } from '../shell/index.ts';
import { alsGezien } from './bevestigen.forms.ts';
import { ConsultatieInzage, type ConsultatieVoorGriffie } from './consultatie.view.tsx';
import { VersieTekst } from './document.view.tsx';
import { GriffieFrame } from './griffie-frame.tsx';
import { vraagwoorden } from './vraag-woorden.ts';
import { WatOntbreekt } from './wat-ontbreekt.tsx';
import { watIsGedaan } from './wat-is-gedaan.ts';

/** The form as it came back. */
export interface Getypt {
  readonly typed: Readonly<Record<string, string>>;
  readonly faults: readonly FieldFault[];
}

export interface BevestigenPageProps {
  readonly token: string;
  readonly dossier: Dossier;
  readonly vraag: Bevestigingsvraag;
  readonly mails: readonly MailGevolg[];
  readonly documenten: readonly { readonly titel: string; readonly versie: Versie }[];
  /** Of the phase, when it is one. */
  readonly consultatie?: ConsultatieVoorGriffie | undefined;
  readonly getypt?: Getypt | undefined;
}

export function BevestigenPage(props: BevestigenPageProps): ReactElement {
  const { token, dossier, vraag, mails, documenten, consultatie, getypt } = props;
  const path = linkPath('griffie', token);
  const { titel, lead, gevolgen } = vraagwoorden(vraag);
  const feiten = watIsGedaan(vraag.fase, dossier);
  return (
    <GriffieFrame
      token={token}
      traject={dossier.traject}
      title={titel}
      at="bevestigen"
      faulty={getypt !== undefined}
    >
      <PageHeader title={titel} lead={lead} />
      <ErrorSummary faults={getypt?.faults ?? []} />
      {feiten.length > 0 && (
        <Panel title={vraag.besluit ? 'Wat u moet weten' : 'Wat is er gedaan?'}>
          <DataList items={feiten} />
        </Panel>
      )}
      {consultatie && <ConsultatieInzage {...consultatie} token={token} />}
      {documenten.map(({ titel: naam, versie }) => (
        <Details key={versie.soort} summary={`Lees ‘${naam}’, versie ${versie.nummer}`}>
          <VersieTekst path={path} versie={versie} />
        </Details>
      ))}
      {vraag.gevolgen === null ? (
        <WatOntbreekt path={path} ontbreekt={vraag.ontbreekt} />
      ) : (
        <WatErGebeurt gevolgen={vraag.gevolgen} mails={mails} title={gevolgen} />
      )}
      <Panel title="Uw antwoord">
        <Antwoord path={path} vraag={vraag} gezien={alsGezien(documenten)} getypt={getypt} />
      </Panel>
      <Link href={`${path}/niet-ik`}>Ik ben niet de juiste persoon</Link>
    </GriffieFrame>
  );
}

interface AntwoordProps {
  readonly path: string;
  readonly vraag: Bevestigingsvraag;
  readonly gezien: string;
  readonly getypt: Getypt | undefined;
}

function Antwoord({ path, vraag, gezien, getypt }: AntwoordProps): ReactNode {
  const { typed = {}, faults = [] } = getypt ?? {};
  const errors = faultsByField(faults);
  const woorden = vraagwoorden(vraag);
  const kan = vraag.gevolgen !== null;
  const ja = {
    value: 'bevestigen',
    label: woorden.ja,
    description: kan ? undefined : 'Dat kan pas als er niets meer ontbreekt.',
    disabled: !kan,
  };
  const metTekst = vraag.ja.veld !== null || vraag.nee?.veld != null;
  return (
    <Form action={`${path}/bevestigen`}>
      <FormStart />
      <HiddenFields values={{ fase: vraag.fase, gezien }} />
      <Stack>
        <RadioGroup
          name="besluit"
          label={vraag.besluit ? 'Wat besluit u?' : 'Wat wilt u doen?'}
          value={typed['besluit']}
          error={errors['besluit']}
          options={[ja, ...(vraag.nee ? [{ value: 'terugsturen', label: woorden.nee }] : [])]}
        />
        {metTekst && (
          <TextArea
            name="toelichting"
            label="Toelichting"
            description={`${woorden.uitleg} Het bureau leest wat u schrijft.`}
            rows={4}
            value={typed['toelichting']}
            error={errors['toelichting']}
          />
        )}
        <Advies vraag={vraag} value={typed['tegenAdvies']} error={errors['tegenAdvies']} />
        <Button>Verstuur mijn antwoord</Button>
      </Stack>
    </Form>
  );
}

/** Asked only of who says yes: the field is there, and empty is fine for a no. */
function Advies(props: {
  readonly vraag: Bevestigingsvraag;
  readonly value: string | undefined;
  readonly error: string | undefined;
}): ReactNode {
  const { vraag, value, error } = props;
  if (vraag.advies.length === 0) return null;
  return (
    <>
      <Paragraph>Ons advies is anders. Bevestigt u toch? Schrijf dan waarom.</Paragraph>
      <MissingRequirements missing={vraag.advies} />
      <AgainstAdviceField value={value} error={error} required={false} />
    </>
  );
}
