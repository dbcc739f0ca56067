import type { ReactElement } from 'react';
import type { TrainingBeeld, Traject } from '#case-management';
import type { FieldFault } from '#workflow-engine';
import { Columns, ErrorSummary, Tiles } from '#ui';
import { TrajectPage } from '../../traject-page.tsx';
import { Tegel } from '../overzicht/bijeenkomsten.view.tsx';
import { CertificatenPanel } from '../certificaten/certificaten-panel.tsx';
import { IntervisiePanel } from './intervisie-panel.tsx';
import { OntheffingPanel } from './ontheffing-panel.tsx';
import { UitnodigenPanel } from './uitnodigen-panel.tsx';
import { WieMagMee } from './wie-mag-mee.tsx';

export interface TrainingPageProps {
  readonly traject: Traject;
  readonly training: TrainingBeeld;
  readonly typed?: Readonly<Record<string, string>> | undefined;
  readonly faults?: readonly FieldFault[] | undefined;
  /** Number of ambtenaren in the address, for the intervisie. */
  readonly ambtenaren?: string | undefined;
}

/** Two dagdelen, who may join and why, and the invitation. */
export function TrainingPage({
  traject,
  training,
  typed = {},
  faults = [],
  ambtenaren,
}: TrainingPageProps): ReactElement {
  const { dagdelen, mensen } = training;
  return (
    <TrajectPage
      traject={traject}
      sectie="training"
      title="Training"
      lead="Twee dagdelen voor managers en teamleiders, de griffier en de gemeentesecretaris."
      faulty={faults.length > 0}
    >
      <ErrorSummary faults={faults} />
      <Tiles wide>
        {dagdelen.map((zitting) => (
          <Tegel key={zitting.onderdeel} trajectId={traject.id} zitting={zitting} />
        ))}
      </Tiles>
      <Columns
        main={<WieMagMee trajectId={traject.id} mensen={mensen} />}
        aside={
          <>
            <UitnodigenPanel trajectId={traject.id} training={training} />
            <OntheffingPanel trajectId={traject.id} mensen={mensen} typed={typed} faults={faults} />
            <CertificatenPanel trajectId={traject.id} />
            <IntervisiePanel
              trajectId={traject.id}
              opgeleid={mensen.filter(({ mag }) => mag).length}
              gevraagd={ambtenaren}
            />
          </>
        }
      />
    </TrajectPage>
  );
}
