import { STANDAARD_INSTELLINGEN } from '#domain';
import { confirmedIn } from '#statechart';
import type { AnyDefinition } from '#workflow-engine';
import type { BordGegevens, Bordlezing } from '../ports/bordlezer.ts';
import { fasenVan, isAfgerond } from '../woorden/fasen.ts';
import { momentVan } from '../woorden/moment.ts';
import { teLaat } from '../woorden/te-laat.ts';
import { titelVanFase } from '../woorden/titels.ts';
import type { BordRij, BordStatus } from './bord.ts';

export const statusVan = (
  definition: AnyDefinition,
  { status, fase }: Pick<BordGegevens, 'status' | 'fase'>,
): BordStatus => {
  if (status === 'paused') return 'gepauzeerd';
  if (status === 'active') return 'loopt';
  return isAfgerond(definition, fase) ? 'afgerond' : 'gestopt';
};

/** One row in the words of its own version of the definition. */
export function bordRij(
  gegevens: BordGegevens,
  definition: AnyDefinition,
  { nu, kalender }: Pick<Bordlezing, 'nu' | 'kalender'>,
): BordRij {
  const { fase, consultaties, bevestigers } = gegevens;
  const status = statusVan(definition, gegevens);
  const rollen = confirmedIn(definition.phases.find(({ id }) => id === fase)).flatMap(
    ({ confirmers }) => confirmers,
  );
  const moment = momentVan(definition, gegevens.value);
  const gevraagdOp = moment.wachtOp === 'griffie' ? gegevens.gevraagdOp : null;
  const lopend = {
    taken: gegevens.verlopenTaken,
    gevraagdOp,
    termijnen: gegevens.verlopenTermijnen.map(({ delay, op }) => ({
      titel: definition.delays[delay]?.title ?? delay,
      op,
    })),
  };
  return {
    trajectId: gegevens.trajectId,
    gemeente: gegevens.gemeente,
    programmamanager: gegevens.programmamanager,
    status,
    fasen: fasenVan(definition, gegevens),
    fase: { id: fase, titel: titelVanFase(definition, fase) },
    moment,
    bevestigers: rollen.flatMap((rol) => bevestigers[rol] ?? []),
    // While it is paused the terms stand still.
    teLaat:
      status === 'loopt'
        ? teLaat(lopend, { ...STANDAARD_INSTELLINGEN, ...gegevens.instellingen }, nu, kalender)
        : [],
    reacties: consultaties[fase] ?? null,
    momentOp: gegevens.momentOp,
    gepauzeerdOp: gegevens.gepauzeerdOp,
    gevraagdOp,
    openTaken: gegevens.openTaken,
  };
}
