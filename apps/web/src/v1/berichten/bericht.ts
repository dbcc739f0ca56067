import {
  BERICHT_STATUSSEN,
  WACHTREDENEN,
  type BerichtRegel,
  type Berichtenlijst,
  type BerichtStatus,
  type MetTitel,
  type ReadBericht,
} from '#berichten';
import { Instant, ListOf, One, OneOf, Table, Text, Texts, Uuid, Whole, YesNo } from '../api/index.ts';

export class BerichtKort {
  @Uuid('Id van het bericht.') id!: string;
  @Uuid('Id van het traject; null bij een inloglink.', { nullable: true }) trajectId!: string | null;
  @Text('Van wie het traject is, zoals ‘Gemeente Utrecht’.', { nullable: true }) client!: string | null;
  @Text('Naam van het sjabloon.') sjabloon!: string;
  @Text('Titel van het sjabloon.') titel!: string;
  @Text('Naam van de ontvanger.') aanNaam!: string;
  @Text('Adres van de ontvanger.') aanAdres!: string;
  @Text('Onderwerp.') onderwerp!: string;
  @OneOf('Stand.', BERICHT_STATUSSEN) status!: string;
  @Whole('Hoe vaak geprobeerd.') pogingen!: number;
  @Text('De laatste fout.', { nullable: true, empty: true }) laatsteFout!: string | null;
  @Instant('Wanneer gemaakt.') aangemaaktOp!: string;
  @Instant('Wanneer verzonden.', { nullable: true }) verzondenOp!: string | null;
  @Instant('Tot wanneer hij wacht.', { nullable: true }) wachtTot!: string | null;
  @OneOf('Waarom hij wacht.', WACHTREDENEN, { nullable: true }) wachtReden!: string | null;
  @Uuid('De mail waarin hij samen met andere wordt bezorgd.', { nullable: true }) bundelId!: string | null;
}

export class BerichtPoging {
  @Whole('De hoeveelste.') nummer!: number;
  @Instant('Wanneer begonnen.') begonnenOp!: string;
  @OneOf('Uitkomst.', ['verzonden', 'uitgesteld', 'geweigerd'], { nullable: true }) uitkomst!: string | null;
  @Text('Wat de mailserver zei.', { nullable: true, empty: true }) antwoord!: string | null;
}

export class BundelDeel {
  @Uuid('Id van het bericht.') id!: string;
  @Text('Onderwerp.') onderwerp!: string;
  @Text('Naam van het sjabloon.') sjabloon!: string;
  @Text('Van wie het traject is.', { nullable: true }) client!: string | null;
  @OneOf('Stand.', BERICHT_STATUSSEN) status!: string;
}

export class Besluit {
  @Instant('Wanneer.') op!: string;
  @Text('Door wie.') door!: string;
}

export class Intrekking extends Besluit {
  @Text('Waarom.') reden!: string;
}

export class Bericht extends BerichtKort {
  @Text('De mail als HTML, zonder persoonlijke link.') html!: string;
  @Text('De mail als tekst, zonder persoonlijke link.') tekst!: string;
  @Texts('Onderdelen van het programma waarover hij gaat.') onderdelen!: readonly string[];
  @ListOf('Alle pogingen.', () => BerichtPoging) geschiedenis!: readonly BerichtPoging[];
  @YesNo('Kan opnieuw worden verstuurd.') kanOpnieuw!: boolean;
  @Text('Het adres van deze persoon nu.', { nullable: true }) huidigAdres!: string | null;
  @ListOf('Van een bundel: de berichten die erin staan.', () => BundelDeel) delen!: readonly BundelDeel[];
  @Instant('Voor wanneer de ontvanger iets moet doen.', { nullable: true }) uiterlijk!: string | null;
  @One('Wie hem goedkeurde.', () => Besluit, { nullable: true }) goedgekeurd!: Besluit | null;
  @One('Wie hem introk.', () => Intrekking, { nullable: true }) ingetrokken!: Intrekking | null;
}

export class Berichten {
  @Whole('Van alle pagina’s samen.') aantal!: number;
  @Whole('Welke pagina dit is.') pagina!: number;
  @Whole('Hoeveel pagina’s er zijn.') paginas!: number;
  @Table('Hoeveel er in elke stand zijn.', 'integer') aantallen!: Readonly<Record<string, number>>;
  @ListOf('Nieuwste eerst.', () => BerichtKort) resultaten!: readonly BerichtKort[];
}

export class BerichtenVraag {
  @Whole('Welke pagina, te beginnen bij 1.', { min: 1, optional: true, fromText: true }) pagina?: number;
  @OneOf('Stand.', BERICHT_STATUSSEN, { optional: true }) status?: BerichtStatus;
  @Text('Naam van het sjabloon.', { optional: true }) sjabloon?: string;
  @Text('Woorden in naam, adres, onderwerp of client.', { max: 200, optional: true, empty: true })
  zoek?: string;
}

const kort = (regel: MetTitel<BerichtRegel>): BerichtKort => ({
  id: regel.id,
  trajectId: regel.trajectId,
  client: regel.client,
  sjabloon: regel.sjabloon,
  titel: regel.titel,
  aanNaam: regel.aanNaam,
  aanAdres: regel.aanAdres,
  onderwerp: regel.onderwerp,
  status: regel.status,
  pogingen: regel.pogingen,
  laatsteFout: regel.laatsteFout,
  aangemaaktOp: regel.aangemaaktOp,
  verzondenOp: regel.verzondenOp,
  wachtTot: regel.wachtTot,
  wachtReden: regel.wachtReden,
  bundelId: regel.bundelId,
});

export const berichtenVan = ({
  berichten,
  totaal,
  pagina,
  paginas,
  aantallen,
}: Berichtenlijst): Berichten => ({
  aantal: totaal,
  pagina,
  paginas,
  aantallen,
  resultaten: berichten.map(kort),
});

type Gelezen = NonNullable<Awaited<ReturnType<ReadBericht['execute']>>>;

export const berichtVan = (bericht: Gelezen): Bericht => ({
  ...kort(bericht),
  html: bericht.html,
  tekst: bericht.tekst,
  onderdelen: bericht.onderdelen,
  geschiedenis: bericht.geschiedenis.map(({ nummer, begonnenOp, uitkomst, antwoord }) => ({
    nummer,
    begonnenOp,
    uitkomst,
    antwoord,
  })),
  kanOpnieuw: bericht.kanOpnieuw,
  huidigAdres: bericht.huidigAdres,
  delen: bericht.delen,
  uiterlijk: bericht.uiterlijk,
  goedgekeurd: bericht.goedgekeurd,
  ingetrokken: bericht.ingetrokken,
});
