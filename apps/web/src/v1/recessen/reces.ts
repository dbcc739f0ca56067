import type { Reces as Recesregel } from '#case-management';
import { Day, Text, Uuid } from '../api/index.ts';

export class Reces {
  @Uuid('Id.') recesId!: string;
  @Text('Naam.') naam!: string;
  @Day('Eerste dag.') van!: string;
  @Day('Laatste dag.') totEnMet!: string;
}

export class RecesInvoer {
  @Text('Per regel: naam; eerste dag; laatste dag.', {
    max: 20_000,
    example: 'Voorjaarsreces; 2027-02-20; 2027-02-28',
  })
  tekst!: string;
}

export const recesVan = ({ id, naam, van, totEnMet }: Recesregel): Reces => ({
  recesId: id,
  naam,
  van,
  totEnMet,
});
