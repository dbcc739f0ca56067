import { Programmabladen } from '#domain';
import type { FieldFault } from '#workflow-engine';
import type { NieuweAanmelding } from '../ports/aanmeldingen.ts';
import { Gemeenten } from '../ports/gemeenten.ts';
import { leesVelden, type AanmeldingInvoer, type Gelezen } from './lees-velden.ts';

type Uitkomst =
  | { readonly gelezen: Gelezen & Pick<NieuweAanmelding, 'gemeenteCode'> }
  | { readonly faults: readonly FieldFault[] };

const ONBEKEND: FieldFault = {
  field: 'gemeente',
  text: 'Deze gemeente kennen we niet. Kies een gemeente uit de lijst.',
};

/** What was typed, with the gemeente looked up; undefined where nobody can sign up. */
export class LeesAanmelding {
  constructor(
    private readonly bladen: Programmabladen,
    private readonly gemeenten: Gemeenten,
  ) {}

  async execute(programma: string, invoer: AanmeldingInvoer): Promise<Uitkomst | undefined> {
    if (this.bladen.laatste(programma)?.aanmeldformulier !== true) return undefined;
    const velden = leesVelden(invoer);
    if ('faults' in velden) return velden;
    if (invoer.gemeente === '') return { gelezen: { ...velden.gelezen, gemeenteCode: null } };
    const gemeente = await this.gemeenten.find(invoer.gemeente);
    if (!gemeente) return { faults: [ONBEKEND] };
    return { gelezen: { ...velden.gelezen, organisatie: gemeente.naam, gemeenteCode: gemeente.code } };
  }
}
