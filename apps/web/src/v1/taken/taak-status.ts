import type { TaakStatus } from '#case-management';

export const TAAK_STATUSSEN = ['open', 'gedaan', 'vervallen'] as const satisfies readonly TaakStatus[];
