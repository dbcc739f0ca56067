import { eenheidVan } from '../identiteit/eenheid.ts';
import { lijnUit } from '../identiteit/lijn-uit.ts';
import type { Alinea } from '../tekst-document.ts';
import { inVolgorde } from './in-volgorde.ts';
import type { Alineaverschil } from './vergelijking.ts';
import { geheel } from './woorden.ts';
import { woordverschil, type Werk } from './woordverschil.ts';

const naastElkaar = (oud: Alinea, nieuw: Alinea, werk: Werk): Alineaverschil => {
  const delen = woordverschil(oud.content, nieuw.content, werk);
  const soort = delen.every(({ op }) => op === '=') ? 'gelijk' : 'gewijzigd';
  return { soort, id: nieuw.attrs.id, delen };
};

/** The paragraphs of a cell; one that moved within it went here and came there. */
export const alineaverschillen = (
  oud: readonly Alinea[],
  nieuw: readonly Alinea[],
  werk: Werk,
): Alineaverschil[] =>
  inVolgorde(oud, nieuw, lijnUit(oud.map(eenheidVan), nieuw.map(eenheidVan), 'altijd')).map((paar) => {
    if (paar.oud && paar.nieuw) return naastElkaar(paar.oud, paar.nieuw, werk);
    return paar.oud
      ? { soort: 'vervallen', id: paar.oud.attrs.id, delen: geheel('-', paar.oud.content) }
      : { soort: 'nieuw', id: paar.nieuw.attrs.id, delen: geheel('+', paar.nieuw.content) };
  });
