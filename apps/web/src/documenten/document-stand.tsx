import type { ReactNode } from 'react';
import type { VersieKop } from '#case-management';
import type { DocumentStatus } from '#domain';
import { StatusBadge, type Tone } from '#ui';

const STAND: Readonly<Record<DocumentStatus, { readonly tone: Tone; readonly label: string }>> = {
  concept: { tone: 'active', label: 'Concept' },
  inConsultatie: { tone: 'waiting', label: 'In consultatie' },
  vastgesteld: { tone: 'done', label: 'Vastgesteld' },
};

const GEWEEST = { tone: 'neutral', label: 'In consultatie geweest:' } as const;

interface DocumentStandProps {
  readonly versie: VersieKop | null;
  /** A later version came after it: its consultation is behind us. */
  readonly voorbij?: boolean | undefined;
}

/** 'Concept 0.2' */
export function DocumentStand({ versie, voorbij = false }: DocumentStandProps): ReactNode {
  if (!versie) return <StatusBadge tone="planned">Nog niet gemaakt</StatusBadge>;
  const { tone, label } = voorbij && versie.status === 'inConsultatie' ? GEWEEST : STAND[versie.status];
  return (
    <StatusBadge tone={tone}>
      {label} {versie.nummer}
    </StatusBadge>
  );
}
