import {
  dagenTussen,
  datumVan,
  geschikteData,
  naarUtc,
  plusDagen,
  type Programmablad,
  type Zittingblad,
} from '#domain';
import type { Standing } from '#workflow-engine';
import type { Planning, Zitting } from '../../ports/bijeenkomsten.ts';
import { isAfgelast } from '../bijeenkomst-kort.ts';
import type { Planningsblik } from './planningsblik.ts';
import { datumbezwaren } from './waarschuwingen.ts';

export type Tijden = Pick<Planning, 'beginLokaal' | 'eindLokaal'>;

/** A later session that the programme hangs on the one that moves. */
export interface Meeschuiver {
  readonly onderdeel: string;
  readonly titel: string;
  readonly naam: string;
  readonly nummer: number;
  readonly was: Zitting;
  /** The same number of days later, on the first day to which nothing is opposed. */
  readonly voorstel: Tijden;
  /** What there is against leaving it where it is, because of the move; empty: it may stay. */
  readonly alsHetBlijft: readonly string[];
  /** What there is against the proposal. */
  readonly bijVoorstel: readonly string[];
  /** The traject is where this session can be moved. */
  readonly kan: boolean;
}

interface Verzetting {
  readonly blad: Zittingblad;
  readonly was: Pick<Planning, 'begin' | 'eind' | 'beginLokaal'>;
  readonly wordt: Planning;
}

interface Stand {
  readonly zittingen: readonly Zitting[];
  readonly standing: Pick<Standing, 'paths' | 'accepted'>;
}

/** Sessions that come after this one, directly or by way of another. */
export const daarna = ({ zittingen }: Pick<Programmablad, 'zittingen'>, onderdeel: string): Zittingblad[] =>
  zittingen
    .filter(({ na, herhaalt }) => na === onderdeel && !herhaalt)
    .flatMap((blad) => [blad, ...daarna({ zittingen }, blad.onderdeel)]);

export const opDag = ({ beginLokaal, eindLokaal }: Tijden, datum: string): Tijden => ({
  beginLokaal: datum + beginLokaal.slice(10),
  // An evening may end after midnight.
  eindLokaal: plusDagen(datum, dagenTussen(beginLokaal, eindLokaal)) + eindLokaal.slice(10),
});

export const alsTijdvak = (tijden: Tijden): Tijden & Pick<Planning, 'begin' | 'eind'> => ({
  ...tijden,
  begin: naarUtc(tijden.beginLokaal),
  eind: naarUtc(tijden.eindLokaal),
});

const volgorde = (blad: Zittingblad, begin: string, blik: Planningsblik): string[] => {
  const vorige = blik.bron.programma.zittingen.find(({ onderdeel }) => onderdeel === blad.na);
  const vorigBegin = blik.beginVan(blad.na);
  if (!vorige || vorigBegin === null || vorigBegin < begin) return [];
  return [`${blad.titel} is dan niet meer na ${vorige.naam}.`];
};

/**
 * What moves with a session: those after it that have a date to come, each with the date that keeps its distance.
 * `blik` knows the new date of the session itself already.
 */
export function meeschuivers(
  { blad: hoofd, was, wordt }: Verzetting,
  { zittingen, standing }: Stand,
  blik: Planningsblik,
): Meeschuiver[] {
  const dagen = dagenTussen(was.beginLokaal, wordt.beginLokaal);
  if (dagen === 0) return [];
  const { programma, nu, drukte } = blik.bron;
  let verderop = blik;
  const vooraf = blik.met(hoofd.onderdeel, was);
  return daarna(programma, hoofd.onderdeel).flatMap((blad): Meeschuiver[] => {
    const { onderdeel, titel, naam } = blad;
    const zitting = zittingen.find((een) => een.onderdeel === onderdeel);
    if (!zitting || zitting.begin <= nu || isAfgelast(onderdeel, standing)) return [];
    const { nummer } = zitting;
    const bezwarenBij = (bij: Planningsblik): ((tijden: Tijden) => string[]) => {
      const omstandigheden = bij.van(blad, nummer);
      return (tijden) => {
        const vak = alsTijdvak(tijden);
        return [...volgorde(blad, vak.begin, bij), ...datumbezwaren(blad, vak, omstandigheden)];
      };
    };
    const bezwaren = bezwarenBij(verderop);
    const eerst = plusDagen(datumVan(zitting.beginLokaal), dagen);
    const [datum = eerst] = geschikteData({ vanaf: eerst, aantal: 1, kalender: drukte.werkdagen }, (dag) =>
      bezwaren(opDag(zitting, dag)),
    );
    const voorstel = opDag(zitting, datum);
    const alBezwaar = bezwarenBij(vooraf)(zitting);
    const alsHetBlijft = bezwaren(zitting).filter((zin) => !alBezwaar.includes(zin));
    const bijVoorstel = bezwaren(voorstel);
    if (alsHetBlijft.length > 0) verderop = verderop.met(onderdeel, alsTijdvak(voorstel));
    const kan = standing.accepted.some(({ type }) => type === `${onderdeel}.BUREAU_VERZET`);
    return [{ onderdeel, titel, naam, nummer, was: zitting, voorstel, alsHetBlijft, bijVoorstel, kan }];
  });
}
