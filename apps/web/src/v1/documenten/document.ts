import type { DocumentBeeld, DocumentKop, Versie as VersieBeeld, VersieKop } from '#case-management';
import { naarPlatteTekst } from '#documents';
import { Instant, ListOf, One, OneOf, Text, Texts, Whole, YesNo } from '../api/index.ts';

const STATUSSEN = ['concept', 'inConsultatie', 'vastgesteld'];

export class Bestand {
  @Text('Naam.') naam!: string;
  @Text('Mediatype.') type!: string;
  @Whole('Grootte in bytes.') grootte!: number;
}

export class Herkomst {
  @OneOf('Hoe de tekst binnenkwam.', ['getypt', 'bewerkt', 'bestand', 'sjabloon', 'ongewijzigd'])
  hoe!: string;
  @Text('De versie waar deze op volgt; null als het de eerste is.', { nullable: true }) uit!: string | null;
  @Text('Uit welk Word-bestand de tekst is gelezen.', { nullable: true }) bestand!: string | null;
  @Texts('Wat niet uit dat bestand mee kon.') meldingen!: readonly string[];
}

export class VersieKort {
  @Text('Nummer.', { example: '0.1' }) nummer!: string;
  @OneOf('Stand.', STATUSSEN) status!: string;
  @Text('Wat er anders is.', { empty: true }) toelichting!: string;
  @Instant('Wanneer gemaakt.') gemaaktOp!: string;
  @Text('Door wie.') gemaaktDoor!: string;
  @Instant('Wanneer voor het eerst gemaild.', { nullable: true }) verzondenOp!: string | null;
  @One('Het bestand erbij.', () => Bestand, { nullable: true }) bestand!: Bestand | null;
  @One('Waar de tekst vandaan komt; null als dat niet is bewaard.', () => Herkomst, { nullable: true })
  herkomst!: Herkomst | null;
}

export class Versie extends VersieKort {
  @Text('Soort document, zoals het programma die noemt.', { example: 'visie' }) soort!: string;
  @Text('De tekst, met # voor een kop en - voor een opsomming.', { empty: true }) tekst!: string;
}

export class DocumentKort {
  @Text('Soort document, zoals het programma die noemt.', { example: 'visie' }) soort!: string;
  @Text('Titel.') titel!: string;
  @Text('Waarom u de inhoud niet kunt lezen; null als u die wel kunt lezen.', { nullable: true })
  besloten!: string | null;
  @One('De laatste versie; null als er nog geen is.', () => VersieKort, { nullable: true })
  laatste!: VersieKort | null;
}

export class Document {
  @Text('Soort document, zoals het programma die noemt.', { example: 'visie' }) soort!: string;
  @Text('Titel.') titel!: string;
  @Text('Waarom u de inhoud niet kunt lezen; null als u die wel kunt lezen.', { nullable: true })
  besloten!: string | null;
  @One('De laatste versie; null als er nog geen is, of als die voor anderen is.', () => Versie, {
    nullable: true,
  })
  laatste!: Versie | null;
  @ListOf('Alle versies, nieuwste eerst.', () => VersieKort) versies!: readonly VersieKort[];
}

export class VersieInvoer {
  @Text(
    'De tekst, met # voor een kop en - voor een opsomming; weglaten houdt de tekst van de vorige versie, of neemt die uit het Word-bestand (docx) dat u meestuurt.',
    {
      optional: true,
      empty: true,
    },
  )
  tekst?: string;

  @Text('Wat er anders is.', { max: 500, optional: true, empty: true }) toelichting?: string;
  @OneOf('Een nieuw concept, of vaststellen.', ['concept', 'vaststellen']) hoe!: 'concept' | 'vaststellen';

  @Text('De versie waarvan u uitging; null of leeg als er nog geen was.', { nullable: true, empty: true })
  verwachtNummer!: string | null;

  @YesNo('Houd het bestand van de vorige versie.', { optional: true }) bestandBehouden?: boolean;
}

export const versieKort = (kop: VersieKop): VersieKort => ({
  nummer: kop.nummer,
  status: kop.status,
  toelichting: kop.toelichting,
  gemaaktOp: kop.gemaaktOp,
  gemaaktDoor: kop.gemaaktDoor,
  verzondenOp: kop.verzondenOp,
  bestand: kop.bestand && { naam: kop.bestand.naam, type: kop.bestand.type, grootte: kop.bestand.grootte },
  herkomst: kop.herkomst && {
    hoe: kop.herkomst.hoe,
    uit: kop.herkomst.uit,
    bestand: kop.herkomst.bestand ?? null,
    meldingen: kop.herkomst.meldingen ?? [],
  },
});

export const versieVan = (versie: VersieBeeld): Versie => ({
  ...versieKort(versie),
  soort: versie.soort,
  tekst: naarPlatteTekst(versie.inhoud),
});

export const documentKort = ({ soort, titel, besloten, laatste }: DocumentKop): DocumentKort => ({
  soort,
  titel,
  besloten,
  laatste: laatste && versieKort(laatste),
});

export const documentVan = ({ soort, titel, besloten, versie, versies }: DocumentBeeld): Document => ({
  soort,
  titel,
  besloten,
  laatste: versie && versieVan(versie),
  versies: versies.map(versieKort),
});
