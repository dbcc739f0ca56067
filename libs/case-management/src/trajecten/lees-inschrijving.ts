import { rolkeuzeVan, Programmabladen, type Client, type ClientSoort, type Programmablad } from '#domain';
import type { FieldFault } from '#workflow-engine';
import { leesPersoonsgegevens, type PersoonInvoer } from '../deelnemers/lees-persoonsgegevens.ts';
import type { Persoonsgegevens } from '../ports/deelnemers.ts';
import { Gemeenten } from '../ports/gemeenten.ts';
import { Medewerkers } from '../ports/medewerkers.ts';
import { provinciesVan } from './provincies.ts';

/** For whom a traject is to begin, as it was chosen. */
export type ClientKeuze =
  | { readonly soort: 'gemeente'; readonly code: string }
  | { readonly soort: 'provincie'; readonly naam: string }
  | { readonly soort: 'overheid'; readonly naam: string }
  | {
      readonly soort: 'persoon';
      readonly naam: string;
      readonly email: string;
      readonly gemeenteCode: string;
    };

export interface Inschrijving {
  /** Name of the definition. */
  readonly programma: string;
  readonly client: ClientKeuze;
  readonly programmamanagerId: string;
  /** Who takes part from the start, such as the opdrachtgever who signed up. */
  readonly deelnemers?: readonly PersoonInvoer[] | undefined;
}

export interface GelezenInschrijving {
  readonly client: Client;
  readonly deelnemers: readonly Persoonsgegevens[];
}

const fault = (field: string, text: string): FieldFault => ({ field, text });

const FOUT = {
  programma: fault('programma', 'Kies een programma.'),
  onderdeel: (woord: string) =>
    fault('programma', `Een ${woord} begint vanuit het dossier van het traject waar het bij hoort.`),
  soort: (titel: string) => fault('soort', `${titel} is er niet voor deze soort deelnemer. Kies een andere.`),
  gemeente: fault('gemeente', 'Deze gemeente kennen we niet. Kies een gemeente uit de lijst.'),
  provincie: fault('provincie', 'Kies een provincie uit de lijst.'),
  overheid: fault('overheid', 'Vul de naam van de organisatie in.'),
  lang: fault('overheid', 'De naam is langer dan 200 tekens. Maak hem korter.'),
  programmamanager: fault('programmamanager', 'Kies wie de programmamanager wordt.'),
} as const;

const isFault = (gelezen: Client | readonly FieldFault[]): gelezen is readonly FieldFault[] =>
  Array.isArray(gelezen);

/** Judges an enrolment, everything at once: what the programme allows, and whether all that it names exists. */
export class LeesInschrijving {
  constructor(
    private readonly bladen: Programmabladen,
    private readonly gemeenten: Gemeenten,
    private readonly medewerkers: Medewerkers,
  ) {}

  async execute(invoer: Inschrijving): Promise<GelezenInschrijving | { readonly faults: FieldFault[] }> {
    const { programma, client: keuze, programmamanagerId } = invoer;
    const [manager, client] = await Promise.all([
      this.medewerkers.find(programmamanagerId),
      this.client(keuze),
    ]);
    const blad = this.bladen.laatste(programma);
    const mensen = [...(invoer.deelnemers ?? []), ...burgemeester(keuze)].map((mens) =>
      leesPersoonsgegevens(mens, blad && rolkeuzeVan(blad, keuze.soort)),
    );
    const faults = [
      ...programmaFouten(blad, keuze.soort),
      ...(isFault(client) ? client : []),
      ...(manager?.actief && manager.rollen.includes('programmamanager') ? [] : [FOUT.programmamanager]),
      ...mensen.flatMap((één) => ('faults' in één ? één.faults : [])),
    ];
    if (faults.length > 0 || isFault(client)) return { faults };
    return { client, deelnemers: mensen.flatMap((één) => ('gegevens' in één ? [één.gegevens] : [])) };
  }

  private async client(keuze: ClientKeuze): Promise<Client | readonly FieldFault[]> {
    switch (keuze.soort) {
      case 'gemeente': {
        const gemeente = await this.gemeenten.find(keuze.code);
        return gemeente
          ? { soort: 'gemeente', naam: gemeente.naam, gemeenteCode: gemeente.code }
          : [FOUT.gemeente];
      }
      case 'provincie': {
        const bekend = provinciesVan(await this.gemeenten.alle()).includes(keuze.naam);
        return bekend ? { soort: 'provincie', naam: keuze.naam, gemeenteCode: null } : [FOUT.provincie];
      }
      case 'overheid': {
        const naam = keuze.naam.trim();
        if (!/\p{L}/u.test(naam)) return [FOUT.overheid];
        return naam.length > 200 ? [FOUT.lang] : { soort: 'overheid', naam, gemeenteCode: null };
      }
      case 'persoon': {
        const gemeente = await this.gemeenten.find(keuze.gemeenteCode);
        if (!gemeente) return [FOUT.gemeente];
        return { soort: 'persoon', naam: keuze.naam.trim(), gemeenteCode: gemeente.code };
      }
    }
  }
}

const programmaFouten = (blad: Programmablad | undefined, soort: ClientSoort): FieldFault[] => {
  if (!blad) return [FOUT.programma];
  if (blad.onderdeelVan !== null) return [FOUT.onderdeel(blad.groepWoord ?? 'groep')];
  return blad.clienten.includes(soort) ? [] : [FOUT.soort(blad.titel)];
};

/** The one person that the programme is for takes part in it, under the same name and address. */
const burgemeester = (keuze: ClientKeuze): PersoonInvoer[] =>
  keuze.soort === 'persoon' ? [{ naam: keuze.naam, email: keuze.email, rol: 'burgemeester' }] : [];
