import {
  bezwarenTegen,
  dagenTussen,
  datumVan,
  eindVan,
  formatTijd,
  type Feiten,
  type Planningskalender,
} from '#domain';
import type { Planning } from '../../ports/bijeenkomsten.ts';
import { ONDERDEEL, type Onderdeel } from '../onderdeel.ts';

export interface Omstandigheden {
  readonly feiten: Pick<Feiten, 'bijeenkomsten' | 'instellingen' | 'extraVrij'>;
  readonly nu: string;
  readonly kalender: Planningskalender;
}

const weken = (n: number): string => (n === 1 ? '1 week' : `${n} weken`);

function tussentijd(onderdeel: Onderdeel, begin: string, { feiten }: Omstandigheden): string[] {
  const ander = onderdeel === 'bijeenkomst1' ? 'bijeenkomst2' : 'bijeenkomst1';
  const anderBegin = feiten.bijeenkomsten[ander]?.begin ?? null;
  if (anderBegin === null || ONDERDEEL[onderdeel].training) return [];
  const [eerste, tweede] = onderdeel === 'bijeenkomst1' ? [begin, anderBegin] : [anderBegin, begin];
  const dagen = dagenTussen(eerste, tweede);
  const nodig = feiten.instellingen.wekenTussenBijeenkomsten;
  if (tweede <= eerste || dagen >= nodig * 7) return [];
  const er = dagen < 14 ? (dagen === 1 ? '1 dag' : `${dagen} dagen`) : weken(Math.floor(dagen / 7));
  return [
    `Tussen bijeenkomst 1 en bijeenkomst 2 zit maar ${er}. Advies: minstens ${weken(nodig)}, want daarin is de consultatie.`,
  ];
}

function rooster(onderdeel: Onderdeel, { beginLokaal, eindLokaal }: Planning): string[] {
  const klaar = eindVan(ONDERDEEL[onderdeel].rooster, beginLokaal);
  if (klaar === eindLokaal) return [];
  return [
    `Het vaste rooster eindigt om ${formatTijd(klaar)} uur, en u plant tot ${formatTijd(eindLokaal)} uur.`,
  ];
}

/** Why this date is not the best one: advice in Dutch, never a ban. */
export function waarschuwingenBij(
  onderdeel: Onderdeel,
  planning: Planning,
  omstandigheden: Omstandigheden,
): string[] {
  const { feiten, nu, kalender } = omstandigheden;
  const { begin, beginLokaal } = planning;
  const datum = datumVan(beginLokaal);
  return [
    ...(begin <= nu ? ['Deze datum is al geweest.'] : []),
    ...bezwarenTegen(beginLokaal, kalender),
    ...(feiten.extraVrij.includes(datum) ? ['Het bureau heeft deze dag vrij gegeven.'] : []),
    ...tussentijd(onderdeel, begin, omstandigheden),
    ...rooster(onderdeel, planning),
  ];
}
