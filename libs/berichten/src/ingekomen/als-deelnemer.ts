import type { Actor } from '#workflow-engine';
import type { Bekende } from './ingekomen-mail.ts';

/** Whoever mailed, as the one who acts. */
export const alsDeelnemer = ({
  deelnemerId,
  naam,
  rol,
}: Pick<Bekende, 'deelnemerId' | 'naam' | 'rol'>): Actor => ({
  kind: 'deelnemer',
  id: deelnemerId ?? '',
  name: naam,
  roles: rol === null ? [] : [rol],
});
