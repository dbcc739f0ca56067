import {
  DATUMANTWOORDEN,
  VRAGEN,
  type EigenPeiling as Eigen,
  type Gewogenoptie,
  type PeilingInvoer as Invoer,
  type Peilingbeeld,
  type Peilingvoorbeeld,
  type Vraag,
} from '#case-management';
import { naarLokaal } from '#domain';
import { Instant, ListOf, OneOf, RequestId, Text, Texts, Uuid, Whole, YesNo } from '../api/index.ts';

export class VoorgesteldeDatum {
  @Whole('Nummer van de datum.') nummer!: number;
  @Instant('Begin.') begin!: string;
  @Instant('Einde.') eind!: string;
  @Text('Waar.') plaats!: string;
  @Texts('Wat ertegen is; dit houdt niets tegen.') bezwaren!: readonly string[];
}

export class PeilingOptie extends VoorgesteldeDatum {
  @Whole('Hoeveel mensen kunnen.') ja!: number;
  @Whole('Hoeveel mensen liever niet komen.') lieverNiet!: number;
  @Whole('Hoeveel mensen niet kunnen.') nee!: number;
  @Whole('Hoeveel mensen nog niet antwoordden.') open!: number;
  @Texts('Namen van wie erbij moet zijn en niet kan.') vereistNiet!: readonly string[];
  @YesNo('Past het best van alle.') beste!: boolean;
}

export class Gevraagde {
  @Uuid('Id van de deelnemer.') deelnemerId!: string;
  @Text('Naam.') naam!: string;
  @YesNo('Moet erbij zijn.') vereist!: boolean;
  @Instant('Wanneer het antwoord kwam; null is nog niet.', { nullable: true }) geantwoordOp!: string | null;
  @Text('Opmerking.', { empty: true }) opmerking!: string;
  @ListOf('Het antwoord per datum.', () => DatumAntwoord) antwoorden!: readonly DatumAntwoord[];
}

export class DatumAntwoord {
  @Whole('Nummer van de datum.', { min: 1 }) nummer!: number;
  @OneOf('Het antwoord.', DATUMANTWOORDEN) antwoord!: string;
}

export class Peiling {
  @Uuid('Id.') peilingId!: string;
  @OneOf('Hoe het ervoor staat.', ['open', 'gekozen', 'ingetrokken']) status!: string;
  @Text('Wat u erbij zei.', { empty: true }) toelichting!: string;
  @Instant('Wanneer de vraag is verstuurd.') gemaaktOp!: string;
  @Whole('Nummer van de datum die is gekozen.', { nullable: true }) gekozen!: number | null;
  @ListOf('De data.', () => PeilingOptie) opties!: readonly PeilingOptie[];
  @ListOf('Wie is gevraagd.', () => Gevraagde) gevraagden!: readonly Gevraagde[];
}

export class OptieInvoer {
  @Instant('Begin.') begin!: string;
  @Instant('Einde.') eind!: string;
  @Text('Waar.', { max: 200 }) plaats!: string;
}

export class RolVraag {
  @Text('Rol.') rol!: string;
  @OneOf('Of deze mensen erbij moeten zijn.', VRAGEN) vraag!: string;
}

export class MensVraag {
  @Uuid('Id van de deelnemer.') deelnemerId!: string;
  @OneOf('Of deze persoon erbij moet zijn; gaat voor de rol.', VRAGEN) vraag!: string;
}

export class PeilingProef {
  @ListOf('Twee tot zes data.', () => OptieInvoer) opties!: readonly OptieInvoer[];
  @ListOf('Wie u vraagt, per rol.', () => RolVraag) rollen!: readonly RolVraag[];
  @ListOf('Uitzonderingen per persoon.', () => MensVraag, { optional: true }) mensen?: readonly MensVraag[];
  @Text('Wat u erbij zegt.', { max: 1_000, optional: true, empty: true }) toelichting?: string;
}

export class NieuwePeiling extends PeilingProef {
  @RequestId() requestId!: string;
}

export class PeilingVooraf {
  @ListOf('De data, met wat ertegen is.', () => VoorgesteldeDatum) opties!: readonly VoorgesteldeDatum[];
  @Texts('Namen van wie de vraag krijgt.') ontvangers!: readonly string[];
}

