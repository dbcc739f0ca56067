import { controleer, uitPlatteTekst } from '#documents';
import type { TekstDocument } from '#documents';
import { Ids } from '#workflow-engine';
import type { FieldFault } from '#workflow-engine';
import type { NieuwBestand } from '../ports/documenten.ts';
import type { Upload } from './bestand/controleer-bestand.ts';
import { KeurBestand, isWordbestand } from './bestand/keur-bestand.ts';
import { LEEG, zeggenHetzelfde } from './woorden.ts';
import type { Woorden } from './woorden.ts';

/** A 200-page report has some half a million signs. */
export const MAX_TEKST = 1_000_000;
const MAX_TOELICHTING = 500;

export interface Invoer {
  /** In the plain notation. */
  readonly tekst?: string | undefined;
  /** JSON of the editor; it counts instead of `tekst`. */
  readonly blokken?: unknown;
  readonly bestand?: Upload | 'behouden' | undefined;
  /** What the words are when there is a Word file and another text too. */
  readonly woorden?: 'bestand' | 'tekst' | undefined;
  readonly toelichting?: string | undefined;
  /** The writer began with the template. */
  readonly uitSjabloon?: boolean | undefined;
}

export interface Gelezeninvoer {
  readonly faults: readonly FieldFault[];
  /** Null: the words stay as they are. */
  readonly woorden: Woorden | null;
  readonly bestand: NieuwBestand | 'behouden' | null;
  readonly toelichting: string;
}

type Getypt =
  { readonly ok: true; readonly woorden: Woorden | null } | { readonly ok: false; readonly text: string };

const KEUZE =
  'U veranderde de tekst en koos ook een Word-bestand. Kies welke van de twee de tekst van deze versie wordt.';

/** Reads and checks what somebody hands in for a version, before anything is written; each fault with its field. */
export class LeesInvoer {
  constructor(
    private readonly keurBestand: KeurBestand,
    private readonly ids: Ids,
  ) {}

  /** `vorige`: the words of the latest version; a Word file replaces a text that was left as it was. */
  async execute(invoer: Invoer, vorige: TekstDocument = LEEG): Promise<Gelezeninvoer> {
    const { bestand, toelichting = '' } = invoer;
    const faults: FieldFault[] = [];
    const getypt = this.getypt(invoer);
    if (!getypt.ok) faults.push({ field: 'tekst', text: getypt.text });
    if (toelichting.length > MAX_TOELICHTING)
      faults.push({
        field: 'toelichting',
        text: `Maak de toelichting korter dan ${MAX_TOELICHTING} tekens.`,
      });
    const woorden = getypt.ok ? getypt.woorden : null;
    const rest = { faults, toelichting: toelichting.trim() };
    if (bestand === undefined || bestand === 'behouden') {
      if (woorden && woorden.inhoud.content.length === 0 && bestand === undefined)
        faults.push({ field: 'tekst', text: 'Vul de tekst in, of voeg een bestand toe.' });
      return { ...rest, woorden, bestand: bestand ?? null };
    }
    const keuring = await this.keurBestand.execute(bestand);
    if (!keuring.ok) {
      faults.push({ field: 'bestand', text: keuring.text });
      return { ...rest, woorden, bestand: null };
    }
    const keuze = isWordbestand(keuring.bestand) ? keuzeVan(invoer.woorden, woorden, vorige) : 'tekst';
    if (keuze === undefined) faults.push({ field: 'woorden', text: KEUZE });
    const ingelezen = keuze === 'bestand' ? await this.lees(keuring.bestand, faults) : woorden;
    return { ...rest, woorden: ingelezen, bestand: keuring.bestand };
  }

  private getypt({ tekst, blokken, uitSjabloon }: Invoer): Getypt {
    if (blokken !== undefined) {
      const oordeel = controleer(blokken);
      if (oordeel.ok)
        return { ok: true, woorden: { hoe: uitSjabloon ? 'sjabloon' : 'bewerkt', inhoud: oordeel.doc } };
      return {
        ok: false,
        text: oordeel.fouten[0]?.tekst ?? 'De tekst is niet te lezen. Laad de pagina opnieuw.',
      };
    }
    if (tekst === undefined) return { ok: true, woorden: null };
    if (tekst.length > MAX_TEKST)
      return {
        ok: false,
        text: `De tekst is te lang: ${tekst.length} tekens. Maak de tekst korter dan ${MAX_TEKST} tekens, of voeg een bestand toe.`,
      };
    const oordeel = controleer(uitPlatteTekst(tekst, () => this.ids.next()));
    return oordeel.ok
      ? { ok: true, woorden: { hoe: uitSjabloon ? 'sjabloon' : 'getypt', inhoud: oordeel.doc } }
      : { ok: false, text: oordeel.fouten[0]?.tekst ?? '' };
  }

  private async lees(bestand: NieuwBestand, faults: FieldFault[]): Promise<Woorden | null> {
    const lezing = await this.keurBestand.lees(bestand);
    if (lezing.ok) {
      const { inhoud, afbeeldingen, meldingen } = lezing;
      return { hoe: 'bestand', inhoud, afbeeldingen, bestand: bestand.naam, meldingen };
    }
    faults.push({ field: 'bestand', text: lezing.text });
    return null;
  }
}

/** A Word file gives the words, unless somebody wrote something else beside it: then they say which of the two. */
const keuzeVan = (
  gekozen: Invoer['woorden'],
  woorden: Woorden | null,
  vorige: TekstDocument,
): Invoer['woorden'] => {
  if (gekozen !== undefined) return gekozen;
  const geschreven = woorden && woorden.inhoud.content.length > 0 && !zeggenHetzelfde(woorden.inhoud, vorige);
  return geschreven ? undefined : 'bestand';
};
