import type { ReactElement, ReactNode } from 'react';
import { trajectTitel, type Dossier, type EigenPagina } from '#case-management';
import { DEELNEMER_ROLLEN, formatDatum, formatKort, rolNaam } from '#domain';
import { DataList, EmptyState, PageHeader, Panel, Paragraph, PhaseSteps, StatusBadge, type Step } from '#ui';
import type { Actor } from '#workflow-engine';
import { hoofdletter, standBadge } from '../programmamanager/woorden.ts';
import { Bijeenkomsten } from './bijeenkomsten.tsx';
import { Documenten } from './documenten.tsx';
import { GriffieFrame } from './griffie-frame.tsx';
import { WatUKuntDoen } from './wat-u-kunt-doen.tsx';
import { WatWijVragen } from './wat-wij-vragen.tsx';
import { waarover } from './woorden.ts';

export interface OverzichtPageProps {
  readonly token: string;
  readonly pagina: EigenPagina;
  readonly actor: Actor;
}

export function OverzichtPage({ token, pagina, actor }: OverzichtPageProps): ReactElement {
  const { dossier, inkijk } = pagina;
  const { traject } = dossier;
  const badge = eigenBadge(pagina);
  const vol = inkijk === 'alles';
  return (
    <GriffieFrame token={token} traject={traject} title="Overzicht" at="overzicht" inkijk={inkijk}>
      <PageHeader
        title={trajectTitel(traject)}
        badge={vol ? <StatusBadge tone={badge.tone}>{badge.label}</StatusBadge> : undefined}
        lead={
          vol
            ? `Dag ${actor.name}. Hier ziet u hoe ver ${waarover(traject, actor)} is.`
            : `Dag ${actor.name}. Hier staat wat u moet weten en wat u kunt doen.`
        }
      />
      <WatWijVragen token={token} pagina={pagina} actor={actor} />
      <WatUKuntDoen token={token} handelingen={pagina.handelingen} />
      {vol && (
        <Panel title="Fasen">
          <PhaseSteps steps={stappen(dossier)} />
        </Panel>
      )}
      <Bijeenkomsten dossier={dossier} />
      {vol && <Documenten dossier={dossier} token={token} actor={actor} />}
      {vol && <Mensen dossier={dossier} />}
      <Team dossier={dossier} />
      <Paragraph subtle>{traject.blad.privacy.uitleg}</Paragraph>
    </GriffieFrame>
  );
}

/** As the bureau's badge, but 'ons' is somebody else here. */
function eigenBadge({ dossier, vragen }: EigenPagina): ReturnType<typeof standBadge> {
  const badge = standBadge(dossier.stand, dossier.moment);
  if (vragen.some(({ gevraagd }) => gevraagd)) return { ...badge, label: 'Wacht op u' };
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

function Mensen({ dossier }: { readonly dossier: Dossier }): ReactNode {
  const { mensen } = dossier.gegevens;
  const { client } = dossier.traject;
  // A person who takes part alone need not be told so.
  if (client.soort === 'persoon' && mensen.every(({ aantal }) => aantal === 1)) return null;
  return (
    <Panel title="Wie doen er mee">
      {mensen.length === 0 ? (
        <EmptyState title="Er staan nog geen deelnemers in de lijst">
          Stuur het bureau de namen en e-mailadressen van de deelnemers.
        </EmptyState>
      ) : (
        <DataList
          items={DEELNEMER_ROLLEN.flatMap((rol) => mensen.filter((groep) => groep.rol === rol)).map(
            ({ rol, aantal, namen }) => ({
              label: `${hoofdletter(rolNaam(rol, client.soort))} (${aantal})`,
              value: namen.join(', '),
            }),
          )}
        />
      )}
    </Panel>
  );
}

function Team({ dossier }: { readonly dossier: Dossier }): ReactNode {
  const { team } = dossier.gegevens;
  if (team.length === 0) return null;
  const rollen = [...new Set(team.map(({ rol }) => rol))];
  return (
    <Panel title="Uw mensen bij het bureau">
      <DataList
        items={rollen.map((rol) => ({
          label: hoofdletter(rol),
          value: team
            .filter((lid) => lid.rol === rol)
            .map(({ naam }) => naam)
            .join(', '),
        }))}
      />
    </Panel>
  );
}