export class Intrekking {
  @YesNo('Mail de mensen dat zij niet meer hoeven te kiezen.') laatWeten!: boolean;
}

export class EigenPeiling {
  @Uuid('Id.') peilingId!: string;
  @Text('Over welke bijeenkomst.') bijeenkomst!: string;
  @Text('Wat het bureau erbij zegt.', { empty: true }) toelichting!: string;
  @ListOf('De data.', () => OptieInvoerMetNummer) opties!: readonly OptieInvoerMetNummer[];
  @ListOf('Uw antwoord per datum.', () => DatumAntwoord) antwoorden!: readonly DatumAntwoord[];
  @Text('Uw opmerking.', { empty: true }) opmerking!: string;
}

export class OptieInvoerMetNummer extends OptieInvoer {
  @Whole('Nummer van de datum.') nummer!: number;
}

export class AntwoordInvoer {
  @ListOf('Voor elke datum een antwoord.', () => DatumAntwoord) antwoorden!: readonly DatumAntwoord[];
  @Text('Wat u erbij wilt zeggen.', { max: 1_000, optional: true, empty: true }) opmerking?: string;
}

const antwoordenVan = (antwoorden: Readonly<Record<number, string>>): DatumAntwoord[] =>
  Object.entries(antwoorden).map(([nummer, antwoord]) => ({ nummer: Number(nummer), antwoord }));

export function peilingVan({ peiling, wegingen, bezwaren }: Peilingbeeld): Peiling {
  return {
    peilingId: peiling.id,
    status: peiling.status,
    toelichting: peiling.toelichting,
    gemaaktOp: peiling.gemaaktOp,
    gekozen: peiling.gekozenOptie,
    opties: peiling.opties.flatMap(({ nummer, begin, eind, plaats }) => {
      const weging = wegingen.find((een) => een.nummer === nummer);
      if (!weging) return [];
      const { aantal, open, vereistNiet, beste } = weging;
      const telling = { ja: aantal.ja, lieverNiet: aantal['liever-niet'], nee: aantal.nee, open };
      const tegen = bezwaren[nummer] ?? [];
      return [{ nummer, begin, eind, plaats, bezwaren: tegen, ...telling, vereistNiet, beste }];
    }),
    gevraagden: peiling.gevraagden.map(
      ({ deelnemerId, naam, vereist, geantwoordOp, opmerking, antwoorden }) => ({
        deelnemerId,
        naam,
        vereist,
        geantwoordOp,
        opmerking,
        antwoorden: antwoordenVan(antwoorden),
      }),
    ),
  };
}

const voorgesteld = ({ nummer, begin, eind, plaats, bezwaren }: Gewogenoptie): VoorgesteldeDatum => ({
  nummer,
  begin,
  eind,
  plaats,
  bezwaren,
});

export const voorafVan = ({ opties, gevraagden }: Peilingvoorbeeld): PeilingVooraf => ({
  opties: opties.map(voorgesteld),
  ontvangers: gevraagden.map(({ naam }) => naam),
});

const lokaal = (tijdstip: string): string => naarLokaal(new Date(tijdstip).toISOString());

export const peilingIn = (
  { opties, rollen, mensen = [], toelichting }: PeilingProef,
  trajectId: string,
  onderdeel: string,
): Invoer => ({
  trajectId,
  onderdeel,
  toelichting,
  opties: opties.map(({ begin, eind, plaats }) => ({
    beginLokaal: lokaal(begin),
    eindLokaal: lokaal(eind),
    plaats,
  })),
  rollen: Object.fromEntries(rollen.map(({ rol, vraag }) => [rol, vraag as Vraag])),
  mensen: Object.fromEntries(mensen.map(({ deelnemerId, vraag }) => [deelnemerId, vraag as Vraag])),
});

export const eigenVan = ({ id, naam, toelichting, opties, eigen }: Eigen): EigenPeiling => ({
  peilingId: id,
  bijeenkomst: naam,
  toelichting,
  opties: opties.map(({ nummer, begin, eind, plaats }) => ({ nummer, begin, eind, plaats })),
  antwoorden: antwoordenVan(eigen.antwoorden),
  opmerking: eigen.opmerking,
});
