import type { Feiten } from '#domain';
import { Deelnemers, Documenten } from '#case-management';
import type { Versie } from '#case-management';
import type { TekstDocument } from '#documents';
import { ReadStanding } from '#workflow-engine';
import type { AcceptedEvent } from '#workflow-engine';
import { LeesTermijnkalender } from '../klaarzetten/lees-termijnkalender.ts';
import { termijnwaarschuwingen } from '../klaarzetten/termijnwaarschuwingen.ts';
import { voorstelVan } from '../klaarzetten/voorstel.ts';
import type { Voorstel } from '../klaarzetten/voorstel.ts';
import { Consultaties } from '../ports/consultaties.ts';
import type { Ronde } from '../ronde.ts';
import { standVan } from '../stand.ts';
import type { Stand } from '../stand.ts';
import { gebeurtenissenVan } from '../vorm.ts';
import type { Consultatievorm } from '../vorm.ts';
import { bereikVan } from './bereik.ts';
import type { Bereik } from './bereik.ts';

export type Beslissing = keyof ReturnType<typeof gebeurtenissenVan>;

export interface ConsultatieBeeld {
  readonly stand: Stand;
  readonly nu: string;
  /** Newest first. */
  readonly rondes: readonly (Ronde & { readonly bereik: readonly Bereik[] })[];
  /** The next round; only while one is being prepared. */
  readonly voorstel: Voorstel | null;
  /** What people were asked about, by number of the version; of every round that was sent. */
  readonly teksten: Readonly<Record<string, TekstDocument>>;
  /** Latest version of the document that it is about. */
  readonly document: Versie | null;
  /** Why the proposed or running term would reach few people. */
  readonly waarschuwingen: readonly string[];
  /** What the run listens to now, with what is still missing. */
  readonly beslissingen: Readonly<Partial<Record<Beslissing, AcceptedEvent>>>;
}

/** The whole consultation of one traject, for the page of the bureau. */
export class ReadConsultatie {
  constructor(
    private readonly consultaties: Consultaties,
    private readonly documenten: Documenten,
    private readonly deelnemers: Deelnemers,
    private readonly standing: ReadStanding,
    private readonly termijnkalender: LeesTermijnkalender,
  ) {}

  async execute(trajectId: string, vorm: Consultatievorm): Promise<ConsultatieBeeld | undefined> {
    const [rondes, document, deelnemers, view] = await Promise.all([
      this.consultaties.rondes(trajectId, vorm.onderdeel),
      this.documenten.versie(trajectId, vorm.soort),
      this.deelnemers.alle(trajectId),
      this.standing.execute(trajectId),
    ]);
    if (!view) return undefined;
    const feiten = view.facts as Feiten;
    const verzonden = rondes.some(({ verzondenOp }) => verzondenOp !== null);
    const stand = standVan(view.standing, vorm.onderdeel, verzonden);
    const voorstel = stand === 'opstellen' ? voorstelVan(vorm, feiten, view.now, deelnemers, rondes) : null;
    return {
      stand,
      nu: view.now,
      rondes: rondes.map((ronde) => ({ ...ronde, bereik: bereikVan(ronde.ontvangers) })),
      voorstel,
      teksten: await this.teksten(trajectId, vorm.soort, rondes),
      document: document ?? null,
      waarschuwingen: voorstel
        ? termijnwaarschuwingen(
            voorstel.termijn,
            view.now,
            feiten,
            vorm,
            await this.termijnkalender.execute(trajectId),
          )
        : [],
      beslissingen: beslissingenIn(view.standing.accepted, vorm),
    };
  }

  private async teksten(
    trajectId: string,
    soort: string,
    rondes: readonly Ronde[],
  ): Promise<ConsultatieBeeld['teksten']> {
    const nummers = new Set(
      rondes.filter(({ verzondenOp }) => verzondenOp !== null).map(({ nummer }) => nummer),
    );
    const versies = await Promise.all(
      [...nummers].map((nummer) => this.documenten.versie(trajectId, soort, nummer)),
    );
    return Object.fromEntries(
      versies.flatMap((versie) => (versie ? [[versie.nummer, versie.inhoud] as const] : [])),
    );
  }
}

const beslissingenIn = (
  accepted: readonly AcceptedEvent[],
  vorm: Consultatievorm,
): ConsultatieBeeld['beslissingen'] =>
  Object.fromEntries(
    Object.entries(gebeurtenissenVan(vorm)).flatMap(([naam, type]) => {
      const event = accepted.find((een) => een.type === type);
      return event ? [[naam, event]] : [];
    }),
  );
