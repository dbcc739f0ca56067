import { DEELNEMER_ROLLEN, type DeelnemerRol } from '../rol.ts';
import { BLOKKEN, blokVan, type Blok, type Indeling, type Persoon } from './gespreksgroep.ts';

export interface Groepsverdeling {
  nummer: number;
  totaal: number;
  perRol: Record<DeelnemerRol, number>;
  perBlok: Record<Blok, number>;
}

const tel = <S extends string>(soorten: readonly S[], gezien: readonly S[]): Record<S, number> =>
  Object.fromEntries(soorten.map((soort) => [soort, gezien.filter((s) => s === soort).length])) as Record<
    S,
    number
  >;

/** How many of each role and block sit in each group; an id that is not among the people does not count. */
export function verdeling(groepen: readonly Indeling[], personen: readonly Persoon[]): Groepsverdeling[] {
  const rolVan = new Map(personen.map((persoon) => [persoon.id, persoon.rol]));
  return groepen.map(({ nummer, leden }) => {
    const rollen = leden.map((id) => rolVan.get(id)).filter((rol) => rol !== undefined);
    return {
      nummer,
      totaal: rollen.length,
      perRol: tel(DEELNEMER_ROLLEN, rollen),
      perBlok: tel(BLOKKEN, rollen.map(blokVan)),
    };
  });
}
