import { Module } from '@nestjs/common';
import { Programmabladen } from '#domain';
import {
  Clock,
  DefinitionRegistry,
  Ids,
  InstanceStore,
  MigrateInstance,
  PreviewEvent,
  PreviewMigration,
  ReadStanding,
  SendEvent,
  StartInstance,
  UnitOfWork,
  WorkflowEngineModule,
} from '#workflow-engine';
import { LeesAanmelding } from './aanmeldingen/lees-aanmelding.ts';
import { MeldAan } from './aanmeldingen/meld-aan.ts';
import { NeemAanmeldingAan } from './aanmeldingen/neem-aanmelding-aan.ts';
import { ReadAanmeldingen } from './aanmeldingen/read-aanmeldingen.ts';
import { WijsAanmeldingAf } from './aanmeldingen/wijs-aanmelding-af.ts';
import { LegAfsprakenVast } from './afspraken/leg-afspraken-vast.ts';
import { KeurWijze } from './afspraken/keur-wijze.ts';
import { ReadAfspraken } from './afspraken/read-afspraken.ts';
import { LegAanwezigheidVast } from './bijeenkomsten/aanwezigheid/leg-aanwezigheid-vast.ts';
import { GelastAf } from './bijeenkomsten/gelast-af.ts';
import { HerverdeelGroepen } from './bijeenkomsten/groepen/herverdeel-groepen.ts';
import { DownloadCertificaten } from './certificaten/download-certificaten.ts';
import { ReadCertificaten } from './certificaten/read-certificaten.ts';
import { ReikCertificatenUit } from './certificaten/reik-certificaten-uit.ts';
import { Certificaatschrijver, Certificatenboek } from './ports/certificaten.ts';
import { MaakGroepen } from './bijeenkomsten/groepen/maak-groepen.ts';
import { WijzigGroepen } from './bijeenkomsten/groepen/wijzig-groepen.ts';
import { MeldGehouden } from './bijeenkomsten/meld-gehouden.ts';
import { BewaakUitnodiging } from './bijeenkomsten/opzet/bewaak-uitnodiging.ts';
import { VindZitting } from './bijeenkomsten/vind-zitting.ts';
import { zittingen } from './bijeenkomsten/zittingen.ts';
import { VindOpenZitting } from './bijeenkomsten/open-zitting.ts';
import { BewaakPlaatsen } from './bijeenkomsten/opzet/bewaak-plaatsen.ts';
import { ProefStap } from './bijeenkomsten/plannen/proef-stap.ts';
import { ReadBijeenkomst } from './bijeenkomsten/read-bijeenkomst.ts';
import { ReadBijeenkomsten } from './bijeenkomsten/read-bijeenkomsten.ts';
import { ReadTraining } from './bijeenkomsten/training/read-training.ts';
import { BeantwoordBevestiging } from './bevestiging/beantwoord-bevestiging.ts';
import { ReadBevestiging } from './bevestiging/read-bevestiging.ts';
import { ReadBord } from './bord/read-bord.ts';
import { BewaarCasus } from './casussen/bewaar-casus.ts';
import { ReadCasussen } from './casussen/read-casussen.ts';
import { BekijkImport } from './deelnemers/bekijk-import.ts';
import { BewaarDeelnemer } from './deelnemers/bewaar-deelnemer.ts';
import { GeefOntheffing } from './deelnemers/geef-ontheffing.ts';
import { MeldDeelnemerAf } from './deelnemers/meld-deelnemer-af.ts';
import { MeldVerkeerdePersoon } from './deelnemers/meld-verkeerde-persoon.ts';
import { ReadDeelnemers } from './deelnemers/read-deelnemers.ts';
import { VoegDeelnemersToe } from './deelnemers/voeg-deelnemers-toe.ts';
import { BewaarVersie } from './documenten/bewaar-versie.ts';
import { KeurBestand } from './documenten/bestand/keur-bestand.ts';
import { DownloadBestand } from './documenten/download-bestand.ts';
import { DownloadVergelijking } from './documenten/uitvoer/download-vergelijking.ts';
import { DownloadVersie } from './documenten/uitvoer/download-versie.ts';
import { Opdrachten } from './documenten/uitvoer/opdrachten.ts';
import { LeesAfbeelding } from './documenten/lees-afbeelding.ts';
import { LeesInvoer } from './documenten/lees-invoer.ts';
import { ReadAanwezigheidslijst } from './documenten/lijsten/read-aanwezigheidslijst.ts';
import { ReadDeelnemerslijst } from './documenten/lijsten/read-deelnemerslijst.ts';
import { ReadDocumenten } from './documenten/read-documenten.ts';
import { ReadVersie } from './documenten/read-versie.ts';
import { SchrijfVersie } from './documenten/schrijf-versie.ts';
import { LeesWaarden } from './documenten/sjablonen/lees-waarden.ts';
import { ReadSjablonen } from './documenten/sjablonen/read-sjablonen.ts';
import { VulSjabloon } from './documenten/sjablonen/vul-sjabloon.ts';
import { VergelijkVersies } from './documenten/vergelijk-versies.ts';
import { Inzage } from './inzage/inzage.ts';
import { ReadDossier } from './dossier/read-dossier.ts';
import { ReadLogboek } from './dossier/read-logboek.ts';
import { Verslag } from './dossier/verslag.ts';
import { ReadEigenPagina } from './eigen-pagina/read-eigen-pagina.ts';
import { ReadHandeling } from './eigen-pagina/read-handeling.ts';
import { ReadInkijk } from './eigen-pagina/read-inkijk.ts';
import { RondEigenTaakAf } from './eigen-pagina/rond-eigen-taak-af.ts';
import { BekijkGebeurtenis } from './gebeurtenissen/bekijk-gebeurtenis.ts';
import { HaalStilstandIn } from './gebeurtenissen/haal-stilstand-in.ts';
import { StuurGebeurtenis } from './gebeurtenissen/stuur-gebeurtenis.ts';
import { BewaarInstellingen } from './instellingen/bewaar-instellingen.ts';
import { ReadInstellingen } from './instellingen/read-instellingen.ts';
import { ReadGegevens } from './gegevens/read-gegevens.ts';
import { VulGegevensIn } from './gegevens/vul-gegevens-in.ts';
import { Aanmeldingen } from './ports/aanmeldingen.ts';
import { Aanmeldpost } from './ports/aanmeldpost.ts';
import { ReadOverzetting } from './overzetten/read-overzetting.ts';
import { ZetOver } from './overzetten/zet-over.ts';
import { Afsprakenboek } from './ports/afsprakenboek.ts';
import { Bijeenkomsten } from './ports/bijeenkomsten.ts';
import { Bordlezer } from './ports/bordlezer.ts';
import { Casussen } from './ports/casussen.ts';
import { Deelnemers } from './ports/deelnemers.ts';
import { Documenten } from './ports/documenten.ts';
import { Documentlezer, Documentschrijver, Virusscanner } from './ports/documentomzetter.ts';
import { Documentsjablonen } from './ports/documentsjablonen.ts';
import { Dossierlezer } from './ports/dossierlezer.ts';
import { Dossierlog } from './ports/dossierlog.ts';
import { Gemeenten } from './ports/gemeenten.ts';
import { Gegevensboek } from './ports/gegevensboek.ts';
import { Instellingenboek } from './ports/instellingenboek.ts';
import { Medewerkers } from './ports/medewerkers.ts';
import { Ouderpost } from './ports/ouderpost.ts';
import { StilleTermijnen } from './ports/stille-termijnen.ts';
import { Taken } from './ports/taken.ts';
import { Teams } from './ports/teams.ts';
import { Verwanten } from './ports/verwanten.ts';
import { Trajecten } from './ports/trajecten.ts';
import { Versielijst } from './ports/versielijst.ts';
import { Zittinglijsten } from './ports/zittinglijsten.ts';
import { provide } from './provide.ts';
import { MeldAanOuder } from './runs/meld-aan-ouder.ts';
import { StartRuns } from './runs/start-runs.ts';
import { StopKinderen } from './runs/stop-kinderen.ts';
import { ReadTaken } from './taken/read-taken.ts';
import { SluitTaak } from './taken/sluit-taak.ts';
import { ReadTeam } from './team/read-team.ts';
import { VoegMedewerkerToe } from './team/voeg-medewerker-toe.ts';
import { WijzigTeam } from './team/wijzig-team.ts';
import { BeginTraject } from './trajecten/begin-traject.ts';
import { LeesInschrijving } from './trajecten/lees-inschrijving.ts';
import { ReadProgrammas } from './trajecten/read-programmas.ts';
import { ReadTraject } from './trajecten/read-traject.ts';
import { VindBlad } from './trajecten/vind-blad.ts';
import { SchrijfIn } from './trajecten/schrijf-in.ts';

