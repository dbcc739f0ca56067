import type { ReactElement, ReactNode } from 'react';
import type { ReactiePagina } from '#consultatie';
import { clientTitel, formatDatum, zichtbaarheidszin } from '#domain';
import {
  Alert,
  Button,
  ErrorSummary,
  Form,
  Link,
  PageHeader,
  Panel,
  Paragraph,
  Stack,
  StickyActions,
} from '#ui';
import { linkPath } from '../links/link-paths.ts';
import { FormStart, GuestFrame } from '../shell/index.ts';
import { Afgesloten } from './afgesloten.view.tsx';
import { Algemeen } from './algemeen.view.tsx';
import { Downloads } from './downloads.view.tsx';
import { EerdereReacties } from './eigen-reacties.view.tsx';
import { GeenOpmerkingen } from './geen-opmerkingen.view.tsx';
import { NietBewaard } from './niet-bewaard.view.tsx';
import type { ReactiePageProps } from './page-props.ts';
import { Tekst } from './tekst.view.tsx';
import { Wijzigingen } from './wijzigingen.view.tsx';

/** Made for a phone: what is asked and until when, and the draft with room to react at each place of it. */
export function ReactiePage(props: ReactiePageProps): ReactElement {
  const { token, pagina, faults = [], geweigerd } = props;
  const { eigen, client, kan } = pagina;
  const open = kan === 'reageren' || kan === 'wijzigen';
  const titel = open ? 'Geef uw reactie' : 'De tekst en uw reactie';
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
            ? `Beste ${eigen.naam}, hieronder leest u het concept. U kunt reageren tot en met ${formatDatum(eigen.termijn)}.`
            : `Beste ${eigen.naam}, u kunt de tekst hieronder nog lezen.`
        }
      />
      <VerkeerdePersoon token={token} />
      <ErrorSummary faults={faults} />
      {geweigerd !== undefined && (
        <Alert kind="error" title="Uw reactie kon niet worden bewaard">
          {geweigerd}
        </Alert>
      )}
      {open ? <Open {...props} /> : <Gesloten {...props} />}
      <VerkeerdePersoon token={token} />
    </GuestFrame>
  );
}

/** One form for the whole page: whatever button is pressed, nothing that was typed elsewhere on it is lost. */
function Open(props: ReactiePageProps): ReactNode {
  const { token, pagina, geweigerd } = props;
  const { eigen } = pagina;
  return (
    <>
      {geweigerd !== undefined && <NietBewaard {...props} />}
      <StandVanReactie pagina={pagina} />
      <Paragraph>
        Reageer per alinea, onderaan op het geheel, of allebei. {zichtbaarheidszin(eigen.zichtbaarheid)}
      </Paragraph>
      <Form action={`${linkPath('reactie', token)}/reactie`} hidden={{ ronde: eigen.id }} label="Reactie">
        <FormStart />
        <Stack>
          <EerdereReacties {...props} />
          <Concept {...props} reageren />
          <Algemeen {...props} />
        </Stack>
        <StickyActions>
          <Button>Bewaar mijn reacties</Button>
          <Link href="#reageren">Op het geheel</Link>
        </StickyActions>
      </Form>
      <GeenOpmerkingen {...props} />
    </>
  );
}

function Gesloten(props: ReactiePageProps): ReactNode {
  return (
    <>
      <Afgesloten {...props} />
      <EerdereReacties {...props} />
      <Concept {...props} reageren={false} />
    </>
  );
}

function Concept(props: ReactiePageProps & { readonly reageren: boolean }): ReactNode {
  const { document, vergelijking } = props.pagina;
  const titel = document.status === 'vastgesteld' ? 'De tekst' : 'Het concept';
  return (
    <Panel title={`${titel}, versie ${document.nummer}`}>
      <Stack>
        <Downloads {...props} />
        {vergelijking ? <Wijzigingen {...props} vergelijking={vergelijking} /> : <Tekst {...props} />}
      </Stack>
    </Panel>
  );
}

function StandVanReactie({ pagina: { eigen } }: { readonly pagina: ReactiePagina }): ReactNode {
  const tot = formatDatum(eigen.termijn);
  if (eigen.status === 'gereageerd')
    return (
      <Alert
        kind="ok"
        title={eigen.reacties.length === 1 ? 'Wij hebben uw reactie' : 'Wij hebben uw reacties'}
      >
        U kunt nog wijzigen wat u schreef, tot en met {tot}.
      </Alert>
    );
  if (eigen.status === 'afgezien')
    return (
      <Alert kind="ok" title="U liet weten dat u geen opmerkingen hebt">
        Bedenkt u zich? Dan kunt u nog reageren tot en met {tot}.
      </Alert>
    );
  return null;
}

/** In sight before anything is read: a link that came to somebody else must not be answered or passed on. */
function VerkeerdePersoon({ token }: { readonly token: string }): ReactNode {
  return (
    <Paragraph subtle>
      Deze pagina is alleen voor u: stuur de link niet door. Bent u hier verkeerd?{' '}
      <Link href={`${linkPath('reactie', token)}/niet-ik`}>Ik ben niet de juiste persoon</Link>
    </Paragraph>
  );
}

/** Also where a fresh link leads to of who was asked which date suits. */
export function NietGevraagd({ token }: { readonly token?: string | undefined }): ReactElement {
  return (
    <GuestFrame title="Er is niets om op te reageren">
      <PageHeader
        title="Er is niets om op te reageren"
        lead="U bent op dit moment niet om een reactie gevraagd. U hoeft niets te doen."
      />
      {token !== undefined && (
        <Paragraph>
          Vroegen wij u welke datum past?{' '}
          <Link href={`${linkPath('reactie', token)}/datums`}>Geef aan wanneer u kunt</Link>
        </Paragraph>
      )}
      <Paragraph>Verwachtte u hier wel iets? Antwoord dan op de mail die u van het bureau kreeg.</Paragraph>
    </GuestFrame>
  );
}
