import { leesbaar, type Traject } from '#case-management';
import { clientInZin, documentVan, zittingVan } from '#domain';
import type { Actor } from '#workflow-engine';

export const documentTitel = ({ blad }: Traject, soort: string): string =>
  documentVan(blad, soort)?.titel ?? leesbaar(soort);

export const onderdeelTitel = ({ blad }: Traject, onderdeel: string): string =>
  zittingVan(blad, onderdeel)?.titel ?? leesbaar(onderdeel);

const VAN_HET_HUIS = ['griffier', 'gemeentesecretaris'];

/** 'uw gemeente' for who works there; anybody else hears the name, and a burgemeester nothing of the kind. */
export function uwClient({ client }: Traject, { roles }: Pick<Actor, 'roles'>): string | null {
  if (client.soort === 'persoon') return null;
  const eigen = roles.some((role) => VAN_HET_HUIS.includes(role));
  if (client.soort === 'gemeente' && eigen) return 'uw gemeente';
  if (client.soort === 'provincie' && eigen) return 'uw provincie';
  return clientInZin(client);
}

/** What the page is about, in the sentence 'Hier ziet u hoe ver … is': the people's own house, or the programme. */
export const waarover = (traject: Traject, actor: Pick<Actor, 'roles'>): string => {
  const uw = uwClient(traject, actor);
  return uw === null || !uw.startsWith('uw ') ? traject.blad.inZin : uw;
};
