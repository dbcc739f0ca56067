import {
  datumVan,
  geschikteData,
  naarUtc,
  plusDagen,
  zittingVan,
  type Datum,
  type Periode,
  type Zittingblad,
} from '#domain';
import { ReadTraject, type Traject } from '../../trajecten/read-traject.ts';
import type { BijeenkomstBeeld } from '../bijeenkomst-beeld.ts';
import { ReadBijeenkomst } from '../read-bijeenkomst.ts';
import { LeesPlanningsblik } from './lees-planningsblik.ts';
import { alsTijdvak, daarna, opDag } from './meeschuivers.ts';
import type { Planningsblik } from './planningsblik.ts';
import { planningsvoorstel } from './planningsvoorstel.ts';
import { datumbezwaren, type Omstandigheden } from './waarschuwingen.ts';

/** Everything that the form in which a date is chosen shows. */
export interface Datumformulier {
  readonly traject: Traject;
  readonly zitting: BijeenkomstBeeld;
  readonly keuze: Datumkeuze;
}

export interface Datumkeuze {
  /** The next days to which nothing is opposed at the usual hours, at most five. */
  readonly geschikt: readonly Datum[];
  /** When the raad does not meet and schools are closed, from now on, by date. */
  readonly dicht: readonly Periode[];
}

const AANTAL = 5;
const VOORUIT_DAGEN = 200;
const laatsteVan = (...data: readonly string[]): string => data.toSorted().at(-1) ?? '';

/** A session with 'welke data kan wel'. */
export class ReadDatumkeuze {
  constructor(
    private readonly readTraject: ReadTraject,
    private readonly readBijeenkomst: ReadBijeenkomst,
    private readonly leesBlik: LeesPlanningsblik,
  ) {}

  async execute(trajectId: string, onderdeel: string): Promise<Datumformulier | undefined> {
    const [traject, zitting] = await Promise.all([
      this.readTraject.execute(trajectId),
      this.readBijeenkomst.execute(trajectId, onderdeel),
    ]);
    const keuze = zitting && (await this.keuze(trajectId, onderdeel, zitting.nu));
    return traject && zitting && keuze && { traject, zitting, keuze };
  }

  private async keuze(trajectId: string, onderdeel: string, nu: string): Promise<Datumkeuze | undefined> {
    const vandaag = datumVan(nu);
    const beeld = await this.leesBlik.execute(trajectId, vandaag, plusDagen(vandaag, VOORUIT_DAGEN));
    const blad = beeld && zittingVan(beeld.blik.bron.programma, onderdeel);
    if (!beeld || !blad) return undefined;
    const { blik, zittingen } = beeld;
    const { feiten, drukte } = blik.bron;
    const { datum, van, tot } = planningsvoorstel(blad, zittingen, feiten);
    const huidig = zittingen.find((zitting) => zitting.onderdeel === onderdeel);
    const uren = { beginLokaal: `${vandaag}T${van}`, eindLokaal: `${vandaag}T${tot}` };
    const omstandigheden = blik.van(blad, (huidig?.nummer ?? 0) + 1);
    // Later sessions can move along with one that moves; with one that is new they stay where they are.
    const over = huidig ? zonderLatere(blad, omstandigheden) : omstandigheden;
    const vanaf = laatsteVan(datum ?? '', eersteDag(vandaag, blik));
    const zoek = { ...grenzen(blad, blik, vanaf, huidig === undefined), aantal: AANTAL };
    const geschikt = geschikteData({ ...zoek, kalender: drukte.werkdagen }, (dag) =>
      datumbezwaren(blad, alsTijdvak(opDag(uren, dag)), over),
    );
    return { geschikt, dicht: dichtVanaf(vandaag, blik) };
  }
}

/** So that the invitation can still go out in time. */
const eersteDag = (vandaag: Datum, { bron }: Planningsblik): Datum =>
  plusDagen(vandaag, bron.feiten.instellingen.uitnodigingDagenVooraf + 1);

/** After the session that has to be before it, and (`voorLatere`) before the one that follows. */
function grenzen(
  { na, onderdeel }: Zittingblad,
  blik: Planningsblik,
  vanaf: Datum,
  voorLatere: boolean,
): { readonly vanaf: Datum; readonly tot?: Datum | undefined } {
  const vorige = blik.beginVan(na);
  const volgende = blik.bron.programma.zittingen.find((zitting) => zitting.na === onderdeel);
  const later = volgende ? blik.beginVan(volgende.onderdeel) : null;
  const eerst = vorige === null ? vanaf : laatsteVan(vanaf, plusDagen(datumVan(vorige), 1));
  if (!voorLatere || later === null || later <= naarUtc(`${eerst}T23:59`)) return { vanaf: eerst };
  return { vanaf: eerst, tot: plusDagen(datumVan(later), -1) };
}

function zonderLatere(blad: Zittingblad, omstandigheden: Omstandigheden): Omstandigheden {
  const later = new Set(daarna(omstandigheden.programma, blad.onderdeel).map(({ onderdeel }) => onderdeel));
  const { feiten } = omstandigheden;
  const bijeenkomsten = Object.fromEntries(
    Object.entries(feiten.bijeenkomsten).filter(([onderdeel]) => !later.has(onderdeel)),
  );
  return { ...omstandigheden, feiten: { ...feiten, bijeenkomsten } };
}

function dichtVanaf(vandaag: Datum, { bron }: Planningsblik): Periode[] {
  const { regio, vakanties = [], reces = [] } = bron.drukte.kalender;
  const school = vakanties
    .filter((vakantie) => vakantie.regio === regio)
    .map(({ naam, van, totEnMet }) => ({ naam: `${naam} (scholen)`, van, totEnMet }));
  const raad = reces.map(({ naam, van, totEnMet }) => ({ naam: `${naam} (raad)`, van, totEnMet }));
  return [...school, ...raad]
    .filter(({ totEnMet, van }) => totEnMet >= vandaag && van <= plusDagen(vandaag, VOORUIT_DAGEN))
    .sort((een, ander) => een.van.localeCompare(ander.van));
}
