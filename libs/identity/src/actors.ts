import type { Actor } from '#workflow-engine';
import type { ApiSleutel } from './ports/api-sleutels.ts';
import type { MedewerkerMetToegang } from './ports/medewerkers-met-toegang.ts';
import type { GevondenLink } from './ports/persoonlijke-links.ts';

export const asMedewerker = ({ id, naam, rollen }: MedewerkerMetToegang): Actor => ({
  kind: 'medewerker',
  id,
  name: naam,
  roles: rollen,
});

export const asDeelnemer = ({ deelnemerId, naam, rol }: GevondenLink): Actor => ({
  kind: 'deelnemer',
  id: deelnemerId,
  name: naam,
  roles: [rol],
});

export const asApiKey = ({ id, naam, rol }: ApiSleutel): Actor => ({
  kind: 'api-key',
  id,
  name: naam,
  roles: [rol],
});
