import type { ReactElement, ReactNode } from 'react';
import { isAfgelast, type Bevestiging, type Dossier } from '#case-management';
import { DEELNEMER_ROLLEN, formatDatum, formatKort, formatTijd } from '#domain';
import { DataList, EmptyState, Link, PageHeader, Panel, PhaseSteps, StatusBadge, type Step } from '#ui';
import type { Actor } from '#workflow-engine';
import { linkPath } from '../links/link-paths.ts';
import { hoofdletter, standBadge } from '../programmamanager/woorden.ts';
import { GriffieFrame } from './griffie-frame.tsx';
import { WatWijVragen } from './wat-wij-vragen.tsx';
import { documentTitel, onderdeelTitel } from './woorden.ts';

export interface OverzichtPageProps {
  readonly token: string;
  readonly bevestiging: Bevestiging;
  readonly actor: Actor;
}

export function OverzichtPage({ token, bevestiging, actor }: OverzichtPageProps): ReactElement {
  const { dossier } = bevestiging;
  const badge = griffieBadge(bevestiging);
  return (
    <GriffieFrame token={token} traject={dossier.traject} title="Overzicht" at="overzicht">
      <PageHeader
        title={`Gemeente ${dossier.traject.gemeente.naam}`}
        badge={<StatusBadge tone={badge.tone}>{badge.label}</StatusBadge>}
        lead={`Dag ${actor.name}. Hier ziet u hoe ver uw gemeente is.`}
      />
      <WatWijVragen token={token} bevestiging={bevestiging} actor={actor} />
      <Panel title="Fasen">
        <PhaseSteps steps={stappen(dossier)} />
      </Panel>
      <Bijeenkomsten dossier={dossier} />
      <Documenten dossier={dossier} token={token} />
      <Mensen dossier={dossier} />
    </GriffieFrame>
  );
}

/** As the bureau's badge, but 'ons' is somebody else here. */
function griffieBadge({ dossier, vraag }: Bevestiging): ReturnType<typeof standBadge> {
  const badge = standBadge(dossier.stand, dossier.moment);
  if (vraag !== null) return { ...badge, label: 'Wacht op u' };
  const bijBureau = dossier.stand === 'loopt' && dossier.moment.wachtOp === 'bureau';
  return bijBureau ? { ...badge, label: 'Het bureau is aan zet' } : badge;
}

const STATUS = { gedaan: 'done', bezig: 'current', komt: 'todo', vervallen: 'warning' } as const;

function stappen({ fasen }: Dossier): Step[] {
  return fasen.map(({ id, titel, stand, tot, gepland, stappen: momenten }) => ({
    id,
    title: titel,
    status: STATUS[stand],
    meta:
      tot !== null
        ? `Bevestigd op ${formatKort(tot)}`
        : gepland !== null
          ? `Gepland op ${formatDatum(gepland)}`
          : undefined,
    steps: momenten.map((moment) => ({ id: moment.id, title: moment.titel, status: STATUS[moment.stand] })),
  }));
}

function Bijeenkomsten({ dossier }: { readonly dossier: Dossier }): ReactNode {
  const { bijeenkomsten } = dossier.gegevens;
  return (
    <Panel title="Bijeenkomsten">
      {bijeenkomsten.length === 0 ? (
        <EmptyState title="Er zijn nog geen data">
          Het bureau zoekt met u data voor de bijeenkomsten.
        </EmptyState>
      ) : (
        <DataList
          items={bijeenkomsten.map(({ onderdeel, begin, eind, plaats }) => ({
            label: onderdeelTitel(dossier, onderdeel),
            value: isAfgelast(onderdeel, dossier.standing)
              ? 'Het bureau zoekt een nieuwe datum.'
              : `${formatDatum(begin)}, ${formatTijd(begin)} – ${formatTijd(eind)} uur, ${plaats}`,
          }))}
        />
      )}
    </Panel>
  );
}

function Documenten({ dossier, token }: { readonly dossier: Dossier; readonly token: string }): ReactNode {
  const { documenten } = dossier.gegevens;
  return (
    <Panel title="Documenten">
      {documenten.length === 0 ? (
        <EmptyState title="Er zijn nog geen documenten">
          Na de eerste bijeenkomst vindt u hier de visie.
        </EmptyState>
      ) : (
        <DataList
          items={documenten.map(({ soort, nummer, gemaaktOp }) => ({
            label: documentTitel(soort),
            value: (
              <Link href={`${linkPath('griffie', token)}/documenten/${soort}`}>
                Lees versie {nummer} van {formatKort(gemaaktOp)}
              </Link>
            ),
          }))}
        />
      )}
    </Panel>
  );
}

function Mensen({ dossier }: { readonly dossier: Dossier }): ReactNode {
  const { mensen, team } = dossier.gegevens;
  return (
    <>
      <Panel title="Wie doen er mee">
        {mensen.length === 0 ? (
          <EmptyState title="Er staan nog geen deelnemers in de lijst">
            Stuur het bureau de namen en e-mailadressen van de deelnemers.
          </EmptyState>
        ) : (
          <DataList
            items={DEELNEMER_ROLLEN.flatMap((rol) => mensen.filter((groep) => groep.rol === rol)).map(
              ({ rol, aantal, namen }) => ({
                label: `${hoofdletter(rol)} (${aantal})`,
                value: namen.join(', '),
              }),
            )}
          />
        )}
      </Panel>
      {team.length > 0 && (
        <Panel title="Uw mensen bij het bureau">
          <DataList items={perRol(team)} />
        </Panel>
      )}
    </>
  );
}

function perRol(team: Dossier['gegevens']['team']): { label: string; value: string }[] {
  const rollen = [...new Set(team.map(({ rol }) => rol))];
  return rollen.map((rol) => ({
    label: hoofdletter(rol),
    value: team
      .filter((lid) => lid.rol === rol)
      .map(({ naam }) => naam)
      .join(', '),
  }));
}
