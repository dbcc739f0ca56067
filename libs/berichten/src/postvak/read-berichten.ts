import { Berichtlezer, type BerichtFilter } from '../ports/berichtlezer.ts';
import { BUNDEL, sjabloonTitel } from '../sjablonen/register.ts';
import { BERICHT_STATUSSEN, type Bericht, type BerichtRegel, type BerichtStatus } from './bericht-regel.ts';

const PER_PAGINA = 50;

export type MetTitel<R extends BerichtRegel> = R & { readonly titel: string };

export interface Berichtenlijst {
  readonly berichten: readonly MetTitel<BerichtRegel>[];
  readonly totaal: number;
  readonly pagina: number;
  readonly paginas: number;
  readonly aantallen: Readonly<Record<BerichtStatus, number>>;
  /** Kinds of mail to choose from. */
  readonly sjablonen: readonly string[];
}

export interface ReadBerichtenInput extends BerichtFilter {
  /** From 1. */
  readonly pagina?: number;
}

const metTitel = <R extends BerichtRegel>(regel: R): MetTitel<R> => ({
  ...regel,
  titel: sjabloonTitel(regel.sjabloon),
});

/** The outbox, newest first. */
export class ReadBerichten {
  constructor(private readonly lezer: Berichtlezer) {}

  async execute({ pagina = 1, ...filter }: ReadBerichtenInput): Promise<Berichtenlijst> {
    const gevraagd = Math.max(1, Math.trunc(pagina) || 1);
    const vanaf = (gevraagd - 1) * PER_PAGINA;
    const { berichten, ...overig } = await this.lezer.lijst(filter, vanaf, PER_PAGINA);
    const statussen: readonly BerichtStatus[] =
      filter.status === undefined ? BERICHT_STATUSSEN : [filter.status];
    const totaal = statussen.reduce((som, status) => som + overig.aantallen[status], 0);
    const paginas = Math.max(1, Math.ceil(totaal / PER_PAGINA));
    return { berichten: berichten.map(metTitel), totaal, pagina: gevraagd, paginas, ...overig };
  }
}

export class ReadBericht {
  constructor(private readonly lezer: Berichtlezer) {}

  async execute(id: string): Promise<(MetTitel<Bericht> & { readonly kanOpnieuw: boolean }) | undefined> {
    const bericht = await this.lezer.een(id);
    if (!bericht) return undefined;
    // The mails of a bundle are sent again one by one.
    const nietAangekomen =
      (bericht.status === 'onbestelbaar' || bericht.status === 'mislukt') && bericht.sjabloon !== BUNDEL;
    return { ...metTitel(bericht), kanOpnieuw: nietAangekomen && bericht.huidigAdres !== null };
  }
}
