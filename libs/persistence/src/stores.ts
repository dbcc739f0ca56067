import type { Type } from '@nestjs/common';
import {
  BerichtStore,
  Berichtlezer,
  DagpostStore,
  Feedzittingen,
  Goedkeurboek,
  Ingekomen,
  Ingekomenlezer,
  Mailbronnen,
  Verwachtingen,
  Weekboek,
} from '#berichten';
import {
  Abonnementen,
  ApiSleutels,
  Inloglinks,
  MedewerkersMetToegang,
  PersoonlijkeLinks,
  Pogingen,
  Sessies,
} from '#identity';
import {
  Aanmeldingen,
  Afsprakenboek,
  Bijeenkomsten,
  Bordlezer,
  Casussen,
  Certificatenboek,
  Datumpeilingen,
  Deelnemers,
  Documenten,
  Dossierlezer,
  Dossierlog,
  Gegevensboek,
  Instellingenboek,
  Ouderpost,
  Recessen,
  StilleTermijnen,
  Taken,
  Teams,
  Trajecten,
  Verwanten,
  Versielijst,
  Zittingagenda,
  Zittinglijsten,
  Zittingopzet,
} from '#case-management';
import { Consultaties, Sluitmomenten } from '#consultatie';
import { Clock, Ids, InstanceStore, UnitOfWork } from '#workflow-engine';
import { PgAanmeldingen } from './aanmeldingen/pg-aanmeldingen.ts';
import { PgAfsprakenboek } from './afspraken/pg-afsprakenboek.ts';
import { PgConsultaties } from './consultatie/pg-consultaties.ts';
import { PgSluitmomenten } from './consultatie/pg-sluitmomenten.ts';
import { PgStilleTermijnen } from './consultatie/pg-stille-termijnen.ts';
import { PgBerichtStore } from './berichten/pg-bericht-store.ts';
import { PgDagpostStore } from './berichten/pg-dagpost-store.ts';
import { PgGoedkeurboek } from './berichten/pg-goedkeurboek.ts';
import { PgWeekboek } from './berichten/pg-weekboek.ts';
import { PgBerichtlezer } from './berichten/pg-berichtlezer.ts';
import { PgMailbronnen } from './berichten/pg-mailbronnen.ts';
import { PgCertificatenboek } from './certificaten/pg-certificatenboek.ts';
import { PgDeelnemers } from './deelnemers/pg-deelnemers.ts';
import { PgDocumenten } from './documenten/pg-documenten.ts';
import { PgBordlezer } from './dossier/pg-bordlezer.ts';
import { PgDossierlezer } from './dossier/pg-dossierlezer.ts';
import { PgDossierlog } from './dossier/pg-dossierlog.ts';
import { PgBijeenkomsten } from './bijeenkomsten/pg-bijeenkomsten.ts';
import { PgCasussen } from './bijeenkomsten/pg-casussen.ts';
import { PgZittingagenda } from './bijeenkomsten/pg-zittingagenda.ts';
import { PgZittinglijsten } from './bijeenkomsten/pg-zittinglijsten.ts';
import { PgZittingopzet } from './bijeenkomsten/pg-zittingopzet.ts';
import { PgClock } from './engine/pg-clock.ts';
import { PgInstanceStore } from './engine/pg-instance-store.ts';
import { RandomIds } from './engine/random-ids.ts';
import { PgAbonnementen } from './identity/pg-abonnementen.ts';
import { PgApiSleutels } from './identity/pg-api-sleutels.ts';
import { PgInloglinks } from './identity/pg-inloglinks.ts';
import { PgMedewerkersMetToegang } from './identity/pg-medewerkers-met-toegang.ts';
import { PgPersoonlijkeLinks } from './identity/pg-persoonlijke-links.ts';
import { PgPogingen } from './identity/pg-pogingen.ts';
import { PgSessies } from './identity/pg-sessies.ts';
import { PgFeedzittingen } from './ingekomen/pg-feedzittingen.ts';
import { PgIngekomen } from './ingekomen/pg-ingekomen.ts';
import { PgIngekomenlezer } from './ingekomen/pg-ingekomenlezer.ts';
import { PgVerwachtingen } from './ingekomen/pg-verwachtingen.ts';
import { PgGegevensboek } from './gegevens/pg-gegevensboek.ts';
import { PgInstellingenboek } from './instellingen/pg-instellingenboek.ts';
import { PgDatumpeilingen } from './peilingen/pg-datumpeilingen.ts';
import { PgRecessen } from './recessen/pg-recessen.ts';
import type { Database } from './sql/database.ts';
import { PgUnitOfWork } from './sql/pg-unit-of-work.ts';
import { PgTaken } from './taken/pg-taken.ts';
import { PgTeams } from './trajecten/pg-teams.ts';
import { PgOuderpost } from './trajecten/pg-ouderpost.ts';
import { PgVersielijst } from './trajecten/pg-versielijst.ts';
import { PgTrajecten } from './trajecten/pg-trajecten.ts';
import { PgVerwanten } from './trajecten/pg-verwanten.ts';

