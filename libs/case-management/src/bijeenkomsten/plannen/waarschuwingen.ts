import {
  bezwarenTegen,
  botsingen,
  dagenTussen,
  datumVan,
  eindVan,
  formatDatum,
  formatTijd,
  type Feiten,
  type Nodig,
  type Planningskalender,
  type Programmablad,
  type Zittingblad,
} from '#domain';
import type { Planning } from '../../ports/bijeenkomsten.ts';
import type { Elders } from './lees-drukte.ts';

export interface Omstandigheden {
  /** Which sessions and consultations there are besides this one. */
  readonly programma: Pick<Programmablad, 'zittingen' | 'consultaties'>;
  readonly feiten: Pick<Feiten, 'bijeenkomsten' | 'consultaties' | 'instellingen' | 'extraVrij'>;
  readonly nu: string;
  readonly kalender: Planningskalender;
  /** What else is planned, without this session itself. */
  readonly elders: readonly Elders[];
  /** Who leads it. */
  readonly trainers: readonly Nodig[];
  /** More people are expected than there are seats: says so. */
  readonly teVol?: string | undefined;
}

const weken = (n: number): string => (n === 1 ? '1 week' : `${n} weken`);

/** The session before and the one after this one that the programme keeps a number of weeks apart. */
interface Paar {
  readonly eerste: Zittingblad;
  readonly tweede: Zittingblad;
  readonly weken: number;
}

function parenMet(blad: Zittingblad, { programma, feiten }: Omstandigheden): Paar[] {
  return programma.zittingen.flatMap((tweede): Paar[] => {
    const eerste = programma.zittingen.find(({ onderdeel }) => onderdeel === tweede.na);
    const { afstand } = tweede;
    if (!eerste || afstand === null || !('weken' in afstand)) return [];
    if (![eerste.onderdeel, tweede.onderdeel].includes(blad.onderdeel)) return [];
    return [{ eerste, tweede, weken: feiten.instellingen[afstand.weken] }];
  });
}

function tussentijd(blad: Zittingblad, begin: string, omstandigheden: Omstandigheden): string[] {
  const { feiten, programma } = omstandigheden;
  const beginVan = ({ onderdeel }: Zittingblad): string | null =>
    onderdeel === blad.onderdeel ? begin : (feiten.bijeenkomsten[onderdeel]?.begin ?? null);
  return parenMet(blad, omstandigheden).flatMap(({ eerste, tweede, weken: nodig }) => {
    const [van, tot] = [beginVan(eerste), beginVan(tweede)];
    if (van === null || tot === null || tot <= van) return [];
    const dagen = dagenTussen(van, tot);
    if (dagen >= nodig * 7) return [];
    const er = dagen < 14 ? (dagen === 1 ? '1 dag' : `${dagen} dagen`) : weken(Math.floor(dagen / 7));
    const consultatie = programma.consultaties.some(
      ({ na, voor }) => na === eerste.onderdeel && voor === tweede.onderdeel,
    );
    return [
      `Tussen ${eerste.naam} en ${tweede.naam} zit maar ${er}. Advies: minstens ${weken(nodig)}` +
        (consultatie ? ', want daarin is de consultatie.' : '.'),
    ];
  });
}

function rooster({ rooster: soort }: Zittingblad, { beginLokaal, eindLokaal }: Planning): string[] {
  const klaar = eindVan(soort, beginLokaal);
  if (klaar === eindLokaal) return [];
  return [
    `Het vaste rooster eindigt om ${formatTijd(klaar)} uur, en u plant tot ${formatTijd(eindLokaal)} uur.`,
  ];
}

/** People still react to a draft while the meeting that opens with the result has begun. */
function lopendeConsultatie(
  blad: Zittingblad,
  begin: string,
  { programma, feiten }: Omstandigheden,
): string[] {
  return programma.consultaties.flatMap(({ onderdeel, voor }): string[] => {
    const termijn = voor === blad.onderdeel ? feiten.consultaties[onderdeel]?.termijn : undefined;
    if (termijn === undefined || termijn < begin) return [];
    return [`De consultatie loopt dan nog: mensen kunnen reageren tot en met ${formatDatum(termijn)}.`];
  });
}

/** What there is against this day and hour, whatever else may be the matter with the plan. */
export function datumbezwaren(
  blad: Zittingblad,
  planning: Pick<Planning, 'begin' | 'eind' | 'beginLokaal'>,
  omstandigheden: Omstandigheden,
): string[] {
  const { feiten, nu, kalender, trainers, elders } = omstandigheden;
  const { begin, beginLokaal } = planning;
  const datum = datumVan(beginLokaal);
  return [
    ...(begin <= nu ? ['Deze datum is al geweest.'] : []),
    ...bezwarenTegen(beginLokaal, kalender),
    ...(feiten.extraVrij.includes(datum) ? ['Het bureau heeft deze dag vrij gegeven.'] : []),
    ...botsingen(planning, trainers, elders),
    ...tussentijd(blad, begin, omstandigheden),
    ...lopendeConsultatie(blad, begin, omstandigheden),
  ];
}

/** Why this plan is not the best one: advice in Dutch, never a ban. */
export const waarschuwingenBij = (
  blad: Zittingblad,
  planning: Planning,
  omstandigheden: Omstandigheden,
): string[] => [
  ...datumbezwaren(blad, planning, omstandigheden),
  ...rooster(blad, planning),
  ...(omstandigheden.teVol === undefined ? [] : [omstandigheden.teVol]),
];
