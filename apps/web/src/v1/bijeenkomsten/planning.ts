import type { Planningsvoorbeeld } from '#case-management';
import { naarLokaal, naarUtc } from '#domain';
import { Instant, ListOf, One, OneOf, RequestId, TegenAdvies, Text, Texts, YesNo } from '../api/index.ts';
import { Gevolgen } from '../gebeurtenissen/gevolgen.ts';
import { Bijeenkomst, DatumEnPlaats, momentVan } from './bijeenkomst.ts';

const WAT = ['gepland', 'verzet', 'opmerking', 'ongewijzigd'];

export class LatereBijeenkomst {
  @Text('Onderdeel van het programma.', { example: 'bijeenkomst2' }) onderdeel!: string;
  @Instant('Nieuw begin.') begin!: string;
  @Instant('Nieuw einde.') eind!: string;
}

export class Meeschuiver extends LatereBijeenkomst {
  @One('Wat er nu staat.', () => DatumEnPlaats) was!: DatumEnPlaats;
  @YesNo('Kan nu worden verzet.') kan!: boolean;
  @YesNo('Gaat mee in dit voorbeeld.') gaatMee!: boolean;
  @Texts('Wat ertegen is als deze blijft staan.') alsHetBlijft!: readonly string[];
  @Texts('Wat er tegen de nieuwe datum is.') bijNieuw!: readonly string[];
}

export class PlanningProef {
  @Instant('Begin.') begin!: string;
  @Instant('Einde.') eind!: string;
  @Text('Waar.', { max: 200 }) plaats!: string;
  @Text('Opmerking voor wie komt.', { max: 1_000, optional: true, empty: true }) opmerking?: string;
  @Text('Waarom het verschuift; wie al een uitnodiging had, leest dit.', {
    max: 500,
    optional: true,
    empty: true,
  })
  reden?: string;
  @ListOf('Latere bijeenkomsten die in dezelfde stap meegaan.', () => LatereBijeenkomst, { optional: true })
  mee?: readonly LatereBijeenkomst[];
}

export class PlanningInvoer extends PlanningProef {
  @RequestId() requestId!: string;
  @TegenAdvies() tegenAdvies?: string;
}

export class Gepland {
  @OneOf('Wat er veranderde.', WAT) wat!: string;
  @Texts('Waar u op moet letten; dit houdt niets tegen.') waarschuwingen!: readonly string[];
  @One('Hoe de bijeenkomst er nu voor staat.', () => Bijeenkomst) bijeenkomst!: Bijeenkomst;
}

export class PlanningVoorbeeld {
  @OneOf('Wat er zou veranderen.', WAT) wat!: string;
  @Texts('Waar u op moet letten; dit houdt niets tegen.') waarschuwingen!: readonly string[];
  @One('Wat er nu staat.', () => DatumEnPlaats, { nullable: true }) was!: DatumEnPlaats | null;
  @One('Wat het wordt.', () => DatumEnPlaats) wordt!: DatumEnPlaats;
  @ListOf('Latere bijeenkomsten die hiervan afhangen.', () => Meeschuiver) later!: readonly Meeschuiver[];
  @One('Wat het in gang zet; null is niets.', () => Gevolgen, { nullable: true }) gevolgen!: Gevolgen | null;
}

/** People agree on wall-clock time: an instant with whatever offset becomes that of Amsterdam. */
export const lokaal = ({ begin, eind, plaats, opmerking, reden, mee }: PlanningProef) => ({
  ...tijden({ begin, eind }),
  plaats,
  opmerking,
  reden,
  mee: mee?.map(({ onderdeel, ...wanneer }) => ({ onderdeel, ...tijden(wanneer) })),
});

const tijden = ({ begin, eind }: Pick<PlanningProef, 'begin' | 'eind'>) => ({
  beginLokaal: naarLokaal(new Date(begin).toISOString()),
  eindLokaal: naarLokaal(new Date(eind).toISOString()),
});

const laterVan = ({ meeschuivers, mee }: Planningsvoorbeeld): Meeschuiver[] =>
  meeschuivers.map(({ onderdeel, was, voorstel, kan, alsHetBlijft, bijVoorstel }) => {
    const gekozen = mee.find((een) => een.onderdeel === onderdeel);
    const { beginLokaal, eindLokaal } = gekozen?.wordt ?? voorstel;
    return {
      onderdeel,
      begin: naarUtc(beginLokaal),
      eind: naarUtc(eindLokaal),
      was: momentVan(was),
      kan,
      gaatMee: gekozen !== undefined,
      alsHetBlijft,
      bijNieuw: gekozen?.waarschuwingen ?? bijVoorstel,
    };
  });

/** Where this API has the fields that the use case finds fault with. */
export const plek = (veld: string): string => (veld.startsWith('mee-') ? 'mee' : veld.replace(/Lokaal$/, ''));

export const voorbeeldVan = (
  voorbeeld: Planningsvoorbeeld,
  gevolgen: Gevolgen | null,
): PlanningVoorbeeld => ({
  wat: voorbeeld.wat,
  waarschuwingen: voorbeeld.waarschuwingen,
  was: voorbeeld.was && momentVan(voorbeeld.was),
  wordt: momentVan(voorbeeld.wordt),
  later: laterVan(voorbeeld),
  gevolgen,
});