interface Binding {
  /** The abstract class of an application lib. */
  readonly port: abstract new (...args: never[]) => unknown;
  readonly store: new (database: Database) => unknown;
}

const bind = <Port>(port: abstract new (...args: never[]) => Port, store: Type<Port>): Binding => ({
  port,
  store,
});

/** Which class answers for which port. One line per port; start-up fails on a port that is asked for and not here. */
export const STORES: readonly Binding[] = [
  bind(UnitOfWork, PgUnitOfWork),
  bind(InstanceStore, PgInstanceStore),
  bind(Clock, PgClock),
  bind(Ids, RandomIds),
  bind(Aanmeldingen, PgAanmeldingen),
  bind(Trajecten, PgTrajecten),
  bind(Verwanten, PgVerwanten),
  bind(Ouderpost, PgOuderpost),
  bind(Versielijst, PgVersielijst),
  bind(Teams, PgTeams),
  bind(Deelnemers, PgDeelnemers),
  bind(Documenten, PgDocumenten),
  bind(Bijeenkomsten, PgBijeenkomsten),
  bind(Zittinglijsten, PgZittinglijsten),
  bind(Zittingopzet, PgZittingopzet),
  bind(Zittingagenda, PgZittingagenda),
  bind(Recessen, PgRecessen),
  bind(Datumpeilingen, PgDatumpeilingen),
  bind(Casussen, PgCasussen),
  bind(Certificatenboek, PgCertificatenboek),
  bind(Consultaties, PgConsultaties),
  bind(Sluitmomenten, PgSluitmomenten),
  bind(StilleTermijnen, PgStilleTermijnen),
  bind(Afsprakenboek, PgAfsprakenboek),
  bind(Instellingenboek, PgInstellingenboek),
  bind(Gegevensboek, PgGegevensboek),
  bind(Taken, PgTaken),
  bind(Bordlezer, PgBordlezer),
  bind(Dossierlezer, PgDossierlezer),
  bind(Dossierlog, PgDossierlog),
  bind(MedewerkersMetToegang, PgMedewerkersMetToegang),
  bind(Sessies, PgSessies),
  bind(Inloglinks, PgInloglinks),
  bind(PersoonlijkeLinks, PgPersoonlijkeLinks),
  bind(ApiSleutels, PgApiSleutels),
  bind(Pogingen, PgPogingen),
  bind(Mailbronnen, PgMailbronnen),
  bind(BerichtStore, PgBerichtStore),
  bind(DagpostStore, PgDagpostStore),
  bind(Goedkeurboek, PgGoedkeurboek),
  bind(Weekboek, PgWeekboek),
  bind(Berichtlezer, PgBerichtlezer),
  bind(Abonnementen, PgAbonnementen),
  bind(Feedzittingen, PgFeedzittingen),
  bind(Ingekomen, PgIngekomen),
  bind(Ingekomenlezer, PgIngekomenlezer),
  bind(Verwachtingen, PgVerwachtingen),
];
