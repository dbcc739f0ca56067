import type { Logboek as LogboekView } from '#case-management';
import { Instant, ListOf, RequestId, Text, Whole, YesNo } from '../api/index.ts';

export class GebeurtenisInvoer {
  @Text('Welke gebeurtenis; zie acceptedEvents van het traject.', { max: 200 }) type!: string;
  @RequestId() requestId!: string;
  @Whole('De stap waarvan u uitging: is er een andere tussen gekomen, dan weigert het traject.', {
    optional: true,
    min: 0,
  })
  expectedSeq?: number;
}

export class Logregel {
  @Text('Id van de regel.') id!: string;
  @Instant('Wanneer.') op!: string;
  @Text('Wie.') wie!: string;
  @Text('Wat.') wat!: string;
  @Text('Wat erbij is geschreven.', { nullable: true }) toelichting!: string | null;
  @Text('De fase die ermee begon.', { nullable: true }) nieuweFase!: string | null;
}

export class Logboek {
  @Whole('Welke pagina dit is.') pagina!: number;
  @YesNo('Er zijn oudere regels.') meer!: boolean;
  @ListOf('Nieuwste eerst.', () => Logregel) resultaten!: readonly Logregel[];
}

export const logboekVan = ({ regels, meer }: LogboekView, pagina: number): Logboek => ({
  pagina,
  meer,
  resultaten: regels.map(({ id, op, wie, wat, toelichting, nieuweFase }) => ({
    id,
    op,
    wie,
    wat,
    toelichting,
    nieuweFase,
  })),
});
