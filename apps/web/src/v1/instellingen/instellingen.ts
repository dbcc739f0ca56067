import { INSTELLING_VELDEN, type InstellingenView } from '#case-management';
import { ListOf, Table, Text, Whole } from '../api/index.ts';

export class Instelling {
  @Text('Naam.', { example: 'consultatieWerkdagen' }) naam!: string;
  @Text('Wat het getal zegt.') label!: string;
  @Text('Eenheid.', { example: 'werkdagen' }) eenheid!: string;
  @Whole('Laagste waarde.') min!: number;
  @Whole('Hoogste waarde.') max!: number;
  @Whole('Wat zonder afwijking geldt.') standaard!: number;
  @Whole('Wat hier anders is gekozen.', { nullable: true }) afwijking!: number | null;
  @Whole('Wat nu geldt.') waarde!: number;
}

export class Instellingen {
  @ListOf('Alle getallen.', () => Instelling) instellingen!: readonly Instelling[];
}

export class InstellingenInvoer {
  @Table('Per naam het getal; wat u weglaat, volgt de standaard.', 'integer')
  afwijkingen!: Record<string, unknown>;
}

export const instellingenVan = ({ daarboven, afwijkingen }: InstellingenView): Instellingen => ({
  instellingen: INSTELLING_VELDEN.map(({ naam, label, eenheid, min, max }) => {
    const afwijking = afwijkingen[naam] ?? null;
    return {
      naam,
      label,
      eenheid,
      min,
      max,
      standaard: daarboven[naam],
      afwijking,
      waarde: afwijking ?? daarboven[naam],
    };
  }),
});

/** As the form sends them: the use case judges each text and all together. */
export const alsTekst = ({ afwijkingen }: InstellingenInvoer): Record<string, string> =>
  Object.fromEntries(Object.entries(afwijkingen).map(([naam, waarde]) => [naam, String(waarde ?? '')]));
