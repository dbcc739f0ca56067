import type { ReactElement } from 'react';
import type { Weekvoorbeeld } from '#berichten';
import {
  Button,
  ButtonGroup,
  Checkbox,
  Details,
  EmptyState,
  Form,
  MailPreview,
  PageHeader,
  Panel,
  Preformatted,
  Stack,
} from '#ui';
import { BureauFrame, FormStart } from '../shell/index.ts';

/** The overview of the week as it would be now, and the choice to get it. */
export function WeekoverzichtPage({ voorbeeld }: { readonly voorbeeld: Weekvoorbeeld }): ReactElement {
  const { aan, brief } = voorbeeld;
  return (
    <BureauFrame
      title="Weekoverzicht"
      section="berichten"
      crumbs={[
        { href: '/berichten', text: 'Berichten' },
        { href: '/weekoverzicht', text: 'Weekoverzicht' },
      ]}
    >
      <PageHeader
        title="Uw weekoverzicht"
        lead="Elke maandag om 8.00 uur: wat op u wacht, wat op anderen wacht, wat eraan komt en wat er vorige week gebeurde."
      />
      <Stack>
        <Panel title="Krijgt u het per mail?">
          <Form action="/weekoverzicht">
            <FormStart />
            <Stack>
              <Checkbox name="aan" value="ja" checked={aan} label="Mail mij elke maandag het weekoverzicht" />
              <ButtonGroup>
                <Button>Bewaar</Button>
              </ButtonGroup>
            </Stack>
          </Form>
        </Panel>
        <Panel title="Zo ziet het er nu uit">
          {brief ? (
            <Stack>
              <MailPreview src="/weekoverzicht/html" title="Uw weekoverzicht" />
              <Details summary="Tekstversie">
                <Preformatted label="Tekstversie van het weekoverzicht">{brief.tekst}</Preformatted>
              </Details>
            </Stack>
          ) : (
            <EmptyState title="Er is deze week niets te melden">
              Als dat op maandag zo is, krijgt u geen mail.
            </EmptyState>
          )}
        </Panel>
      </Stack>
    </BureauFrame>
  );
}
