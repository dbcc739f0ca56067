import type { ReactElement, ReactNode } from 'react';
import type { Bevestigingsvraag, Dossier, Versie } from '#case-management';
import { formatDatum } from '#domain';
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
  RadioGroup,
  Stack,
  TextArea,
} from '#ui';
import type { FieldFault } from '#workflow-engine';
import { linkPath } from '../links/link-paths.ts';
import type { MailGevolg } from '../programmamanager/gevolgen/mail-gevolgen.ts';
import { WatErGebeurt } from '../programmamanager/gevolgen/wat-er-gebeurt.tsx';
import { FormStart, faultsByField } from '../shell/index.ts';
import { alsGezien } from './bevestigen.forms.ts';
import { VersieTekst } from './document.view.tsx';
import { GriffieFrame } from './griffie-frame.tsx';
import { WatOntbreekt } from './wat-ontbreekt.tsx';
import { watIsGedaan } from './wat-is-gedaan.ts';

/** The form as it came back. */
export interface Getypt {
  readonly besluit?: string | undefined;
  readonly toelichting?: string | undefined;
  readonly faults: readonly FieldFault[];
}

export interface BevestigenPageProps {
  readonly token: string;
  readonly dossier: Dossier;
  readonly vraag: Bevestigingsvraag;
  readonly mails: readonly MailGevolg[];
  readonly documenten: readonly { readonly titel: string; readonly versie: Versie }[];
  readonly getypt?: Getypt | undefined;
}

export function BevestigenPage(props: BevestigenPageProps): ReactElement {
  const { token, dossier, vraag, mails, documenten, getypt } = props;
  const path = linkPath('griffie', token);
  return (
    <GriffieFrame
      token={token}
      traject={dossier.traject}
      title={`Bevestig ${vraag.titel}`}
      at="bevestigen"
      faulty={getypt !== undefined}
    >
      <PageHeader
        title={`Bevestig ‘${vraag.titel}’`}
        lead={`Het bureau vraagt u${vraag.gevraagdOp === null ? '' : ` sinds ${formatDatum(vraag.gevraagdOp)}`} om deze fase te bevestigen. Klopt wat hier staat?`}
      />
      <ErrorSummary faults={getypt?.faults ?? []} />
      <Panel title="Wat is er gedaan?">
        <DataList items={watIsGedaan(vraag.fase, dossier)} />
      </Panel>
      {documenten.map(({ titel, versie }) => (
        <Details key={versie.soort} summary={`Lees ‘${titel}’, versie ${versie.nummer}`}>
          <VersieTekst path={path} versie={versie} />
        </Details>
      ))}
      {vraag.gevolgen === null ? (
        <WatOntbreekt path={path} ontbreekt={vraag.ontbreekt} />
      ) : (
        <WatErGebeurt gevolgen={vraag.gevolgen} mails={mails} title="Dit gebeurt er als u bevestigt" />
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
  const errors = faultsByField(getypt?.faults ?? []);
  const kan = vraag.gevolgen !== null;
  return (
    <Form action={`${path}/bevestigen`}>
      <FormStart />
      <HiddenFields values={{ fase: vraag.fase, gezien }} />
      <Stack>
        <RadioGroup
          name="besluit"
          label="Wat wilt u doen?"
          value={getypt?.besluit}
          error={errors['besluit']}
          options={[
            {
              value: 'bevestigen',
              label: 'Ik bevestig deze fase',
              description: kan ? undefined : 'Dat kan pas als er niets meer ontbreekt.',
              disabled: !kan,
            },
            { value: 'terugsturen', label: 'Ik stuur deze fase terug naar het bureau' },
          ]}
        />
        <TextArea
          name="toelichting"
          label="Toelichting"
          description="Stuurt u terug? Schrijf dan waarom. Bevestigt u, dan hoeft dit niet."
          rows={4}
          value={getypt?.toelichting}
          error={errors['toelichting']}
        />
        <Button>Verstuur mijn antwoord</Button>
      </Stack>
    </Form>
  );
}
