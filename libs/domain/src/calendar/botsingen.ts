import { formatTijd } from './datum-nl.ts';
import { datumVan, type UtcTijdstip } from './tijd.ts';

/** When something is, in instants. */
export interface Tijdvak {
  readonly begin: UtcTijdstip;
  readonly eind: UtcTijdstip;
}

/** Something else that is planned, as far as it may be in the way. */
export interface Bezetting extends Tijdvak {
  /** In a sentence: 'bijeenkomst 1 van Almere'. */
  readonly naam: string;
  /** Of the same gemeente. */
  readonly zelfdeGemeente: boolean;
  /** Ids of who is needed there. */
  readonly medewerkers: readonly string[];
}

export interface Nodig {
  readonly id: string;
  readonly naam: string;
}

/** What people need to get from one place to another, and to set up a room. */
const REISTIJD_MINUTEN = 90;

const tijd = ({ begin, eind }: Tijdvak): string => `${formatTijd(begin)} tot ${formatTijd(eind)} uur`;

/** Minutes between two stretches of time; negative when they overlap. */
const tussen = (een: Tijdvak, ander: Tijdvak): number =>
  Math.max(Date.parse(een.begin) - Date.parse(ander.eind), Date.parse(ander.begin) - Date.parse(een.eind)) /
  60_000;

/**
 * Dutch sentences about what else is planned: somebody who would be in two places at once, or would have no time to
 * travel between them, and another session of the same gemeente on that day.
 */
export function botsingen(
  vak: Tijdvak,
  trainers: readonly Nodig[],
  bezet: readonly Bezetting[],
  reistijd: number = REISTIJD_MINUTEN,
): string[] {
  return bezet.flatMap((ander): string[] => {
    const ruimte = tussen(vak, ander);
    const dubbel = trainers.filter(({ id }) => ander.medewerkers.includes(id));
    const tijdig = dubbel.flatMap(({ naam }): string[] => {
      if (ruimte < 0) return [`${naam} is dan al nodig bij ${ander.naam}, ${tijd(ander)}.`];
      if (ruimte >= reistijd) return [];
      return [
        `${naam} is vlak daarvoor of daarna bij ${ander.naam}, ${tijd(ander)}. Is er genoeg tijd om te reizen?`,
      ];
    });
    const zelfdeDag = ander.zelfdeGemeente && datumVan(vak.begin) === datumVan(ander.begin);
    return [
      ...tijdig,
      ...(zelfdeDag ? [`Deze gemeente heeft op dezelfde dag al ${ander.naam}, ${tijd(ander)}.`] : []),
    ];
  });
}
