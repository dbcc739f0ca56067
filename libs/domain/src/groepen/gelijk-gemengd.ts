import { BLOKKEN, type Blok, type Indeling, type Persoon } from './gespreksgroep.ts';
import { verdeling, type Groepsverdeling } from './verdeling.ts';

export interface Menging {
  ok: boolean;
  /** Dutch sentence that says what is uneven; present when not ok. */
  reden?: string;
}

const WIE: Readonly<Record<Blok, string>> = {
  raad: 'Raad en griffie zijn',
  'college en directie': 'College en directie zijn',
  ambtenaren: 'De ambtenaren zijn',
};

const mensen = (n: number): string => (n === 1 ? '1 persoon' : `${n} personen`);
const isOf = (n: number): string => (n === 1 ? 'is' : 'zijn');

/** Everybody in exactly one group, and nobody in it who does not take part. */
function plaatsfout(groepen: readonly Indeling[], personen: readonly Persoon[]): string | undefined {
  const geplaatst = groepen.flatMap((groep) => groep.leden);
  const uniek = new Set(geplaatst);
  const ids = new Set(personen.map((persoon) => persoon.id));
  const zonder = [...ids].filter((id) => !uniek.has(id)).length;
  if (zonder > 0) return `${mensen(zonder)} ${isOf(zonder)} nog niet ingedeeld.`;
  const weg = [...uniek].filter((id) => !ids.has(id)).length;
  if (weg > 0) return `${mensen(weg)} in de groepen ${weg === 1 ? 'doet' : 'doen'} niet mee.`;
  const dubbel = geplaatst.length - uniek.size;
  return dubbel > 0 ? `${mensen(dubbel)} ${isOf(dubbel)} vaker dan één keer ingedeeld.` : undefined;
}

function verschil(
  groepen: readonly Groepsverdeling[],
  tel: (groep: Groepsverdeling) => number,
): string | undefined {
  const opGrootte = groepen.toSorted((een, ander) => tel(een) - tel(ander));
  const minste = opGrootte[0];
  const meeste = opGrootte.at(-1);
  if (!minste || !meeste || tel(meeste) - tel(minste) <= 1) return undefined;
  return `groep ${meeste.nummer} heeft er ${tel(meeste)}, groep ${minste.nummer} heeft er ${tel(minste)}.`;
}

/**
 * The rule for the groups of the first meeting: everybody placed once, and sizes that differ by at
 * most one, overall and in each of the three blocks that the programme's text names. Exact roles are
 * spread by `gemengdeGroepen`, but not demanded here: they may be traded by hand within a block.
 */
export function isGelijkGemengd(groepen: readonly Indeling[], personen: readonly Persoon[]): Menging {
  if (groepen.length === 0) return { ok: false, reden: 'Er zijn nog geen groepen.' };
  const fout = plaatsfout(groepen, personen);
  if (fout !== undefined) return { ok: false, reden: fout };
  const tellingen = verdeling(groepen, personen);
  const totaal = verschil(tellingen, (groep) => groep.totaal);
  if (totaal !== undefined) return { ok: false, reden: `De groepen zijn niet even groot: ${totaal}` };
  for (const blok of BLOKKEN) {
    const perBlok = verschil(tellingen, (groep) => groep.perBlok[blok]);
    if (perBlok !== undefined) return { ok: false, reden: `${WIE[blok]} niet gelijk verdeeld: ${perBlok}` };
  }
  return { ok: true };
}
