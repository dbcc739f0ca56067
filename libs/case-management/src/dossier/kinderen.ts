import type { Programmabladen } from '#domain';
import type { AnyDefinition, DefinitionRegistry } from '#workflow-engine';
import { statusVan } from '../bord/bord-rij.ts';
import type { BordStatus } from '../bord/bord.ts';
import type { RuwKind, RuweVorige } from '../ports/dossierlezer.ts';
import type { Taak } from '../ports/taken.ts';
import { momentVan, type Moment } from '../woorden/moment.ts';
import { titelVanFase } from '../woorden/titels.ts';

/** A child run inside the dossier of its parent. */
export interface KindBeeld {
  readonly id: string;
  /** How its group is called. */
  readonly groep: string;
  /** What such a group is called: 'cohort'. */
  readonly groepWoord: string;
  readonly programma: string;
  readonly stand: BordStatus;
  readonly fase: { readonly id: string; readonly titel: string };
  readonly moment: Moment;
  /** UTC instant. */
  readonly sinds: string;
  readonly taken: readonly Taak[];
}

/** What the cycle before this one left open. */
export interface VorigeCyclus {
  readonly id: string;
  /** Groups that were stopped, or never got to their end. */
  readonly groepen: readonly KindBeeld[];
  /** Tasks that nobody did, of the traject and of its groups. */
  readonly taken: readonly Taak[];
}

/** What the words of a child run come from. */
export interface Kindwoorden {
  readonly registry: DefinitionRegistry;
  readonly bladen: Programmabladen;
}

const definitieVan = (registry: DefinitionRegistry, { programma, version }: RuwKind): AnyDefinition => {
  const definition = registry.find(programma, version);
  if (!definition) throw new Error(`No definition ${programma} version ${version}`);
  return definition;
};

export const kindBeeld = ({ registry, bladen }: Kindwoorden, kind: RuwKind): KindBeeld => {
  const definition = definitieVan(registry, kind);
  const stand = statusVan(kind);
  return {
    id: kind.id,
    groep: kind.groep,
    groepWoord: bladen.van(kind.programma, kind.version).groepWoord ?? 'groep',
    programma: kind.programma,
    stand,
    fase: { id: kind.fase, titel: titelVanFase(definition, kind.fase) },
    moment: momentVan(definition, kind.value),
    sinds: kind.sinds,
    taken: stand === 'afgerond' || stand === 'gestopt' ? [] : kind.taken,
  };
};

export const vorigeCyclus = (woorden: Kindwoorden, vorige: RuweVorige): VorigeCyclus => ({
  id: vorige.id,
  groepen: vorige.kinderen
    .map((kind) => kindBeeld(woorden, kind))
    .filter(({ stand }) => stand !== 'afgerond'),
  taken: [...vorige.taken, ...vorige.kinderen.flatMap(({ taken }) => taken)],
});
