import {
  Programmabladen,
  zittingVan,
  type Bezetting,
  type Datum,
  type Kalender,
  type Planningskalender,
} from '#domain';
import { Recessen } from '../../ports/recessen.ts';
import { Trajecten, type TrajectKop } from '../../ports/trajecten.ts';
import { VrijeDagen } from '../../ports/vrije-dagen.ts';
import { Zittingagenda, type Agendazitting } from '../../ports/zittingagenda.ts';

/** Something that is planned, and of which traject. */
export interface Elders extends Bezetting {
  readonly trajectId: string;
  readonly onderdeel: string;
}

/** What the calendar says around a date, for one client. */
export interface Drukte {
  readonly kalender: Planningskalender;
  /** On which days the bureau works. */
  readonly werkdagen: Kalender;
  readonly elders: readonly Elders[];
}

/** Days off of schools, raad and bureau, and what is planned already, in any traject. */
export class LeesDrukte {
  constructor(
    private readonly trajecten: Trajecten,
    private readonly vrijeDagen: VrijeDagen,
    private readonly recessen: Recessen,
    private readonly agenda: Zittingagenda,
    private readonly bladen: Programmabladen,
  ) {}

  /** From the begin of `van` to the end of `tot`. */
  async execute(trajectId: string, van: Datum, tot: Datum): Promise<Drukte | undefined> {
    const kop = await this.trajecten.kop(trajectId);
    if (!kop) return undefined;
    const { gemeente } = kop;
    const [reces, werkdagen, zittingen] = await Promise.all([
      gemeente ? this.recessen.van(gemeente.code) : [],
      this.vrijeDagen.kalender(),
      this.agenda.tussen(`${van}T00:00:00.000Z`, `${tot}T23:59:59.999Z`),
    ]);
    return {
      werkdagen,
      kalender: {
        regio: gemeente?.schoolregio ?? undefined,
        vakanties: this.vrijeDagen.schoolvakanties(),
        reces,
      },
      elders: zittingen.map((zitting) => ({
        ...zitting,
        naam: this.naamVan(zitting),
        zelfdeGemeente: isZelfdeClient(kop, zitting),
      })),
    };
  }

  private naamVan({ programma, versie, onderdeel, clientNaam }: Agendazitting): string {
    const blad = zittingVan(this.bladen.van(programma, versie), onderdeel);
    return `${blad?.naam ?? onderdeel} van ${clientNaam}`;
  }
}

const isZelfdeClient = ({ client }: TrajectKop, { gemeenteCode, clientNaam }: Agendazitting): boolean =>
  client.gemeenteCode === null
    ? gemeenteCode === null && clientNaam.toLowerCase() === client.naam.toLowerCase()
    : gemeenteCode === client.gemeenteCode;
