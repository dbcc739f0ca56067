import { leesbaar, type Dossier } from '#case-management';
import { DOCUMENT_SOORTEN, isDocumentSoort } from '#domain';

export const documentTitel = (soort: string): string =>
  isDocumentSoort(soort) ? DOCUMENT_SOORTEN[soort] : soort;

/** A session that is a phase has the phase's title; a dagdeel is called what it is. */
export const onderdeelTitel = ({ fasen }: Dossier, onderdeel: string): string =>
  fasen.find(({ id }) => id === onderdeel)?.titel ?? leesbaar(onderdeel);
