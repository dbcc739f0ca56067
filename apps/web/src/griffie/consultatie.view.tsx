import type { ReactElement, ReactNode } from 'react';
import type { Traject } from '#case-management';
import type { ConsultatieBeeld, Consultatievorm } from '#consultatie';
import type { Actor } from '#workflow-engine';
import { ButtonGroup, ButtonLink, Details, Heading, Link, PageHeader, Panel, Paragraph, Stack } from '#ui';
import { linkPath } from '../links/link-paths.ts';
import { ReactiePanel } from '../programmamanager/consultatie/reactie.view.tsx';
import { tekstbeeldVan } from '../programmamanager/consultatie/ronde-tekst.view.tsx';
import {
  BereikCijfers,
  BereikPanel,
  type RondeMetBereik,
} from '../programmamanager/consultatie/ronde.view.tsx';
import { TekstMetReacties } from '../programmamanager/consultatie/tekst-met-reacties.view.tsx';
import { documentnaam } from '../programmamanager/consultatie/woorden.ts';
import { aantal } from '../programmamanager/woorden.ts';
import { GriffieFrame } from './griffie-frame.tsx';

export interface ConsultatieVoorGriffie {
  readonly traject: Traject;
  readonly vorm: Consultatievorm;
  readonly beeld: ConsultatieBeeld;
  /** The readers were told that the griffie sees names; whoever else confirms does not. */
  readonly metNaam: boolean;
}

interface Props extends ConsultatieVoorGriffie {
  readonly token: string;
}

export const magNamenZien = ({ roles }: Pick<Actor, 'roles'>): boolean => roles.includes('griffier');

/** The whole consultation to read: who answered, what they wrote, and what was done with it. */
export function GriffieConsultatiePage(props: Props): ReactElement {
  const { token, traject, vorm } = props;
  return (
    <GriffieFrame token={token} traject={traject} title="Tussentijdse consultatie" at="overzicht">
      <PageHeader
        title="Tussentijdse consultatie"
        lead={`Wat mensen schreven over ${documentnaam(traject, vorm)}, en wat ermee is gedaan.`}
      />
      <ConsultatieInzage {...props} />
      <Link href={linkPath('griffie', token)}>Terug naar het overzicht</Link>
    </GriffieFrame>
  );
}

/** Reach, reactions with their verdicts, and the nota: what a confirmer reads first. */
export function ConsultatieInzage(props: Props): ReactNode {
  const { beeld, traject } = props;
  const verzonden = beeld.rondes.filter(({ verzondenOp }) => verzondenOp !== null);
  return (
    <Stack>
      {verzonden.map((ronde) => (
        <Stack key={ronde.id}>
          {verzonden.length > 1 && (
            <Heading level={2}>
              Ronde {ronde.ronde}, over versie {ronde.nummer}
            </Heading>
          )}
          <BereikCijfers {...ronde} />
          <BereikPanel ronde={ronde} soort={traject.client.soort} />
          <Reacties {...props} ronde={ronde} />
        </Stack>
      ))}
      {verzonden.length > 0 && <Nota {...props} />}
    </Stack>
  );
}

function Reacties({ ronde, ...props }: Props & { readonly ronde: RondeMetBereik }): ReactNode {
  const { beeld, traject, metNaam } = props;
  if (ronde.reacties.length === 0) return null;
  const welke = beeld.rondes.length > 1 ? ` van ronde ${ronde.ronde}` : '';
  return (
    <Details
      summary={`Lees ${aantal(ronde.reacties.length, 'reactie', 'reacties')}${welke}, met het oordeel`}
    >
      <TekstMetReacties
        soort={traject.client.soort}
        beeld={tekstbeeldVan(props, ronde)}
        nummers={{ oud: ronde.nummer, nu: beeld.document?.nummer ?? ronde.nummer }}
        filter={{}}
        anchor={`ronde${ronde.ronde}-`}
        reactie={(reactie) => (
          <ReactiePanel key={reactie.id} reactie={reactie} soort={traject.client.soort} metNaam={metNaam} />
        )}
        smal
      />
    </Details>
  );
}

function Nota({ token, metNaam }: Props): ReactNode {
  const pad = `${linkPath('griffie', token)}/consultatie/reactienota`;
  return (
    <Panel title="Reactienota">
      <Paragraph>Alle reacties met het oordeel, de reden en de oude en nieuwe tekst.</Paragraph>
      <ButtonGroup>
        <ButtonLink href={`${pad}.pdf`}>Reactienota (PDF)</ButtonLink>
        <ButtonLink href={`${pad}.docx`}>Reactienota (Word)</ButtonLink>
        {metNaam && (
          <ButtonLink href={`${pad}.pdf?namen=ja`} variant="subtle">
            Met namen, alleen voor de griffie (PDF)
          </ButtonLink>
        )}
      </ButtonGroup>
    </Panel>
  );
}
