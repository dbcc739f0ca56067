import type { ReactNode } from 'react';
import { MAX_REACTIE } from '#consultatie';
import { Button, Form, Panel, Paragraph, TextArea } from '#ui';
import { linkPath } from '../links/link-paths.ts';
import { FormStart, faultsByField } from '../shell/index.ts';
import type { ReactiePageProps } from './page-props.ts';

/** One field for the reaction, and one button for who has none. */
export function ReactieForm({ token, pagina, typed, faults = [] }: ReactiePageProps): ReactNode {
  const { eigen, kan } = pagina;
  const pad = linkPath('reactie', token);
  const fout = faultsByField(faults);
  const reactie = eigen.reacties.find(({ blokId }) => blokId === null);
  const heeftReactie = reactie !== undefined;
  return (
    <Panel title={heeftReactie ? 'Uw reactie' : 'Reageren'} id="reageren">
      <Form action={`${pad}/reactie`} label="Reactie">
        <FormStart />
        <TextArea
          name="tekst"
          label="Wat vindt u van de visie?"
          description="Het bureau en de griffie lezen uw reactie met uw naam erbij. Zet er geen gegevens van inwoners in."
          rows={10}
          maxLength={MAX_REACTIE}
          value={typed ?? reactie?.tekst}
          error={fout['tekst']}
          required
        />
        <Button>{heeftReactie ? 'Wijzig uw reactie' : 'Verstuur uw reactie'}</Button>
      </Form>
      {kan === 'reageren' && eigen.status !== 'afgezien' && (
        <Form action={`${pad}/geen-reactie`} label="Geen opmerkingen">
          <FormStart />
          <Paragraph>
            {heeftReactie
              ? 'Wilt u uw reactie liever intrekken? Dan laat u weten dat u geen opmerkingen hebt.'
              : 'Bent u het eens met de visie? Laat dat dan ook weten. Dan krijgt u geen herinnering.'}
          </Paragraph>
          <Button variant="secondary">
            {heeftReactie ? 'Trek mijn reactie in' : 'Ik heb geen opmerkingen'}
          </Button>
        </Form>
      )}
    </Panel>
  );
}
