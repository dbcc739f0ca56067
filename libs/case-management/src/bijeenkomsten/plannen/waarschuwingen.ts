import {
  bezwarenTegen,
  dagenTussen,
  datumVan,
  eindVan,
  formatTijd,
  type Feiten,
  type Planningskalender,
  type Programmablad,
  type Zittingblad,
} from '#domain';
import type { Planning } from '../../ports/bijeenkomsten.ts';

export interface Omstandigheden {
  /** Which sessions and consultations there are besides this one. */
  readonly programma: Pick<Programmablad, 'zittingen' | 'consultaties'>;
  readonly feiten: Pick<Feiten, 'bijeenkomsten' | 'instellingen' | 'extraVrij'>;
  readonly nu: string;
  readonly kalender: Planningskalender;
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

/** Why this date is not the best one: advice in Dutch, never a ban. */
export function waarschuwingenBij(
  blad: Zittingblad,
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
    ...tussentijd(blad, begin, omstandigheden),
    ...rooster(blad, planning),
  ];
}
