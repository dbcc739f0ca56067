import { confirmedPhases } from '#statechart';
import type { AcceptedEvent, Actor, AnyDefinition, Standing } from '#workflow-engine';
import type { Handeling } from './eigen-pagina.ts';

/** Done on a page of their own, together with the case data that belongs to them. */
const OP_EIGEN_PAGINA = /\.(DEELNEMER_REAGEERT|DEELNEMER_ZIET_AF|GRIFFIE_LEGT_VAST)$/;

const alsHandeling = ({ type, label, fields, open, missing, advice }: AcceptedEvent): Handeling => ({
  type,
  label,
  velden: fields,
  open,
  ontbreekt: missing,
  advies: open ? advice : [],
});

/** What the definition lets this person do now, besides answering a question for confirmation. */
export function handelingenVan(
  definition: Pick<AnyDefinition, 'phases'>,
  { accepted }: Pick<Standing, 'accepted'>,
  { roles }: Pick<Actor, 'roles'>,
): Handeling[] {
  const antwoorden = new Set(
    confirmedPhases(definition).flatMap(({ confirmEvent, returnEvent }) => [confirmEvent, returnEvent]),
  );
  return accepted
    .filter(({ type, actors }) => actors.some((role) => roles.includes(role)) && !antwoorden.has(type))
    .filter(({ type, open, missing }) => !OP_EIGEN_PAGINA.test(type) && (open || missing.length > 0))
    .map(alsHandeling);
}
