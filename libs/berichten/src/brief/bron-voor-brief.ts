import { documentVan, type Programmablad } from '#domain';
import type { Maildocument, Mailbron } from './mailbron.ts';

const dicht = (document: Maildocument): Maildocument => ({
  ...document,
  inhoud: { type: 'doc', content: [] },
  bestand: null,
});

/**
 * What a template may tell: texts as the bureau chose them or as the programme has them, and nothing of a document or a
 * field that is for some roles only. A mail is kept and can be read again by others of the bureau, so its reader follows a link.
 */
export const bronVoorBrief = (bron: Mailbron, blad: Programmablad): Mailbron => ({
  ...bron,
  teksten: {
    ...Object.fromEntries(blad.teksten.map(({ naam, standaard }) => [naam, standaard])),
    ...bron.teksten,
  },
  gegevens: Object.fromEntries(
    blad.gegevens.flatMap(({ naam, alleenVoor }) =>
      alleenVoor === null && bron.gegevens[naam] !== undefined ? [[naam, bron.gegevens[naam]]] : [],
    ),
  ),
  documenten: Object.fromEntries(
    Object.entries(bron.documenten).map(([soort, document]) => [
      soort,
      documentVan(blad, soort)?.alleenVoor ? dicht(document) : document,
    ]),
  ),
});
