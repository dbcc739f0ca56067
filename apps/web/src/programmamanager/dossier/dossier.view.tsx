import type { ReactElement } from 'react';
import type { Dossier, Logregel } from '#case-management';
import { Alert, Columns, EmptyState, Link, Panel, StatusBadge } from '#ui';
import { LogLijst } from '../logboek/log-lijst.tsx';
import { TakenLijst } from '../taken/taken-lijst.tsx';
import { TrajectPage, trajectPad } from '../traject-page.tsx';
import { aantal, standBadge } from '../woorden.ts';
import { Fasen } from './fasen.tsx';
import { standZin } from './stand-zin.ts';
import { Ingrijpen, VolgendeStap } from './volgende-stap.tsx';
import {
  BijeenkomstenPaneel,
  DocumentenPaneel,
  MailPaneel,
  MensenPaneel,
  TermijnenPaneel,
} from './zijkant.tsx';

export interface DossierPageProps {
  readonly dossier: Dossier;
  readonly regels: readonly Logregel[];
  /** Of whoever looks. */
  readonly rollen: readonly string[];
}

export function DossierPage({ dossier, regels, rollen }: DossierPageProps): ReactElement {
  const { traject, stand, moment } = dossier;
  const badge = standBadge(stand, moment);
  const zin = standZin(dossier);
  return (
    <TrajectPage
      traject={traject}
      sectie=""
      lead={leadVan(dossier)}
      badge={<StatusBadge tone={badge.tone}>{badge.label}</StatusBadge>}
    >
      <Alert kind={zin.kind} title={zin.title}>
        {zin.text}
      </Alert>
      <Columns
        main={
          <>
            <VolgendeStap dossier={dossier} rollen={rollen} />
            <TakenPaneel dossier={dossier} />
            <Panel title="Fasen">
              <Fasen dossier={dossier} />
            </Panel>
            <Panel
              title="Laatste gebeurtenissen"
              actions={<Link href={trajectPad(traject.id, 'logboek')}>Hele logboek</Link>}
            >
              <LogLijst regels={regels} />
            </Panel>
          </>
        }
        aside={
          <>
            <TermijnenPaneel dossier={dossier} />
            <BijeenkomstenPaneel dossier={dossier} />
            <DocumentenPaneel dossier={dossier} />
            <MensenPaneel dossier={dossier} />
            <MailPaneel dossier={dossier} />
            <Ingrijpen dossier={dossier} rollen={rollen} />
          </>
        }
      />
    </TrajectPage>
  );
}

function leadVan({ stand, fasen, fase }: Dossier): string {
  const huidig = fasen.find(({ id }) => id === fase.id);
  if (huidig) return `Fase ${huidig.nummer} van ${fasen.length}: ${fase.titel}.`;
  return stand === 'afgerond' ? `Alle ${fasen.length} fasen zijn klaar.` : `${fase.titel}.`;
}

function TakenPaneel({
  dossier: { traject, gegevens, stand },
}: {
  readonly dossier: Dossier;
}): ReactElement | null {
  const { taken } = gegevens;
  if (stand === 'afgerond' || stand === 'gestopt') return null;
  return (
    <Panel title={`Taken (${aantal(taken.length, 'open', 'open')})`} flush={taken.length > 0}>
      <TakenLijst
        caption="Open taken van dit traject"
        taken={taken}
        terug={trajectPad(traject.id)}
        empty={
          <EmptyState title="Geen open taken">
            Nieuwe taken komen hier vanzelf, met de volgende stap.
          </EmptyState>
        }
      />
    </Panel>
  );
}
