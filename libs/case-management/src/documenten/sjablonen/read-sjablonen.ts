import { Programmabladen, sjabloonveldenVan, voorbeeldwaarde, type Sjabloonveld } from '#domain';
import { uitPlatteTekst, veldenIn } from '#documents';
import type { TekstDocument } from '#documents';
import { Ids } from '#workflow-engine';
import { Documentsjablonen } from '../../ports/documentsjablonen.ts';
import { ingevuld } from './vul-sjabloon.ts';

export interface Sjabloonbeeld {
  readonly soort: string;
  readonly titel: string;
  /** Merge fields that the template asks for. */
  readonly velden: readonly Sjabloonveld[];
  /** As it looks with invented values. */
  readonly voorbeeld: TekstDocument;
}

/** The templates of one programme with invented values; undefined when there is no such programme. */
export class ReadSjablonen {
  constructor(
    private readonly bladen: Programmabladen,
    private readonly sjablonen: Documentsjablonen,
    private readonly ids: Ids,
  ) {}

  execute(programma: string): readonly Sjabloonbeeld[] | undefined {
    const blad = this.bladen.laatste(programma);
    return blad?.documenten.flatMap((document) => {
      const sjabloon = this.sjablonen.van(programma, document.soort);
      if (!sjabloon) return [];
      const leeg = uitPlatteTekst(sjabloon.tekst, () => this.ids.next());
      const gebruikt = veldenIn(leeg);
      const velden = sjabloonveldenVan(blad, document).filter(({ naam }) => gebruikt.includes(naam));
      const waarden = Object.fromEntries(velden.map((veld) => [veld.naam, voorbeeldwaarde(veld, blad)]));
      const { soort, titel } = document;
      return [{ soort, titel, velden, voorbeeld: ingevuld(leeg, waarden) }];
    });
  }
}