const trajecten = [
  provide(BeginTraject, Trajecten, Verwanten, Deelnemers, StartInstance, Ids),
  provide(LeesInschrijving, Programmabladen, Gemeenten, Medewerkers),
  provide(SchrijfIn, UnitOfWork, LeesInschrijving, Trajecten, BeginTraject),
  provide(ReadProgrammas, DefinitionRegistry),
  provide(ReadTraject, Trajecten, Programmabladen),
  provide(VindBlad, Trajecten, Programmabladen),
  provide(ReadOverzetting, DefinitionRegistry, Versielijst, PreviewMigration, Taken),
  provide(ZetOver, DefinitionRegistry, Versielijst, MigrateInstance),
  provide(ReadTeam, Teams, Medewerkers),
  provide(WijzigTeam, UnitOfWork, Teams, Medewerkers, Dossierlog),
  provide(VoegMedewerkerToe, Medewerkers, Ids),
  provide(ReadInstellingen, Instellingenboek, Trajecten, Programmabladen, DefinitionRegistry),
  provide(BewaarInstellingen, UnitOfWork, Instellingenboek, ReadInstellingen, Dossierlog),
];

const runs = [
  provide(StartRuns, Verwanten, Trajecten, Programmabladen, BeginTraject),
  provide(MeldAanOuder, UnitOfWork, Ouderpost, SendEvent, Dossierlog),
  provide(StopKinderen, UnitOfWork, Verwanten, SendEvent),
];

