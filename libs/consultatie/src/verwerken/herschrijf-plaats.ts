import { plaatsnamen, reactieplaatsen, uitPlatteTekst } from '#documents';
import { BewaarVersie, Documenten, conflict, invalid, notFound } from '#case-management';
import type { CaseResult } from '#case-management';
import { Ids, ReadStanding } from '#workflow-engine';
import type { Actor } from '#workflow-engine';
import { standVan } from '../stand.ts';
import type { Consultatievorm } from '../vorm.ts';
import { plaatsAlsTekst } from './plaats-als-tekst.ts';
import { vervangPlaats } from './vervang-plaats.ts';

export interface HerschrijfPlaatsInput {
  readonly trajectId: string;
  readonly vorm: Consultatievorm;
  readonly blokId: string;
  /** In the plain notation; empty takes the place out. */
  readonly tekst: string;
  /** The version that the writer saw. */
  readonly verwachtNummer: string;
  readonly actor: Actor;
}

const NIET_NU = conflict(
  'U kunt de tekst hier alleen wijzigen zolang u reacties verwerkt. Uw tekst staat nog hieronder.',
);
const PAST_NIET = 'Dit past niet op deze plaats. Schrijf gewone alinea’s, of wijzig het hele document.';

/** Writes one place of the document anew, beside the reactions to it: the next draft. */
export class HerschrijfPlaats {
  constructor(
    private readonly standing: ReadStanding,
    private readonly documenten: Documenten,
    private readonly bewaar: BewaarVersie,
    private readonly ids: Ids,
  ) {}

  async execute(
    input: HerschrijfPlaatsInput,
  ): Promise<CaseResult<{ readonly nummer: string; readonly veranderd: boolean }>> {
    const { trajectId, vorm, blokId, verwachtNummer, actor } = input;
    const [view, versie] = await Promise.all([
      this.standing.execute(trajectId),
      this.documenten.versie(trajectId, vorm.soort),
    ]);
    if (!view || !versie) return notFound();
    if (standVan(view.standing, vorm.onderdeel, true) !== 'verwerken') return NIET_NU;
    const oud = plaatsAlsTekst(versie.inhoud, blokId);
    if (oud === undefined)
      return conflict(
        `Deze tekst staat niet meer in versie ${versie.nummer}. Uw tekst staat nog hieronder: zet haar zo nodig op een andere plaats.`,
      );
    const tekst = input.tekst.trim();
    if (tekst === oud && versie.nummer === verwachtNummer)
      return { ok: true, nummer: versie.nummer, veranderd: false };
    const blokken = vervangPlaats(
      versie.inhoud,
      blokId,
      uitPlatteTekst(tekst, () => this.ids.next()).content,
    );
    if (!blokken) return invalid({ field: 'tekst', text: PAST_NIET });
    const naam = plaatsnamen(reactieplaatsen(versie.inhoud)).get(blokId) ?? 'Een alinea';
    const result = await this.bewaar.execute({
      trajectId,
      soort: vorm.soort,
      blokken,
      hoe: 'concept',
      verwachtNummer,
      toelichting: `${naam}: ${tekst === '' ? 'vervallen' : 'herschreven'} na de reacties`,
      actor,
    });
    return result.ok ? { ok: true, nummer: result.nummer, veranderd: true } : result;
  }
}
