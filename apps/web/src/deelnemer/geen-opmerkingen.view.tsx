import type { ReactNode } from 'react';
import { Button, Form, Panel, Paragraph } from '#ui';
import { linkPath } from '../links/link-paths.ts';
import { FormStart } from '../shell/index.ts';
import type { ReactiePageProps } from './page-props.ts';

/** For who has nothing to say, or takes it back: an answer too. */
export function GeenOpmerkingen({ token, pagina }: ReactiePageProps): ReactNode {
  const { eigen, kan } = pagina;
  if (kan !== 'reageren' || eigen.status === 'afgezien') return null;
  const heeftReactie = eigen.reacties.length > 0;
  return (
    <Panel title={heeftReactie ? 'Toch geen opmerkingen?' : 'Geen opmerkingen?'}>
      <Form action={`${linkPath('reactie', token)}/geen-reactie`} label="Geen opmerkingen">
        <FormStart />
        <Paragraph>
          {heeftReactie
            ? 'Dan haalt u met deze knop alles weg wat u hebt geschreven, ook wat u mailde.'
            : 'Bent u het eens met de tekst? Laat dat dan ook weten. Dan krijgt u geen herinnering.'}
        </Paragraph>
        <Button variant="secondary">
          {heeftReactie ? 'Trek mijn reacties in' : 'Ik heb geen opmerkingen'}
        </Button>
      </Form>
    </Panel>
  );
}
