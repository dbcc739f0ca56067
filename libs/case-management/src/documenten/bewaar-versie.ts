import { documentVan } from '#domain';
import type { Versiestap } from '#domain';
import { UnitOfWork } from '#workflow-engine';
import type { Actor } from '#workflow-engine';
import { invalid, notFound } from '../case-result.ts';
import { Inzage } from '../inzage/inzage.ts';
import { Documenten } from '../ports/documenten.ts';
import { LeesInvoer } from './lees-invoer.ts';
import type { Invoer } from './lees-invoer.ts';
import { SchrijfVersie } from './schrijf-versie.ts';
import type { Versieuitkomst } from './schrijf-versie.ts';

export interface BewaarVersieInput extends Invoer {
  readonly trajectId: string;
  readonly soort: string;
  readonly hoe: Versiestap;
  /** The version that the writer started from; null = there was none. */
  readonly verwachtNummer: string | null;
  readonly actor: Actor;
}

/** Keeps a new version of a document: text, a file or both. Earlier versions stay as they are. */
export class BewaarVersie {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly schrijf: SchrijfVersie,
    private readonly inzage: Inzage,
    private readonly leesInvoer: LeesInvoer,
    private readonly documenten: Documenten,
  ) {}

  async execute(input: BewaarVersieInput): Promise<Versieuitkomst> {
    const { trajectId, soort, hoe, verwachtNummer, actor } = input;
    const inzicht = await this.inzage.execute(trajectId, actor);
    const blad = inzicht && documentVan(inzicht.blad, soort);
    if (!inzicht || !blad) return notFound();
    // Who may not read it would build on a text that is not shown.
    const weigering = inzicht.weigering(blad);
    if (weigering) return weigering;
    const { inhoud } = (await this.documenten.versie(trajectId, soort)) ?? {};
    const { faults, woorden, bestand, toelichting } = await this.leesInvoer.execute(input, inhoud);
    if (faults.length > 0) return invalid(...faults);
    if (verwachtNummer === null && woorden === null && (bestand === null || bestand === 'behouden'))
      return invalid({
        field: 'tekst',
        text: 'Er is nog geen versie. Bewaar eerst een tekst of een bestand.',
      });
    const { titel } = blad;
    const opdracht = { trajectId, soort, titel, woorden, bestand, toelichting, hoe, verwachtNummer, actor };
    return this.unitOfWork.run(
      (tx) => this.schrijf.within(tx, opdracht),
      (uitkomst) => uitkomst.ok && !uitkomst.herhaald,
    );
  }
}
