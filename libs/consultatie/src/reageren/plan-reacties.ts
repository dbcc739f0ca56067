import type { EigenReactie } from '../ronde.ts';
import type { Reactiewijziging } from '../ports/consultaties.ts';

/** What came from one field. */
export interface Ingediend {
  /** Null: about the whole. */
  readonly blokId: string | null;
  /** Empty: no reaction here. */
  readonly tekst: string;
  /** The text that the field was filled with; left out, whatever is kept now may be replaced. */
  readonly was?: string | undefined;
}

export interface Reactieplan {
  readonly wijzigingen: readonly Reactiewijziging[];
  /** Changed elsewhere in the meantime, and here too. */
  readonly botsingen: readonly Ingediend[];
  /** Changed, but the bureau has said already what it does with it. */
  readonly beoordeeld: readonly Ingediend[];
  /** How many reactions there are afterwards. */
  readonly over: number;
}

const schoon = (tekst: string): string => tekst.replaceAll('\r\n', '\n').trim();

/**
 * Sets what was typed beside what is kept. Only fields that were changed count, so that a page that stood open in
 * another tab does not put its old texts back.
 */
export const planReacties = (
  huidig: readonly EigenReactie[],
  ingediend: readonly Ingediend[],
): Reactieplan => {
  const opPagina = new Map(
    huidig.filter(({ kanaal }) => kanaal === 'pagina').map((reactie) => [reactie.blokId, reactie]),
  );
  const wijzigingen: Reactiewijziging[] = [];
  const botsingen: Ingediend[] = [];
  const beoordeeld: Ingediend[] = [];
  for (const veld of ingediend) {
    const reactie = opPagina.get(veld.blokId);
    const nu = reactie?.tekst ?? '';
    const tekst = schoon(veld.tekst);
    const was = veld.was === undefined ? nu : schoon(veld.was);
    if (tekst === was || tekst === nu) continue;
    if (was !== nu) botsingen.push(veld);
    else if (reactie && reactie.oordeel !== null) beoordeeld.push(veld);
    else wijzigingen.push({ blokId: veld.blokId, tekst: tekst === '' ? null : tekst });
  }
  return { wijzigingen, botsingen, beoordeeld, over: aantalOver(huidig, wijzigingen) };
};

const aantalOver = (huidig: readonly EigenReactie[], wijzigingen: readonly Reactiewijziging[]): number => {
  const perMail = huidig.filter(({ kanaal }) => kanaal === 'mail').length;
  const plekken = new Set(huidig.flatMap(({ kanaal, blokId }) => (kanaal === 'pagina' ? [blokId] : [])));
  for (const { blokId, tekst } of wijzigingen)
    if (tekst === null) plekken.delete(blokId);
    else plekken.add(blokId);
  return perMail + plekken.size;
};
