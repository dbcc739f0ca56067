import type { ReactElement, ReactNode } from 'react';
import type { Gevolgen } from '#case-management';
import { formatDatum, formatDatumTijd } from '#domain';
import { ConfirmBox, Details, List, type ConfirmEffect } from '#ui';
import { useRolNaam } from '../../shell/index.ts';
import type { MailGevolg } from './mail-gevolgen.ts';

export interface WatErGebeurtProps {
  readonly gevolgen: Gevolgen;
  readonly mails: readonly MailGevolg[];
  readonly title?: string | undefined;
  /** The form that confirms it. */
  readonly children?: ReactNode;
}

/** 'Dit gaat er gebeuren': the mails with names, the tasks and the terms, above the button that does it. */
export function WatErGebeurt({
  gevolgen,
  mails,
  title = 'Dit gaat er gebeuren',
  children,
}: WatErGebeurtProps): ReactElement {
  const rolNaam = useRolNaam();
  return (
    <ConfirmBox title={title} effects={effectenVan(gevolgen, mails, rolNaam)}>
      {children}
    </ConfirmBox>
  );
}

function effectenVan(
  gevolgen: Gevolgen,
  mails: readonly MailGevolg[],
  rolNaam: (rol: string) => string,
): ConfirmEffect[] {
  const { vanFase, naarFase, taken, termijnen } = gevolgen;
  const effecten: ConfirmEffect[] = [
    ...(vanFase === naarFase ? [] : [{ text: `Het traject gaat van ‘${vanFase}’ naar ‘${naarFase}’.` }]),
    ...gevolgen.runs.map((run) => ({ text: RUNS[run] })),
    ...mails.map((mail) => ({ text: <MailTekst mail={mail} /> })),
    ...taken.map(({ titel, eigenaar, termijn }) => ({
      text: `Nieuwe taak voor de ${rolNaam(eigenaar)}: ${titel}.`,
      ...(termijn === null ? {} : { when: `Uiterlijk ${formatDatum(termijn)}.` }),
    })),
    ...termijnen.map(({ titel, op, was, meteen }) => ({
      text: was === null ? `${titel}:` : `${titel} verschuift van ${formatDatumTijd(was)} naar:`,
      when: meteen ? 'meteen daarna' : formatDatumTijd(op),
    })),
  ];
  return effecten.length > 0
    ? effecten
    : [{ text: 'Er gaan geen mails uit en er verandert niets aan de taken.' }];
}

const RUNS: Readonly<Record<Gevolgen['runs'][number], string>> = {
  groep:
    'Er begint een groep met een eigen dossier. Het team en de instellingen gaan mee, de deelnemers niet.',
  vervolg:
    'De volgende cyclus begint, met een eigen dossier. Het team, de instellingen en de mensen die nu meedoen gaan mee.',
  groepenStoppen: 'De groepen die nog bezig zijn, stoppen ook.',
};

function MailTekst({ mail: { titel, ontvangers } }: { readonly mail: MailGevolg }): ReactElement {
  const rolNaam = useRolNaam();
  if (ontvangers.length === 0)
    return (
      <>Niemand krijgt nu de mail ‘{titel}’: iedereen heeft hem al, of er is nog niemand voor wie hij is.</>
    );
  const aantal = ontvangers.length === 1 ? '1 persoon krijgt' : `${ontvangers.length} mensen krijgen`;
  return (
    <Details summary={`${aantal} de mail ‘${titel}’`}>
      <List items={ontvangers.map(({ naam, rol }) => `${naam}, ${rolNaam(rol)}`)} />
    </Details>
  );
}
