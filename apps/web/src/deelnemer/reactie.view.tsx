import type { ReactElement, ReactNode } from 'react';
import type { ReactiePagina } from '#consultatie';
import { clientTitel, formatDatum } from '#domain';
import { Alert, ButtonLink, DocumentView, ErrorSummary, Link, PageHeader, Panel, Paragraph } from '#ui';
import { linkPath } from '../links/link-paths.ts';
import { GuestFrame } from '../shell/index.ts';
import { BestandLink } from '../tekst/bestand-link.tsx';
import { Afgesloten } from './afgesloten.view.tsx';
import type { ReactiePageProps } from './page-props.ts';
import { ReactieForm } from './reactie-form.view.tsx';

/** Made for a phone: what is asked and until when, the draft, one field. */
export function ReactiePage(props: ReactiePageProps): ReactElement {
  const { token, pagina, faults = [], geweigerd } = props;
  const { eigen, document, client, kan } = pagina;
  const open = kan === 'reageren' || kan === 'wijzigen';
  const titel = open ? 'Geef uw reactie op de visie' : 'De consultatie over de visie';
  return (
    <GuestFrame
      title={titel}
      context={{ gemeente: clientTitel(client) }}
      faulty={faults.length > 0 || geweigerd !== undefined}
    >
      <PageHeader
        title={titel}
        lead={
          open
            ? `Beste ${eigen.naam}, hieronder leest u het concept van de visie. U kunt reageren tot en met ${formatDatum(eigen.termijn)}.`
            : `Beste ${eigen.naam}, u kunt de visie hieronder nog lezen.`
        }
      />
      <ErrorSummary faults={faults} />
      {geweigerd !== undefined && (
        <Alert kind="error" title="Uw reactie kon niet worden bewaard">
          {geweigerd}
        </Alert>
      )}
      {open ? <StandVanReactie pagina={pagina} /> : <Afgesloten pagina={pagina} typed={props.typed} />}
      <Panel
        title={`${document.nummer === '0.1' ? 'De globale visie' : 'De visie'}, versie ${document.nummer}`}
      >
        <BestandLink bestand={document.bestand} href={`${linkPath('reactie', token)}/bestand`} />
        {document.inhoud.content.length > 0 ? (
          <DocumentView doc={document.inhoud} level={3} />
        ) : (
          <Paragraph>De tekst staat in het bestand.</Paragraph>
        )}
      </Panel>
      {open && <ReactieForm {...props} />}
      <Paragraph subtle>
        Bent u hier verkeerd?{' '}
        <Link href={`${linkPath('reactie', token)}/niet-ik`}>Ik ben niet de juiste persoon</Link>
      </Paragraph>
    </GuestFrame>
  );
}

function StandVanReactie({ pagina: { eigen } }: { readonly pagina: ReactiePagina }): ReactNode {
  const tot = formatDatum(eigen.termijn);
  if (eigen.status === 'gereageerd')
    return (
      <Alert kind="ok" title="Wij hebben uw reactie">
        U kunt uw reactie nog wijzigen tot en met {tot}. <Link href="#reageren">Naar uw reactie</Link>
      </Alert>
    );
  if (eigen.status === 'afgezien')
    return (
      <Alert kind="ok" title="U liet weten dat u geen opmerkingen hebt">
        Bedenkt u zich? Dan kunt u nog reageren tot en met {tot}.{' '}
        <Link href="#reageren">Naar uw reactie</Link>
      </Alert>
    );
  return <ButtonLink href="#reageren">Direct naar uw reactie</ButtonLink>;
}

export function NietGevraagd(): ReactElement {
  return (
    <GuestFrame title="Er is niets om op te reageren">
      <PageHeader
        title="Er is niets om op te reageren"
        lead="U bent op dit moment niet om een reactie gevraagd. U hoeft niets te doen."
      />
      <Paragraph>Verwachtte u hier wel iets? Antwoord dan op de mail die u van het bureau kreeg.</Paragraph>
    </GuestFrame>
  );
}
