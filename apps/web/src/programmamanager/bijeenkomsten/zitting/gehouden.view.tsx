import type { ReactElement } from 'react';
import type { Gevolgen } from '#case-management';
import { Button, ButtonGroup, ButtonLink, Form } from '#ui';
import { FormStart } from '../../../shell/index.ts';
import type { MailGevolg } from '../../gevolgen/mail-gevolgen.ts';
import { WatErGebeurt } from '../../gevolgen/wat-er-gebeurt.tsx';
import { zittingPad } from '../woorden.ts';
import { ZittingPage } from '../zitting-page.tsx';
import type { ZittingOverzichtProps } from './zitting.view.tsx';

export type GehoudenPageProps = ZittingOverzichtProps & {
  readonly gevolgen: Gevolgen;
  readonly mails: readonly MailGevolg[];
};

export function GehoudenPage({ traject, zitting, gevolgen, mails }: GehoudenPageProps): ReactElement {
  const terug = zittingPad(traject.id, zitting.onderdeel);
  return (
    <ZittingPage traject={traject} zitting={zitting} title="Meld gehouden" pagina="gehouden">
      <WatErGebeurt gevolgen={gevolgen} mails={mails}>
        <Form action={`${terug}/gehouden`}>
          <FormStart />
          <ButtonGroup>
            <Button>{gevolgen.label}</Button>
            <ButtonLink href={terug} variant="subtle">
              Terug
            </ButtonLink>
          </ButtonGroup>
        </Form>
      </WatErGebeurt>
    </ZittingPage>
  );
}
