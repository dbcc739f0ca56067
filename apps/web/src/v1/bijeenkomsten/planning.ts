import type { Planningsvoorbeeld } from '#case-management';
import { naarLokaal } from '#domain';
import { Instant, One, OneOf, RequestId, TegenAdvies, Text, Texts } from '../api/index.ts';
import { Gevolgen } from '../gebeurtenissen/gevolgen.ts';
import { Bijeenkomst, DatumEnPlaats, momentVan } from './bijeenkomst.ts';

const WAT = ['gepland', 'verzet', 'opmerking', 'ongewijzigd'];

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
  @One('Wat het in gang zet; null is niets.', () => Gevolgen, { nullable: true }) gevolgen!: Gevolgen | null;
}

/** People agree on wall-clock time: an instant with whatever offset becomes that of Amsterdam. */
export const lokaal = ({ begin, eind, plaats, opmerking, reden }: PlanningProef) => ({
  beginLokaal: naarLokaal(new Date(begin).toISOString()),
  eindLokaal: naarLokaal(new Date(eind).toISOString()),
  plaats,
  opmerking,
  reden,
});

/** Where this API has the fields that the use case finds fault with. */
export const plek = (veld: string): string => veld.replace(/Lokaal$/, '');

export const voorbeeldVan = (
  voorbeeld: Planningsvoorbeeld,
  gevolgen: Gevolgen | null,
): PlanningVoorbeeld => ({
  wat: voorbeeld.wat,
  waarschuwingen: voorbeeld.waarschuwingen,
  was: voorbeeld.was && momentVan(voorbeeld.was),
  wordt: momentVan(voorbeeld.wordt),
  gevolgen,
});
