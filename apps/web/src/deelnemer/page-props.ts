import type { ReactiePagina } from '#consultatie';
import type { FieldFault } from '#workflow-engine';

export interface ReactiePageProps {
  readonly token: string;
  readonly pagina: ReactiePagina;
  /** What was typed and not kept, by field. */
  readonly typed?: Readonly<Record<string, string>> | undefined;
  readonly faults?: readonly FieldFault[] | undefined;
  /** It came too late, or the like: why, and what to do. */
  readonly geweigerd?: string | undefined;
}
