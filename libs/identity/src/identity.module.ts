import { Module, type Type } from '@nestjs/common';
import { Ids, UnitOfWork } from '#workflow-engine';
import { AgendaAbonnement } from './abonnement/agenda-abonnement.ts';
import { Drempel } from './drempel.ts';
import { BekijkInloglink } from './inloggen/bekijk-inloglink.ts';
import { LogInAls } from './inloggen/log-in-als.ts';
import { LogIn } from './inloggen/log-in.ts';
import { LogUit } from './inloggen/log-uit.ts';
import { VraagInloglink } from './inloggen/vraag-inloglink.ts';
import { WieIsIngelogd } from './inloggen/wie-is-ingelogd.ts';
import { GeefLinkUit } from './links/geef-link-uit.ts';
import { TrekLinksIn } from './links/trek-links-in.ts';
import { VraagNieuweLink } from './links/vraag-nieuwe-link.ts';
import { WieIsDit } from './links/wie-is-dit.ts';
import { Abonnementen } from './ports/abonnementen.ts';
import { ApiSleutels } from './ports/api-sleutels.ts';
import { Inloglinks } from './ports/inloglinks.ts';
import { LinkPost } from './ports/link-post.ts';
import { MedewerkersMetToegang } from './ports/medewerkers-met-toegang.ts';
import { PersoonlijkeLinks } from './ports/persoonlijke-links.ts';
import { Pogingen } from './ports/pogingen.ts';
import { Sessies } from './ports/sessies.ts';
import { MaakApiSleutel } from './sleutels/maak-api-sleutel.ts';
import { TrekApiSleutelIn } from './sleutels/trek-api-sleutel-in.ts';
import { WieBelt } from './sleutels/wie-belt.ts';

type Token<Port> = abstract new (...args: never[]) => Port;

/** Typed, so that a port in the wrong place does not compile. */
const provide = <Ports extends unknown[], UseCase>(
  useCase: new (...ports: Ports) => UseCase,
  ...inject: { [Index in keyof Ports]: Token<Ports[Index]> }
) => ({ provide: useCase, inject, useFactory: (...ports: Ports) => new useCase(...ports) });

const useCases = [
  provide(VraagInloglink, MedewerkersMetToegang, Pogingen, LinkPost),
  provide(BekijkInloglink, Inloglinks),
  provide(LogIn, UnitOfWork, Inloglinks, Sessies),
  provide(LogInAls, UnitOfWork, MedewerkersMetToegang, Sessies),
  provide(LogUit, Sessies),
  provide(WieIsIngelogd, Sessies),
  provide(GeefLinkUit, UnitOfWork, PersoonlijkeLinks, Inloglinks),
  provide(WieIsDit, PersoonlijkeLinks),
  provide(VraagNieuweLink, PersoonlijkeLinks, Pogingen, LinkPost),
  provide(TrekLinksIn, UnitOfWork, PersoonlijkeLinks),
  provide(MaakApiSleutel, ApiSleutels, Ids),
  provide(WieBelt, ApiSleutels),
  provide(Drempel, Pogingen),
  provide(AgendaAbonnement, UnitOfWork, Abonnementen),
  provide(TrekApiSleutelIn, ApiSleutels),
];

/** Who somebody is, and how they come in. */
@Module({ providers: useCases, exports: useCases.map(({ provide: useCase }): Type => useCase as Type) })
export class IdentityModule {}
