import { Instant, RequestId, Text, Uuid } from '../api/index.ts';

export class Casus {
  @Uuid('Id van de casus.') id!: string;
  @Text('Naam.') titel!: string;
  @Text('Wat er gebeurde.') omschrijving!: string;
  @Instant('Sinds wanneer.') toegevoegdOp!: string;
}

export class CasusInvoer {
  @Text('Naam.', { max: 150 }) titel!: string;
  @Text('Wat er gebeurde, in een paar zinnen.', { max: 5_000 }) omschrijving!: string;
}

export class NieuweCasus extends CasusInvoer {
  @RequestId() requestId!: string;
}
