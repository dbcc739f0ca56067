import type { ReactElement, ReactNode } from 'react';
import type { AfsprakenBeeld, Traject } from '#case-management';
import { Alert, ButtonGroup, ButtonLink, Details, ErrorSummary, PageHeader, Panel } from '#ui';
import { AfsprakenFormView, type Getypt } from '../afspraken/afspraken-form.view.tsx';
import { VastleggingView } from '../afspraken/vastlegging.view.tsx';
import { linkPath } from '../links/link-paths.ts';
import { GriffieFrame } from './griffie-frame.tsx';

export interface GriffieAfsprakenProps {
  readonly token: string;
  readonly traject: Traject;
  readonly beeld: AfsprakenBeeld;
  readonly getypt?: Getypt | undefined;
}

export function GriffieAfsprakenPage(props: GriffieAfsprakenProps): ReactElement {
  const { token, traject, beeld, getypt } = props;
  return (
    <GriffieFrame
      token={token}
      traject={traject}
      title="Afspraken vastleggen"
      at="afspraken"
      faulty={getypt !== undefined}
    >
      <PageHeader
        title={beeld.vastlegging ? 'De afspraken van uw gemeente' : 'Leg de afspraken van uw gemeente vast'}
        lead={leadVan(beeld)}
      />
      <ErrorSummary faults={getypt?.faults ?? []} />
      <VastleggingView
        beeld={beeld}
        bestandHref={`${linkPath('griffie', token)}/afspraken/bestand`}
        basis={linkPath('griffie', token)}
      />
      <Stap {...props} />
    </GriffieFrame>
  );
}

const leadVan = ({ vastlegging, open, teBevestigen }: AfsprakenBeeld): string => {
  if (teBevestigen) return 'Dank u wel. Nu vragen wij u alleen nog om deze fase te bevestigen.';
  if (vastlegging && !open) return 'Dank u wel. Het bureau kan verder.';
  if (vastlegging) return 'U kunt ze nog aanvullen of wijzigen.';
  if (!open) return 'Hier legt u straks vast wat u met elkaar hebt afgesproken.';
  return 'Raad, college en ambtenaren bespraken hun ambities. Welke afspraken volgen daaruit?';
};

function Stap({ token, beeld, getypt }: GriffieAfsprakenProps): ReactNode {
  const path = linkPath('griffie', token);
  const form = <AfsprakenFormView action={`${path}/afspraken`} nu={beeld.nu} getypt={getypt} />;
  if (beeld.open)
    return beeld.vastlegging ? (
      <Details summary="Leg de afspraken opnieuw vast" open={getypt !== undefined}>
        {form}
      </Details>
    ) : (
      <Panel>{form}</Panel>
    );
  return (
    <>
      {!beeld.vastlegging && (
        <Alert kind="info" title="Dit is nu nog niet nodig">
          Het bureau stuurt u een mail als het zover is.
        </Alert>
      )}
      <ButtonGroup>
        {beeld.teBevestigen && <ButtonLink href={`${path}/bevestigen`}>Bekijk en bevestig</ButtonLink>}
        <ButtonLink href={path} variant={beeld.teBevestigen ? 'subtle' : 'primary'}>
          Naar het overzicht
        </ButtonLink>
      </ButtonGroup>
    </>
  );
}
