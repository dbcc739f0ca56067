import { gemengdeGroepen } from './gemengde-groepen.ts';
import { BLOKKEN, blokVan, type Indeling, type Persoon } from './gespreksgroep.ts';
import { Telling } from './onbalans.ts';
import { geschud } from './volgorde.ts';

interface Tafel {
  readonly persoon: Persoon;
  kolom: number;
}

/** The same groups with only those who are here, and everybody who is here in one. */
const metLeden = <G extends Indeling>(groepen: readonly G[], tafels: readonly Tafel[]): G[] =>
  groepen.map((groep, kolom) => {
    const hier = new Set(tafels.filter((tafel) => tafel.kolom === kolom).map(({ persoon }) => persoon.id));
    const bleven = groep.leden.filter((id) => hier.has(id));
    const kwamen = [...hier].filter((id) => !groep.leden.includes(id));
    return { ...groep, leden: [...bleven, ...kwamen] };
  });

function zetNeer(groepen: readonly Indeling[], personen: readonly Persoon[]): [Tafel[], Telling] {
  const telling = new Telling(groepen.length);
  const plaats = new Map(groepen.flatMap(({ leden }, kolom) => leden.map((id) => [id, kolom] as const)));
  const tafels: Tafel[] = [];
  const zet = (persoon: Persoon, kolom: number): void => {
    telling.tel(persoon, kolom, 1);
    tafels.push({ persoon, kolom });
  };
  const volgorde = geschud(personen, '');
  for (const persoon of volgorde) {
    const kolom = plaats.get(persoon.id);
    if (kolom !== undefined) zet(persoon, kolom);
  }
  for (const persoon of volgorde)
    if (!plaats.has(persoon.id)) zet(persoon, besteKolom(persoon, groepen, telling));
  return [tafels, telling];
}

function besteKolom(persoon: Persoon, groepen: readonly Indeling[], telling: Telling): number {
  const winst = groepen.map((_groep, kolom) => telling.winst(persoon, null, kolom));
  return winst.indexOf(Math.min(...winst));
}

/** The move of one person that evens out most; undefined when none does. */
function besteVerhuizing(tafels: readonly Tafel[], telling: Telling, kolommen: number) {
  let beste: { tafel: Tafel; naar: number; winst: number } | undefined;
  for (const tafel of tafels)
    for (let naar = 0; naar < kolommen; naar += 1) {
      const winst = telling.winst(tafel.persoon, tafel.kolom, naar);
      if (winst < (beste?.winst ?? 0)) beste = { tafel, naar, winst };
    }
  return beste;
}

/** The trade of two people that evens out most; undefined when none does. */
function besteRuil(tafels: readonly Tafel[], telling: Telling) {
  let beste: { een: Tafel; ander: Tafel; winst: number } | undefined;
  for (const [plaats, een] of tafels.entries())
    for (const ander of tafels.slice(plaats + 1)) {
      if (een.kolom === ander.kolom || een.persoon.rol === ander.persoon.rol) continue;
      const heen = telling.winst(een.persoon, een.kolom, ander.kolom);
      verhuis(een, ander.kolom, telling, () => {
        const winst = heen + telling.winst(ander.persoon, ander.kolom, een.kolom);
        if (winst < (beste?.winst ?? 0)) beste = { een, ander, winst };
      });
    }
  return beste;
}

/** Counts somebody elsewhere while `kijk` looks. */
function verhuis({ persoon, kolom }: Tafel, naar: number, telling: Telling, kijk: () => void): void {
  telling.tel(persoon, kolom, -1);
  telling.tel(persoon, naar, 1);
  kijk();
  telling.tel(persoon, naar, -1);
  telling.tel(persoon, kolom, 1);
}

function zetOver(tafel: Tafel, naar: number, telling: Telling): void {
  telling.tel(tafel.persoon, tafel.kolom, -1);
  telling.tel(tafel.persoon, naar, 1);
  tafel.kolom = naar;
}

/** Step by step, each step evener than the one before; it may stop before all is even. */
function strijkGlad(tafels: readonly Tafel[], telling: Telling, kolommen: number): void {
  while (!telling.isEven()) {
    const verhuizing = besteVerhuizing(tafels, telling, kolommen);
    if (verhuizing) {
      zetOver(verhuizing.tafel, verhuizing.naar, telling);
      continue;
    }
    const ruil = besteRuil(tafels, telling);
    if (!ruil) return;
    const [van, naar] = [ruil.een.kolom, ruil.ander.kolom];
    zetOver(ruil.een, naar, telling);
    zetOver(ruil.ander, van, telling);
  }
}

/**
 * Mixed groups after some did not come: those who are here stay where they sit as far as they can, the others are
 * left out, who was in no group gets one, and sizes differ by at most one again, overall and per block, doelgroep and
 * role. Groups that are even already stay as they are.
 */
export function herverdeelGemengd<G extends Indeling>(
  groepen: readonly G[],
  personen: readonly Persoon[],
): G[] {
  if (groepen.length === 0) throw new RangeError('Expected groups to divide again');
  const [tafels, telling] = zetNeer(groepen, personen);
  strijkGlad(tafels, telling, groepen.length);
  if (telling.isEven()) return metLeden(groepen, tafels);
  // Rare: no single step evens it out. A new deal always does.
  const nieuw = gemengdeGroepen(personen, groepen.length);
  return groepen.map((groep, kolom) => ({ ...groep, leden: nieuw[kolom]?.leden ?? [] }));
}

/**
 * Separated groups after some did not come: nobody moves, and who was in no group joins the smallest of the own block,
 * or the group that was made for it when nobody of the block is there.
 */
export function herverdeelGescheiden<G extends Indeling>(
  groepen: readonly G[],
  personen: readonly Persoon[],
): G[] {
  const blok = new Map(personen.map((persoon) => [persoon.id, blokVan(persoon.rol)]));
  const ingedeeld = new Set(groepen.flatMap(({ leden }) => leden));
  const grootte = (groep: G): number => groep.leden.filter((id) => blok.has(id)).length;
  const thuis = (persoon: Persoon): G | undefined =>
    groepen
      .filter(({ leden }) => leden.some((id) => blok.get(id) === blokVan(persoon.rol)))
      .toSorted((een, ander) => grootte(een) - grootte(ander))[0] ??
    groepen.find(({ nummer }) => nummer === BLOKKEN.indexOf(blokVan(persoon.rol)) + 1);
  const nieuwkomers = personen
    .filter(({ id }) => !ingedeeld.has(id))
    .map((persoon) => ({ id: persoon.id, naar: thuis(persoon)?.nummer }));
  return groepen.map((groep) => ({
    ...groep,
    leden: [
      ...groep.leden.filter((id) => blok.has(id)),
      ...nieuwkomers.filter(({ naar }) => naar === groep.nummer).map(({ id }) => id),
    ],
  }));
}
