import type { ImportVoorbeeld as Voorbeeld } from '#case-management';
import { DEELNEMER_ROLLEN } from '#domain';
import { ListOf, OneOf, Text, Whole, YesNo } from '../api/index.ts';

export class ImportInvoer {
  @Text('De lijst: per persoon een regel met naam, e-mailadres en rol, zoals in een spreadsheet.', {
    max: 500_000,
  })
  tekst!: string;

  @YesNo('Lees de goede regels in, ook als andere niet kloppen.', { optional: true })
  foutenOverslaan?: boolean;
}

export class ImportUitkomst {
  @Whole('Hoeveel deelnemers erbij kwamen.') toegevoegd!: number;
  @Text('De regels die niet zijn ingelezen.', { empty: true }) nietIngelezen!: string;
}

export class ImportRegel {
  @Whole('Nummer van de regel.') regel!: number;
  @Text('Naam.') naam!: string;
  @Text('E-mailadres.') email!: string;
  @OneOf('Rol.', DEELNEMER_ROLLEN) rol!: string;
}

export class ImportMelding {
  @Whole('Nummer van de regel.') regel!: number;
  @Text('Wat er is, en wat u kunt doen.') tekst!: string;
}

export class ImportVoorbeeld {
  @ListOf('Wie erbij komt.', () => ImportRegel) nieuw!: readonly ImportRegel[];
  @ListOf('Wie er al is; blijft zoals hij is.', () => ImportRegel) bekend!: readonly ImportRegel[];
  @ListOf('Regels die niet kloppen.', () => ImportMelding) fouten!: readonly ImportMelding[];
  @ListOf('Wat opvalt.', () => ImportMelding) meldingen!: readonly ImportMelding[];
  @Text('De regels die niet kloppen, om te verbeteren.', { empty: true }) nietIngelezen!: string;
}

const regelVan = ({ regel, naam, email, rol }: ImportRegel): ImportRegel => ({ regel, naam, email, rol });

export const importVoorbeeldVan = (voorbeeld: Voorbeeld): ImportVoorbeeld => ({
  nieuw: voorbeeld.nieuw.map(regelVan),
  bekend: voorbeeld.bekend.map(({ regel, deelnemer }) => regelVan({ ...deelnemer, regel })),
  fouten: voorbeeld.fouten.map(({ regel, tekst }) => ({ regel, tekst })),
  meldingen: voorbeeld.meldingen.map(({ regel, tekst }) => ({ regel, tekst })),
  nietIngelezen: voorbeeld.nietIngelezen,
});
