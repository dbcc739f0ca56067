import type { ReactElement } from 'react';
import type { Dossier } from '#case-management';
import { formatDatum, formatRelatief, rolNaam } from '#domain';
import { diagramNodes, type Diagram, type ProgressByNode } from '#statechart';
import { ButtonLink, Columns, List, Outline, Panel, Paragraph, Stack } from '#ui';
import { MissingRequirements } from '../../shell/index.ts';
import { programmaPad } from '../programma/programma-pad.ts';
import { TrajectPage, trajectPad } from '../traject-page.tsx';
import { Beeld, type Beelden } from './beeld.tsx';
import type { Hierna, Vervolg } from './hierna.ts';
import { outlineOf } from './outline-of.tsx';

export interface VerloopPageProps {
  readonly dossier: Dossier;
  readonly beelden: Beelden;
  readonly progress: ProgressByNode;
  readonly hierna: Hierna;
  /** Roles that confirm each phase of this traject. */
  readonly bevestigers: ReadonlyMap<string, readonly string[]>;
}

export function VerloopPage(props: VerloopPageProps): ReactElement {
  const { dossier, beelden, progress, hierna, bevestigers } = props;
  const { traject } = dossier;
  const { diagram } = beelden.wide;
  const hier = waarVan(diagram, progress, dossier);
  const naam = (rol: string): string => rolNaam(rol, traject.client.soort);
  return (
    <TrajectPage
      traject={traject}
      sectie="verloop"
      title="Verloop"
      lead="Waar dit traject is, wat hierna komt, en wat daarvoor nodig is."
      actions={
        <ButtonLink href={programmaPad(diagram.name, diagram.version)} variant="secondary">
          Het programma
        </ButtonLink>
      }
    >
      <Columns
        ratio="picture"
        main={
          <Panel title="Het verloop in beeld">
            <Beeld
              beelden={beelden}
              titel={`Verloop van ${diagram.title}`}
              stand={{ progress, zin: `U bent hier: ${hier.join('; ')}.` }}
            />
          </Panel>
        }
        aside={
          <>
            <Panel title="U bent hier">
              <List items={hier} />
            </Panel>
            <HiernaPaneel dossier={dossier} hierna={hierna} naam={naam} />
            <Panel title="Alle stappen">
              <Outline items={outlineOf(diagram, { progress, bevestigers, rolNaam: naam, kort: true })} />
            </Panel>
          </>
        }
      />
    </TrajectPage>
  );
}

/** 'Bijeenkomst 1: Resultaten verwerken'; of parallel tracks each. */
function waarVan({ nodes }: Diagram, progress: ProgressByNode, { moment }: Dossier): string[] {
  const groepen = diagramNodes(nodes);
  const stappen = groepen.filter(
    ({ id, children }) => progress.get(id) === 'current' && children.length === 0,
  );
  if (stappen.length === 0) return [moment.titel];
  return stappen.map(({ id, title }) => {
    const boven = groepen.filter(
      ({ id: ander, children }) => children.length > 0 && id.startsWith(`${ander}.`),
    );
    return [...boven.map((groep) => groep.title), title].join(': ');
  });
}

interface HiernaProps {
  readonly dossier: Dossier;
  readonly hierna: Hierna;
  readonly naam: (rol: string) => string;
}

function HiernaPaneel({ dossier, hierna, naam }: HiernaProps): ReactElement {
  const { vooruit, anders } = hierna;
  return (
    <Panel title="Hierna">
      <Stack>
        {vooruit.length === 0 && <Paragraph>{nietsHierna(dossier)}</Paragraph>}
        {vooruit.map((één) => (
          <Stap key={één.id} één={één} {...{ dossier, naam }} />
        ))}
        {anders.length > 0 && (
          <>
            <Paragraph subtle>Ook mogelijk:</Paragraph>
            <List items={anders.map(({ wat, naar }) => `${wat} → ${naar}`)} />
          </>
        )}
      </Stack>
    </Panel>
  );
}

function nietsHierna({ stand }: Dossier): string {
  if (stand === 'gepauzeerd') return 'Het traject ligt stil. Hervat het om verder te gaan.';
  if (stand === 'loopt') return 'Vanuit deze stap gaat het traject vanzelf verder.';
  return 'Er komt niets meer: het traject is voorbij.';
}

function Stap({ één, dossier, naam }: { readonly één: Vervolg } & Omit<HiernaProps, 'hierna'>): ReactElement {
  const { wat, naar, rollen, op, open, nodig } = één;
  const { nu, kalender, traject } = dossier;
  const wie =
    op === null
      ? rollen.map(naam).join(' of ')
      : `vanzelf op ${formatDatum(op)} (${formatRelatief(op, nu, kalender)})`;
  return (
    <div>
      <Paragraph>
        <strong>{wat}</strong> → {naar}
      </Paragraph>
      <Paragraph subtle>
        {op === null ? `Wie: ${wie}.` : `Gaat ${wie}.`}
        {op === null && open && nodig.length === 0 && ' Alles is er klaar voor.'}
      </Paragraph>
      {nodig.length > 0 && (
        <>
          <Paragraph>Daarvoor nodig:</Paragraph>
          <MissingRequirements missing={nodig} base={trajectPad(traject.id)} />
        </>
      )}
    </div>
  );
}
