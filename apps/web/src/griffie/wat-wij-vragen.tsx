import type { ReactElement } from 'react';
import type { Bevestigingsvraag, EigenPagina, EigenTaak } from '#case-management';
import { Alert, Button, ButtonLink, Form, Paragraph, Panel, Stack, VisuallyHidden } from '#ui';
import type { Actor } from '#workflow-engine';
import { linkPath } from '../links/link-paths.ts';
import { FormStart } from '../shell/index.ts';
import { uwClient } from './woorden.ts';

interface WatWijVragenProps {
  readonly token: string;
  readonly pagina: EigenPagina;
  readonly actor: Actor;
}

/** The one thing that somebody comes for: is there something that I must do? */
export function WatWijVragen({ token, pagina, actor }: WatWijVragenProps): ReactElement {
  const { dossier, vragen, taken, inkijk } = pagina;
  const path = linkPath('griffie', token);
  if (vragen.length === 0 && taken.length === 0) {
    return (
      <Alert kind="info" title="Wij vragen nu niets van u">
        {dossier.stand === 'loopt' && inkijk === 'alles'
          ? `Waar wij nu zijn: ${dossier.moment.titel.toLowerCase()}. U krijgt een mail als u iets moet doen.`
          : undefined}
      </Alert>
    );
  }
  const gevraagd = taken.length > 0 || vragen.some((vraag) => vraag.gevraagd);
  const vastleggen = taken.some(({ hoe }) => hoe === 'afspraken');
  return (
    <Panel title={gevraagd ? 'Wat wij nu van u vragen' : 'Wat u kunt afronden'}>
      <Stack>
        {vragen.map((vraag) => (
          <Vraag key={vraag.fase} path={path} vraag={vraag} alleen={vragen.length === 1} />
        ))}
        {vastleggen && (
          <>
            <Paragraph>Leg de afspraken van {uwClient(dossier.traject, actor)} vast.</Paragraph>
            <ButtonLink href={`${path}/afspraken`} variant="primary">
              Leg de afspraken vast
            </ButtonLink>
          </>
        )}
        {taken
          .filter(({ hoe }) => hoe !== 'afspraken')
          .map((eigen) => (
            <Taak key={eigen.taak.id} path={path} eigen={eigen} />
          ))}
      </Stack>
    </Panel>
  );
}

function Vraag({
  path,
  vraag,
  alleen,
}: {
  readonly path: string;
  readonly vraag: Bevestigingsvraag;
  readonly alleen: boolean;
}): ReactElement {
  const href = `${path}/bevestigen${alleen ? '' : `?fase=${vraag.fase}`}`;
  return (
    <>
      <Paragraph>{zin(vraag)}</Paragraph>
      <ButtonLink href={href} variant={vraag.gevraagd ? 'primary' : 'secondary'}>
        {knop(vraag)}
        {!alleen && <VisuallyHidden>: {vraag.titel}</VisuallyHidden>}
      </ButtonLink>
    </>
  );
}

const zin = ({ besluit, gevraagd, titel }: Bevestigingsvraag): string => {
  if (besluit) return `Wij wachten op uw antwoord: ‘${titel}’.`;
  return gevraagd
    ? `Het bureau vraagt u om ‘${titel}’ te bevestigen.`
    : `Is ‘${titel}’ klaar? Dan rondt u dat hier af.`;
};

export const knop = ({ besluit, gevraagd }: Bevestigingsvraag): string =>
  besluit ? 'Bekijk en beslis' : gevraagd ? 'Bekijk en bevestig' : 'Bekijk en rond af';

function Taak({
  path,
  eigen: { taak, hoe },
}: {
  readonly path: string;
  readonly eigen: EigenTaak;
}): ReactElement {
  return (
    <>
      <Paragraph>{taak.titel}</Paragraph>
      {hoe === 'gegevens' ? (
        <ButtonLink href={`${path}/gegevens`} variant="secondary">
          Vul de gegevens in
          <VisuallyHidden>: {taak.titel}</VisuallyHidden>
        </ButtonLink>
      ) : (
        <Form action={`${path}/taken/${taak.id}/afgerond`}>
          <FormStart />
          <Button variant="secondary" aria-label={`Afgerond: ${taak.titel}`}>
            Afgerond
          </Button>
        </Form>
      )}
    </>
  );
}
