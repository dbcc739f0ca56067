import { STANDAARD_INSTELLINGEN, bevestigersVan } from '#domain';
import { confirmedIn } from '#statechart';
import type { AnyDefinition } from '#workflow-engine';
import type { BordGegevens, Bordlezing } from '../ports/bordlezer.ts';
import { GEANNULEERD } from '../woorden/einde.ts';
import { fasenVan } from '../woorden/fasen.ts';
import { momentVan, wachtOpBevestiging, wachtOpGriffie } from '../woorden/moment.ts';
import { teLaat } from '../woorden/te-laat.ts';
import { titelVanFase } from '../woorden/titels.ts';
import type { BordRij, BordStatus } from './bord.ts';

export const statusVan = ({ status, fase }: Pick<BordGegevens, 'status' | 'fase'>): BordStatus => {
  if (status === 'paused') return 'gepauzeerd';
  if (status === 'active') return 'loopt';
  return fase === GEANNULEERD ? 'gestopt' : 'afgerond';
};

/** One row in the words of its own version of the definition. */
export function bordRij(
  gegevens: BordGegevens,
  definition: AnyDefinition,
  { nu, kalender }: Pick<Bordlezing, 'nu' | 'kalender'>,
): BordRij {
  const { fase, consultaties, bevestigers } = gegevens;
  const status = statusVan(gegevens);
  const phases = confirmedIn(definition.phases.find(({ id }) => id === fase));
  const moment = momentVan(definition, gegevens.value);
  const gevraagdOp = wachtOpBevestiging(moment)
    ? (phases
        .flatMap(({ id }) => gegevens.gevraagd[id] ?? [])
        .toSorted()
        .at(-1) ?? null)
    : null;
  const gekozen = { bevestigers: gegevens.gekozenBevestigers };
  const rollen = [...new Set(phases.flatMap((phase) => bevestigersVan(phase, gekozen)))];
  const lopend = {
    taken: gegevens.verlopenTaken,
    gevraagdOp,
    vanGriffie: wachtOpGriffie(moment),
    termijnen: gegevens.verlopenTermijnen.map(({ delay, op }) => ({
      titel: definition.delays[delay]?.title ?? delay,
      op,
    })),
  };
  return {
    trajectId: gegevens.trajectId,
    client: gegevens.client,
    groep: gegevens.groep,
    ouderId: gegevens.ouderId,
    programmamanager: gegevens.programmamanager,
    nu,
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
    isVervolg: gegevens.isVervolg,
    openTaken: gegevens.openTaken,
  };
}
