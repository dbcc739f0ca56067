import type { ReactNode } from 'react';
import { Alert, Button, Panel, Paragraph, Stack } from '#ui';
import { EigenWoorden } from '../tekst/eigen-woorden.tsx';
import { formatDatumTijd } from '#domain';
import { Anderen } from './anderen.view.tsx';
import type { ReactiePageProps } from './page-props.ts';
import { Reactieveld } from './reactieveld.view.tsx';

/** About the text as a whole; what came by mail stands here too. */
export function Algemeen(props: ReactiePageProps): ReactNode {
  const { pagina } = props;
  const perMail = pagina.eigen.reacties.filter(({ kanaal }) => kanaal === 'mail');
  return (
    <Panel title="Uw reactie op het geheel" id="reageren">
      <Stack>
        <Anderen pagina={pagina} blokId={null} />
        {perMail.map((reactie) => (
          <Alert key={reactie.id} kind="info" title={`Uw mail van ${formatDatumTijd(reactie.ontvangenOp)}`}>
            <EigenWoorden tekst={reactie.tekst} />
          </Alert>
        ))}
        <Reactieveld
          {...props}
          blokId={null}
          label="Wat vindt u van de tekst als geheel?"
          description="Zet er geen gegevens van inwoners in."
          rows={8}
        />
        <div>
          <Button>Bewaar mijn reacties</Button>
        </div>
        <Paragraph subtle>
          Hiermee bewaart u alles wat u op deze pagina schreef, ook bij de alinea’s. U kunt het daarna nog
          wijzigen.
        </Paragraph>
      </Stack>
    </Panel>
  );
}
