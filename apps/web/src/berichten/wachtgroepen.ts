import type { TeBeslissen } from '#berichten';

/** The same mail to several people: one decision, unless somebody opens one of them. */
export interface Wachtgroep {
  readonly eerste: TeBeslissen;
  readonly berichten: readonly TeBeslissen[];
  /** What a form sends when it is ticked: ids with commas. */
  readonly waarde: string;
}

const sleutelVan = ({ trajectId, sjabloon, onderwerp, uiterlijk }: TeBeslissen): string =>
  JSON.stringify([trajectId, sjabloon, onderwerp, uiterlijk]);

export const wachtgroepen = (berichten: readonly TeBeslissen[]): readonly Wachtgroep[] => {
  const groepen = new Map<string, TeBeslissen[]>();
  for (const bericht of berichten) {
    const sleutel = sleutelVan(bericht);
    groepen.set(sleutel, [...(groepen.get(sleutel) ?? []), bericht]);
  }
  return [...groepen.values()].flatMap((samen) => {
    const [eerste] = samen;
    return eerste ? [{ eerste, berichten: samen, waarde: samen.map(({ id }) => id).join(',') }] : [];
  });
};

/** Ids of the mails that were ticked. */
export const idsIn = (waarden: readonly string[]): string[] => waarden.flatMap((waarde) => waarde.split(','));