const deelnemers = [
  provide(ReadDeelnemers, Deelnemers),
  provide(BekijkImport, Deelnemers, ReadTraject),
  provide(VoegDeelnemersToe, BewaakPlaatsen, ReadTraject, Deelnemers, Dossierlog, Ids),
  provide(BewaarDeelnemer, BewaakPlaatsen, ReadTraject, Deelnemers, Dossierlog, Ids),
  provide(MeldDeelnemerAf, UnitOfWork, Deelnemers, Dossierlog),
  provide(MeldVerkeerdePersoon, UnitOfWork, Deelnemers, Taken, Dossierlog),
  provide(GeefOntheffing, BewaakPlaatsen, Deelnemers, Dossierlog),
];

const aanmeldingen = [
  provide(LeesAanmelding, Programmabladen, Gemeenten),
  provide(MeldAan, UnitOfWork, LeesAanmelding, Aanmeldingen, Aanmeldpost, Ids),
  provide(ReadAanmeldingen, Aanmeldingen, Programmabladen),
  provide(NeemAanmeldingAan, UnitOfWork, Aanmeldingen, SchrijfIn),
  provide(WijsAanmeldingAf, UnitOfWork, Aanmeldingen, Aanmeldpost),
];

const taken = [provide(ReadTaken, Taken), provide(SluitTaak, UnitOfWork, Taken, Dossierlog)];

const gebeurtenissen = [
  provide(HaalStilstandIn, StilleTermijnen),
  provide(StuurGebeurtenis, SendEvent, HaalStilstandIn, BewaakUitnodiging),
  provide(BekijkGebeurtenis, PreviewEvent, ReadStanding, ProefStap, HaalStilstandIn),
];

const bevestiging = [
  provide(ReadBevestiging, ReadDossier, BekijkGebeurtenis, Dossierlezer, ReadStanding),
  provide(BeantwoordBevestiging, SendEvent, ReadStanding, ReadTraject, Documenten),
  provide(ReadEigenPagina, ReadBevestiging, ReadStanding),
  provide(ReadInkijk, ReadStanding),
  provide(ReadHandeling, ReadStanding, BekijkGebeurtenis, Dossierlezer),
  provide(RondEigenTaakAf, Taken, SluitTaak),
];

const overzichten = [
  provide(ReadBord, Bordlezer, DefinitionRegistry, Programmabladen),
  provide(ReadDossier, ReadTraject, ReadStanding, Dossierlezer, DefinitionRegistry, Programmabladen),
  provide(ReadLogboek, Dossierlezer, Trajecten, DefinitionRegistry, Programmabladen),
];

