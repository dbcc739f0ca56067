import type { Groepsbeeld, Verwachte as Persoon } from '#case-management';
import { ListOf, Text, Texts, Uuid, Whole, YesNo } from '../api/index.ts';

export class Verwachte {
  @Uuid('Id van de deelnemer.') deelnemerId!: string;
  @Text('Naam.') naam!: string;
  @Text('Rol.') rol!: string;
  @Whole('Nummer van de groep.', { nullable: true }) groep!: number | null;
  @YesNo('Was er; null is nog niet vastgelegd.', { nullable: true }) aanwezig!: boolean | null;
}

export class Groep {
  @Whole('Nummer.') nummer!: number;
  @Text('Naam.') naam!: string;
  @Uuid('Id van de procesbegeleider.', { nullable: true }) begeleiderId!: string | null;
  @Texts('Ids van de deelnemers.') leden!: readonly string[];
}

export class AanwezigheidRegel {
  @Uuid('Id van de deelnemer.') deelnemerId!: string;
  @YesNo('Was er; null neemt het terug.', { nullable: true }) aanwezig!: boolean | null;
}

export class AanwezigheidInvoer {
  @ListOf('Alleen wie verandert.', () => AanwezigheidRegel) aanwezigheid!: readonly AanwezigheidRegel[];
}

export class LidRegel {
  @Uuid('Id van de deelnemer.') deelnemerId!: string;
  @Whole('Nummer van de groep; null is geen groep.', { nullable: true }) groep!: number | null;
}

export class BegeleiderRegel {
  @Whole('Nummer van de groep.') groep!: number;
  @Uuid('Id van de procesbegeleider; null is niemand.', { nullable: true }) medewerkerId!: string | null;
}

export class GroepenWijziging {
  @ListOf('Alleen wie verhuist.', () => LidRegel, { optional: true }) leden?: readonly LidRegel[];
  @ListOf('Alleen wat verandert.', () => BegeleiderRegel, { optional: true })
  begeleiders?: readonly BegeleiderRegel[];
}

export const verwachteVan = ({ id, naam, rol, groep, aanwezig }: Persoon): Verwachte => ({
  deelnemerId: id,
  naam,
  rol,
  groep,
  aanwezig,
});

export const groepVan = ({ nummer, naam, begeleiderId, leden }: Groepsbeeld): Groep => ({
  nummer,
  naam,
  begeleiderId,
  leden,
});
