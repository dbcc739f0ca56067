import type { ReactElement } from 'react';
import type { Dossier, Logregel } from '#case-management';
import { formatDatumTijd } from '#domain';
import { Alert, Columns, EmptyState, Link, Panel, StatusBadge } from '#ui';
import { LogLijst } from '../logboek/log-lijst.tsx';
import { TakenLijst } from '../taken/taken-lijst.tsx';
import { TrajectPage, trajectPad } from '../traject-page.tsx';
import { aantal, standBadge } from '../woorden.ts';
import { CyclusPaneel } from './cyclus-paneel.tsx';
import { Fasen } from './fasen.tsx';
import { GroepenPaneel } from './groepen-paneel.tsx';
import { standZin } from './stand-zin.ts';
import { Ingrijpen, VolgendeStap } from './volgende-stap.tsx';
import {
  BijeenkomstenPaneel,
  DocumentenPaneel,
  MailPaneel,
  MensenPaneel,
  TermijnenPaneel,
} from './zijkant.tsx';

/** Lines of the log beside the rest. */
const LAATSTE = 10;

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
      <Teruggestuurd dossier={dossier} regels={regels} />
      <Alert kind={zin.kind} title={zin.title}>
        {zin.text}
      </Alert>
      <Columns
        main={
          <>
            <VolgendeStap dossier={dossier} rollen={rollen} />
            <TakenPaneel dossier={dossier} />
            <GroepenPaneel dossier={dossier} />
            <Panel
              title="Fasen"
              actions={<Link href={trajectPad(traject.id, 'verloop')}>Bekijk het verloop</Link>}
            >
              <Fasen dossier={dossier} />
            </Panel>
            <Panel
              title="Laatste gebeurtenissen"
              actions={<Link href={trajectPad(traject.id, 'logboek')}>Hele logboek</Link>}
            >
              <LogLijst regels={regels.slice(0, LAATSTE)} />
            </Panel>
          </>
        }
        aside={
          <>
            <CyclusPaneel dossier={dossier} />
            <TermijnenPaneel dossier={dossier} />
            {traject.blad.zittingen.length > 0 && <BijeenkomstenPaneel dossier={dossier} />}
            {traject.blad.documenten.length > 0 && <DocumentenPaneel dossier={dossier} />}
            <MensenPaneel dossier={dossier} />
            <MailPaneel dossier={dossier} />
            <Ingrijpen dossier={dossier} rollen={rollen} />
          </>
        }
      />
    </TrajectPage>
  );
}

/** Why the phase came back, as long as nobody asked again. */
function Teruggestuurd({ dossier, regels }: Omit<DossierPageProps, 'rollen'>): ReactElement | null {
  const { fase, gegevens } = dossier;
  if (!gegevens.taken.some(({ code }) => code === `${fase.id}.teruggestuurd`)) return null;
  const stap = regels.find(({ type }) => type?.startsWith(`${fase.id}.`) && type.endsWith('_STUURT_TERUG'));
  const isGriffie = stap?.type?.includes('.GRIFFIE_') ?? true;
  return (
    <Alert
      kind="warning"
      title={isGriffie ? 'De griffie stuurde deze fase terug' : 'Deze fase is teruggestuurd'}
    >
      {stap && `‘${stap.toelichting ?? ''}’ ${stap.wie}, ${formatDatumTijd(stap.op)}`}
    </Alert>
  );
}

function leadVan({ stand, fasen, fase }: Dossier): string {
  const huidig = fasen.find(({ id }) => id === fase.id);
  if (huidig) return `Fase ${huidig.nummer} van ${fasen.length}: ${fase.titel}.`;
  const alles = stand === 'afgerond' && fasen.every((één) => één.stand === 'gedaan');
  return alles ? `Alle ${fasen.length} fasen zijn klaar.` : `${fase.titel}.`;
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
