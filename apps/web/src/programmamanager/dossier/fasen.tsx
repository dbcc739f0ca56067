import type { ReactElement } from 'react';
import type { Dossier, DossierFase } from '#case-management';
import { formatDatum, formatDatumTijd } from '#domain';
import { PhaseSteps, type Step, type StepStatus } from '#ui';

const STATUS: Readonly<Record<DossierFase['stand'], StepStatus>> = {
  gedaan: 'done',
  bezig: 'current',
  komt: 'todo',
  vervallen: 'todo',
};

/** The phases with when they were confirmed, and the moments of the current one. */
export function Fasen({ dossier }: { readonly dossier: Dossier }): ReactElement {
  return <PhaseSteps steps={dossier.fasen.map((fase) => stap(fase, dossier))} />;
}

function stap(fase: DossierFase, dossier: Dossier): Step {
  const status = dossier.stand === 'gepauzeerd' && fase.stand === 'bezig' ? 'warning' : STATUS[fase.stand];
  return {
    id: fase.id,
    title: fase.titel,
    status,
    meta: bijschrift(fase, dossier.nu),
    steps: fase.stappen.map(({ id, titel, stand }) => ({
      id,
      title: titel,
      status: stand === 'gedaan' ? 'done' : stand === 'bezig' ? 'current' : 'todo',
      meta:
        stand === 'bezig' && dossier.moment.wachtOp === 'deelnemers' && dossier.reacties !== null
          ? `${dossier.reacties.ontvangen} van ${dossier.reacties.totaal}`
          : undefined,
    })),
  };
}

function bijschrift({ stand, van, tot, gepland }: DossierFase, nu: string): string | undefined {
  if (stand === 'gedaan') return tot === null ? undefined : `Bevestigd op ${formatDatum(tot)}`;
  if (stand === 'vervallen') return 'Gaat niet door';
  if (gepland !== null) return `${gepland <= nu ? 'Was' : 'Gepland'} op ${formatDatumTijd(gepland)}`;
  return stand === 'bezig' && van !== null ? `Begonnen op ${formatDatum(van)}` : undefined;
}
