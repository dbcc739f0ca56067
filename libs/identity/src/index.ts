export { AgendaAbonnement } from './abonnement/agenda-abonnement.ts';
export { Drempel } from './drempel.ts';
export { IdentityModule } from './identity.module.ts';
export { BekijkInloglink } from './inloggen/bekijk-inloglink.ts';
export { LogInAls } from './inloggen/log-in-als.ts';
export { LogIn, type LogInResult } from './inloggen/log-in.ts';
export { LogUit } from './inloggen/log-uit.ts';
export { VraagInloglink, type VraagResult } from './inloggen/vraag-inloglink.ts';
export { WieIsIngelogd } from './inloggen/wie-is-ingelogd.ts';
export { LIMITS } from './limits.ts';
export { GeefLinkUit } from './links/geef-link-uit.ts';
export { TrekLinksIn } from './links/trek-links-in.ts';
export { VraagNieuweLink, type VraagNieuweLinkInput } from './links/vraag-nieuwe-link.ts';
export { WieIsDit, type LinkRefusal, type WieIsDitResult } from './links/wie-is-dit.ts';
export { Abonnementen, type Abonnee, type Abonnement } from './ports/abonnementen.ts';
export { ApiSleutels, type ApiSleutel } from './ports/api-sleutels.ts';
export { Inloglinks, type InloglinkStand } from './ports/inloglinks.ts';
export { LinkPost, type GevraagdeLink } from './ports/link-post.ts';
export { MedewerkersMetToegang, type MedewerkerMetToegang } from './ports/medewerkers-met-toegang.ts';
export {
  PersoonlijkeLinks,
  type GevondenLink,
  type LinkDoel,
  type NieuweLink,
} from './ports/persoonlijke-links.ts';
export { Pogingen } from './ports/pogingen.ts';
export { Sessies } from './ports/sessies.ts';
export { API_KEY_PREFIX, MaakApiSleutel } from './sleutels/maak-api-sleutel.ts';
export { TrekApiSleutelIn } from './sleutels/trek-api-sleutel-in.ts';
export { WieBelt } from './sleutels/wie-belt.ts';
