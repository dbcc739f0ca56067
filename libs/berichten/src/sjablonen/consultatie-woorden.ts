import { documentVan } from '#domain';
import type { Brief } from '../brief/brief.ts';
import type { Mailconsultatie } from '../brief/mailbron.ts';

/** The latest round of the consultation that a mail is about. */
export const consultatieVan = ({
  bron,
  onderdelen,
}: Pick<Brief, 'bron' | 'onderdelen'>): Mailconsultatie | undefined => bron.consultaties[onderdelen[0] ?? ''];

/** How the document is called, in a sentence: '‘OverheidsParticipatie-visie’'. */
export const documentnaam = (brief: Pick<Brief, 'bron' | 'onderdelen' | 'blad'>): string => {
  const soort = consultatieVan(brief)?.soort;
  const titel = soort === undefined ? undefined : documentVan(brief.blad, soort)?.titel;
  return titel === undefined ? 'de tekst' : `‘${titel}’`;
};
