import type { BureauRol } from '#domain';
import type { ApiClient } from './api-client.ts';

/** New people of the bureau, by name; their ids by name. */
export const neemTeamAan = async (
  bureau: ApiClient,
  wie: Readonly<Record<string, BureauRol>>,
): Promise<Readonly<Record<string, string>>> => {
  const ids: Record<string, string> = {};
  for (const [naam, rol] of Object.entries(wie)) {
    const nieuw = { naam, email: `${naam.toLowerCase()}@bureau.example`, rollen: [rol] };
    ids[naam] = (await bureau.post<{ id: string }>('/medewerkers', nieuw)).body.id;
  }
  return ids;
};
