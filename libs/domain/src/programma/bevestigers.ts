import type { Feiten } from '../feiten.ts';
import type { Rol } from '../rol.ts';

interface Bevestigbaar {
  /** Key of the phase or track. */
  readonly id: string;
  /** Who confirms it unless a bureau chose others. */
  readonly confirmers: readonly string[];
}

/** The roles that a bureau chose to confirm a phase; undefined when it left that to the programme. */
export const gekozenBevestigers = (
  fase: string,
  { bevestigers }: Partial<Pick<Feiten, 'bevestigers'>>,
): readonly Rol[] | undefined => {
  // Steps that were written before bureaus could choose have no such fact.
  const gekozen = bevestigers?.[fase];
  return gekozen !== undefined && gekozen.length > 0 ? gekozen : undefined;
};

/** Who confirms a phase; the first one is asked. */
export const bevestigersVan = (
  { id, confirmers }: Bevestigbaar,
  feiten: Partial<Pick<Feiten, 'bevestigers'>>,
): readonly string[] => gekozenBevestigers(id, feiten) ?? confirmers;

const TAAK = /^(.+)\.bevestigen$/;

/** Who owns a task: that of confirming a phase belongs to whoever confirms it. */
export const eigenaarVan = (
  { code, eigenaar }: { readonly code: string; readonly eigenaar: Rol },
  feiten: Partial<Pick<Feiten, 'bevestigers'>>,
): Rol => {
  const fase = TAAK.exec(code)?.[1];
  return (fase === undefined ? undefined : gekozenBevestigers(fase, feiten)?.[0]) ?? eigenaar;
};