const documenten = [
  provide(SchrijfVersie, InstanceStore, Documenten, Dossierlog, Ids),
  provide(Inzage, Trajecten, Programmabladen, Deelnemers, Teams),
  provide(KeurBestand, Virusscanner, Documentlezer, Ids),
  provide(LeesInvoer, KeurBestand, Ids),
  provide(BewaarVersie, UnitOfWork, SchrijfVersie, Inzage, LeesInvoer, Documenten),
  provide(ReadDocumenten, Documenten, Inzage),
  provide(ReadVersie, Documenten, Inzage),
  provide(DownloadBestand, Documenten, Inzage),
  provide(LeesAfbeelding, Documenten, Inzage),
  provide(VergelijkVersies, Documenten, Inzage),
  provide(Opdrachten, Documenten, Trajecten),
  provide(DownloadVersie, ReadVersie, Opdrachten, Documentschrijver),
  provide(DownloadVergelijking, VergelijkVersies, Opdrachten, Documentschrijver),
  provide(LeesWaarden, Trajecten, Deelnemers, Teams, Bijeenkomsten, ReadGegevens),
  provide(VulSjabloon, Inzage, Documentsjablonen, LeesWaarden, Ids, Clock),
  provide(ReadSjablonen, Programmabladen, Documentsjablonen, Ids),
  provide(ReadDeelnemerslijst, Trajecten, Deelnemers),
  provide(ReadAanwezigheidslijst, Trajecten, Deelnemers, InstanceStore),
];

const gegevens = [
  provide(ReadGegevens, Gegevensboek, Inzage),
  provide(VulGegevensIn, UnitOfWork, InstanceStore, Inzage, Gegevensboek, Verslag),
];

const afspraken = [
  provide(KeurWijze, LeesInvoer, Clock),
  provide(LegAfsprakenVast, SendEvent, Afsprakenboek, SchrijfVersie, VindBlad, KeurWijze),
  provide(ReadAfspraken, Afsprakenboek, Documenten, ReadStanding, Programmabladen),
];

const bijeenkomsten = [
  provide(Verslag, Dossierlog, Taken),
  provide(GelastAf, SendEvent),
  provide(VindZitting, VindBlad),
  provide(MeldGehouden, SendEvent, Bijeenkomsten, VindZitting, Clock),
  provide(VindOpenZitting, Trajecten, Bijeenkomsten, Deelnemers, Programmabladen),
  provide(LegAanwezigheidVast, UnitOfWork, VindOpenZitting, Zittinglijsten, Verslag, Clock),
  provide(MaakGroepen, UnitOfWork, VindOpenZitting, Zittinglijsten, Verslag, InstanceStore),
  provide(HerverdeelGroepen, UnitOfWork, VindOpenZitting, Zittinglijsten, Dossierlog),
  provide(WijzigGroepen, UnitOfWork, VindOpenZitting, Zittinglijsten, Teams, Dossierlog),
  provide(ReadBijeenkomsten, ReadStanding, Bijeenkomsten, Deelnemers, Programmabladen),
  provide(ReadBijeenkomst, ReadStanding, Bijeenkomsten, Deelnemers, Teams, Programmabladen),
  provide(ReadTraining, ReadStanding, Bijeenkomsten, Deelnemers, Programmabladen),
  provide(ReadCertificaten, Trajecten, ReadTraining, Bijeenkomsten, Certificatenboek),
  provide(ReikCertificatenUit, UnitOfWork, ReadCertificaten, Certificatenboek, Dossierlog),
  provide(DownloadCertificaten, Trajecten, Certificatenboek, Certificaatschrijver, Programmabladen),
  provide(ReadCasussen, Trajecten, Casussen, Programmabladen),
  provide(BewaarCasus, UnitOfWork, Trajecten, Casussen, Verslag, Programmabladen),
];

const useCases = [
  ...trajecten,
  ...aanmeldingen,
  ...runs,
  ...deelnemers,
  ...taken,
  ...gebeurtenissen,
  ...bevestiging,
  ...overzichten,
  ...documenten,
  ...gegevens,
  ...afspraken,
  ...bijeenkomsten,
  ...zittingen,
];

/** The use cases of gemeenten, trajecten and what belongs to them; the ports come from the modules that the apps wire. */
@Module({
  imports: [WorkflowEngineModule],
  providers: useCases,
  exports: useCases.map((useCase) => useCase.provide),
})
export class CaseManagementModule {}
