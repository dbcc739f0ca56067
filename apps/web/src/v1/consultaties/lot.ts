import type { Rondelot } from '#consultatie';
import { OneOf, Text, Uuid, Whole } from '../api/index.ts';

const LOTEN = ['gelijk', 'gewijzigd', 'verplaatst', 'vervallen'] as const;

export class Reactielot {
  @Uuid('Id van de reactie.') reactieId!: string;
  @Whole('De ronde waarin zij kwam.') ronde!: number;
  @Text('Versie waarover zij ging.') vanVersie!: string;
  @Text('Versie waarin is gekeken.') inVersie!: string;
  @Text('Waar het stond; null is de tekst als geheel.', {
    nullable: true,
    example: 'Alinea 2 onder ‘Wat wij willen’',
  })
  plek!: string | null;
  @OneOf('Wat er met dat stuk is gebeurd; null bij de tekst als geheel.', LOTEN, { nullable: true })
  lot!: string | null;
  @Text('Wat er stond.', { nullable: true }) oudeTekst!: string | null;
  @Text('Wat er nu staat; null als het is vervallen.', { nullable: true }) nieuweTekst!: string | null;
}

export const reactielotenVan = ({ ronde, lot: { nummer, reacties } }: Rondelot): Reactielot[] =>
  reacties.map(({ reactie, plaats, lot }) => ({
    reactieId: reactie.id,
    ronde: ronde.ronde,
    vanVersie: ronde.nummer,
    inVersie: nummer,
    plek: plaats?.naam ?? null,
    lot: lot?.soort ?? null,
    oudeTekst: lot?.oudeTekst ?? null,
    nieuweTekst: lot && lot.soort !== 'vervallen' ? lot.nieuweTekst : null,
  }));
