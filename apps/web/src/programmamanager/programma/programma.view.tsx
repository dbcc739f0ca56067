import type { ReactElement } from 'react';
import { rolNaam, type Programmablad } from '#domain';
import { confirmedPhases } from '#statechart';
import { ButtonGroup, ButtonLink, Columns, Link, List, Outline, PageHeader, Panel, Paragraph } from '#ui';
import type { AnyDefinition } from '#workflow-engine';
import { BureauFrame, usePageContext } from '../../shell/index.ts';
import { overzettenPad } from '../overzetten/overzetten-pad.ts';
import { Beeld, type Beelden } from '../verloop/beeld.tsx';
import { outlineOf } from '../verloop/outline-of.tsx';
import { clientWoorden } from './client-woorden.ts';
import { programmaPad } from './programma-pad.ts';

export interface ProgrammaPageProps {
  readonly definition: AnyDefinition;
  readonly blad: Programmablad;
  /** Programmes that run inside this one: cohorts, work groups. */
  readonly kinderen: readonly Programmablad[];
  readonly ouder: Programmablad | undefined;
  readonly versies: readonly number[];
  readonly beelden: Beelden;
}

/** One programme: its phases and who confirms them, as a picture and as a list. */
export function ProgrammaPage(props: ProgrammaPageProps): ReactElement {
  const { definition, blad, ouder, beelden } = props;
  const { diagram } = beelden.wide;
  const { actor } = usePageContext();
  const isManager = actor?.roles.includes('programmamanager') === true;
  return (
    <BureauFrame
      title={definition.title}
      section="programmas"
      crumbs={[
        { href: '/programmas', text: 'Programma’s' },
        ...(ouder ? [{ href: programmaPad(ouder.naam), text: ouder.titel }] : []),
        { href: programmaPad(definition.name), text: definition.title },
      ]}
    >
      <PageHeader
        kicker={`Programma, versie ${definition.version}`}
        title={definition.title}
        lead="Wat er in dit programma gebeurt, in welke volgorde, en wie elke fase bevestigt."
        actions={
          isManager ? (
            <ButtonGroup>
              {blad.instellingen.length > 0 && (
                <ButtonLink href={`${programmaPad(definition.name)}/instellingen`} variant="secondary">
                  Instellingen
                </ButtonLink>
              )}
              <ButtonLink href={overzettenPad(definition.name)} variant="secondary">
                Versies en overzetten
              </ButtonLink>
            </ButtonGroup>
          ) : undefined
        }
      />
      <Columns
        ratio="picture"
        main={
          <Panel title="Het verloop in beeld">
            <Beeld beelden={beelden} titel={`Verloop van ${definition.title}`} />
          </Panel>
        }
        aside={
          <>
            <Gegevens {...props} />
            <Panel title="Het verloop als lijst">
              <Outline items={outlineOf(diagram, { rolNaam: (rol) => rol })} />
              <Altijd diagram={diagram} />
            </Panel>
          </>
        }
      />
    </BureauFrame>
  );
}

function Gegevens({ definition, blad, kinderen, ouder, versies }: ProgrammaPageProps): ReactElement {
  const provincie = blad.clienten.every((soort) => soort === 'provincie');
  const naam = (rol: string): string => rolNaam(rol, provincie ? 'provincie' : 'gemeente');
  const delen = [
    ...(ouder ? [{ blad: ouder, woord: 'Onderdeel van' }] : []),
    ...kinderen.map((kind) => ({ blad: kind, woord: `Met, per ${kind.groepWoord ?? 'groep'}:` })),
  ];
  return (
    <Panel title="In het kort">
      <Paragraph>Voor {clientWoorden(blad.clienten)}. Wie bevestigt:</Paragraph>
      <List
        ordered
        items={confirmedPhases(definition).map(
          ({ title, confirmers }) => `${title}: ${confirmers.map(naam).join(' of ')}`,
        )}
      />
      {delen.map((deel) => (
        <Paragraph key={deel.blad.naam}>
          {deel.woord} <Link href={programmaPad(deel.blad.naam)}>{deel.blad.titel}</Link>
        </Paragraph>
      ))}
      {blad.documenten.length > 0 && (
        <Paragraph>
          <Link href={`${programmaPad(blad.naam)}/sjablonen`}>Sjablonen van de documenten</Link>
        </Paragraph>
      )}
      {versies.length > 1 && <Versies {...{ definition, versies }} />}
    </Panel>
  );
}

function Versies({
  definition: { name, version },
  versies,
}: Pick<ProgrammaPageProps, 'definition' | 'versies'>): ReactElement {
  return (
    <List
      items={versies.map((nummer) =>
        nummer === version ? (
          `Versie ${nummer} (deze)`
        ) : (
          <Link key={nummer} href={programmaPad(name, nummer)}>{`Versie ${nummer}`}</Link>
        ),
      )}
    />
  );
}

function Altijd({
  diagram: { anywhere },
}: {
  readonly diagram: Beelden['wide']['diagram'];
}): ReactElement | null {
  if (anywhere.length === 0) return null;
  const eigen = anywhere.filter(({ reopens }) => !reopens);
  const heropent = eigen.length < anywhere.length;
  return (
    <>
      <Paragraph>Op elk moment mogelijk:</Paragraph>
      <List
        items={[
          ...eigen.map(({ label, leadsTo }) => (leadsTo === null ? label : `${label} → ${leadsTo}`)),
          ...(heropent ? ['Open een fase opnieuw die al bevestigd was'] : []),
        ]}
      />
    </>
  );
}
