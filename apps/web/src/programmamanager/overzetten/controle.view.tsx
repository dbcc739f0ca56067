import type { ReactElement } from 'react';
import type { Proefoverzetting, Proefregel } from '#case-management';
import { Button, ButtonGroup, ButtonLink, ConfirmBox, Details, Form, List, type ConfirmEffect } from '#ui';
import { newRequestId } from '../../shell/index.ts';
import type { MailGevolg } from '../gevolgen/mail-gevolgen.ts';
import { overzettenPad } from './overzetten-pad.ts';
import { OverzettenPage } from './overzetten-page.tsx';
import { keuzeVeld, type Keuze } from './overzetten.forms.ts';
import { naamVan } from './proef-regel.tsx';

export interface ControlePageProps {
  readonly proef: Proefoverzetting;
  readonly mails: ReadonlyMap<string, readonly MailGevolg[]>;
  readonly keuzes: readonly Keuze[];
  readonly reden: string;
}

/** The last look before it happens: who goes over, and every mail that leaves because of it, with names. */
export function ControlePage({ proef, mails, keuzes, reden }: ControlePageProps): ReactElement {
  const { programma, van, naar, regels } = proef;
  const pad = overzettenPad(programma.naam, proef);
  const over = new Map(keuzes.map(({ trajectId, seq }) => [trajectId, seq]));
  const gekozen = regels.filter(({ trajectId }) => over.has(trajectId));
  const velden = Object.fromEntries(keuzes.map(({ trajectId, seq }) => [keuzeVeld(trajectId), String(seq)]));
  return (
    <OverzettenPage
      programma={programma}
      title="Controleer het overzetten"
      lead={`Van versie ${van} naar versie ${naar}. Een traject dat overgaat, kan niet terug.`}
      weg={proef}
    >
      <ConfirmBox title="Dit gaat er gebeuren" effects={effectenVan(gekozen, mails, proef)}>
        <Form action={pad} hidden={{ ...velden, reden, requestId: newRequestId() }}>
          <ButtonGroup>
            <Button>
              {gekozen.length === 1 ? 'Zet dit traject over' : `Zet ${gekozen.length} trajecten over`}
            </Button>
            <ButtonLink href={pad} variant="subtle">
              Terug naar de proef
            </ButtonLink>
          </ButtonGroup>
        </Form>
      </ConfirmBox>
    </OverzettenPage>
  );
}

function effectenVan(
  gekozen: readonly Proefregel[],
  mails: ControlePageProps['mails'],
  { regels, naar, van }: Proefoverzetting,
): ConfirmEffect[] {
  const blijven = regels.length - gekozen.length;
  const uit = gekozen.flatMap((regel) =>
    (mails.get(regel.trajectId) ?? [])
      .filter(({ ontvangers }) => ontvangers.length > 0)
      .map((mail): ConfirmEffect => ({ text: <Mail naam={naamVan(regel)} mail={mail} /> })),
  );
  return [
    ...gekozen.map((regel) => ({ text: `${naamVan(regel)} gaat naar versie ${naar}.` })),
    ...(blijven === 0
      ? []
      : [
          {
            text:
              blijven === 1
                ? `1 traject blijft op versie ${van}.`
                : `${blijven} trajecten blijven op versie ${van}.`,
          },
        ]),
    ...(uit.length > 0 ? uit : [{ text: 'Er gaan geen mails uit.' }]),
  ];
}

function Mail({
  naam,
  mail: { titel, ontvangers },
}: {
  readonly naam: string;
  readonly mail: MailGevolg;
}): ReactElement {
  const wie = ontvangers.length === 1 ? '1 persoon krijgt' : `${ontvangers.length} mensen krijgen`;
  return (
    <Details summary={`${naam}: ${wie} de mail ‘${titel}’`}>
      <List items={ontvangers.map((ontvanger) => `${ontvanger.naam}, ${ontvanger.rol}`)} />
    </Details>
  );
}
