import type { ReactElement } from 'react';
import type { DocumentBeeld, Traject, Versie } from '#case-management';
import { volgendeVersie } from '#domain';
import { Alert, Button, ButtonGroup, ButtonLink, ConfirmBox, Form, TextInput } from '#ui';
import { VersieTekst, documentPaden } from '../../documenten/index.ts';
import { FormStart } from '../../shell/index.ts';
import { TrajectPage, trajectPad } from '../traject-page.tsx';

export interface VaststellenPageProps {
  readonly traject: Traject;
  readonly document: DocumentBeeld & { readonly versie: Versie };
  readonly botsing?: string | undefined;
}

/** Read once more, then make it final. */
export function VaststellenPage({ traject, document, botsing }: VaststellenPageProps): ReactElement {
  const { soort, titel, versie } = document;
  const pad = trajectPad(traject.id, `documenten/${soort}`);
  const nieuw = volgendeVersie(versie.nummer, 'vaststellen');
  return (
    <TrajectPage
      traject={traject}
      sectie="documenten"
      title={`${titel} vaststellen`}
      lead={`Hieronder staat versie ${versie.nummer}. Is dit de tekst die u wilt vaststellen?`}
      crumbs={[
        { href: pad, text: titel },
        { href: `${pad}/vaststellen`, text: 'Vaststellen' },
      ]}
      faulty={botsing !== undefined}
    >
      {botsing !== undefined && (
        <Alert kind="warning" title="Er is intussen een nieuwe versie">
          {botsing}
        </Alert>
      )}
      <ConfirmBox
        title={`Dit wordt versie ${nieuw}`}
        effects={[
          {
            text: `De tekst van versie ${versie.nummer} wordt versie ${nieuw} en krijgt de stand ‘vastgesteld’.`,
          },
          { text: 'Alle eerdere versies blijven te lezen.' },
          { text: 'Er gaan geen mails uit. Later nog iets wijzigen kan: dan komt er een nieuwe versie.' },
        ]}
      >
        <Form action={`${pad}/vaststellen`} hidden={{ verwachtNummer: versie.nummer }}>
          <FormStart />
          <TextInput name="toelichting" label="Toelichting" required={false} maxLength={500} width="full" />
          <ButtonGroup>
            <Button>Stel versie {nieuw} vast</Button>
            <ButtonLink href={pad} variant="subtle">
              Nog niet
            </ButtonLink>
          </ButtonGroup>
        </Form>
      </ConfirmBox>
      <VersieTekst paden={documentPaden(trajectPad(traject.id), soort)} versie={versie} />
    </TrajectPage>
  );
}
