import { Documentsjablonen } from '#case-management';
import type { Documentsjabloon } from '#domain';
import { documentsjablonen } from '#workflows';

/** The templates that came with the programmes of this program. */
export class WorkflowSjablonen extends Documentsjablonen {
  van(programma: string, soort: string): Documentsjabloon | undefined {
    return documentsjablonen[programma]?.find((sjabloon) => sjabloon.soort === soort);
  }
}
