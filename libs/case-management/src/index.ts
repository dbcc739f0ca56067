export { CaseManagementModule } from './case-management.module.ts';
export { conflict, invalid, notFound } from './case-result.ts';
export type { CaseRefusal, CaseResult, EventCaseResult, Refused } from './case-result.ts';

// gemeenten, trajecten, team
export { Gemeenten, type Gemeente } from './ports/gemeenten.ts';
export { VrijeDagen } from './ports/vrije-dagen.ts';
export { Medewerkers, type Medewerker } from './ports/medewerkers.ts';
export { TEAM_ROLLEN, Teams, type Bezetting, type Team, type TeamRol } from './ports/teams.ts';
export { Trajecten, type NieuwTraject, type TrajectKop, type TrajectStatus } from './ports/trajecten.ts';
export { SchrijfIn, type SchrijfInInput } from './trajecten/schrijf-in.ts';
export type { ClientKeuze, Inschrijving } from './trajecten/lees-inschrijving.ts';
export { provinciesVan } from './trajecten/provincies.ts';
export { trajectTitel } from './trajecten/traject-titel.ts';
export { Verwanten, type Afkomst, type Kindrun } from './ports/verwanten.ts';
export { Ouderpost, type BezorgbareMelding, type Oudermelding } from './ports/ouderpost.ts';
export { StartRuns } from './runs/start-runs.ts';
export { MeldAanOuder } from './runs/meld-aan-ouder.ts';
export { StopKinderen } from './runs/stop-kinderen.ts';
export { ReadProgrammas, type Programma } from './trajecten/read-programmas.ts';
export { ReadTraject, type Traject } from './trajecten/read-traject.ts';
export { VindBlad } from './trajecten/vind-blad.ts';
export { ReadTeam, type TeamView } from './team/read-team.ts';
export { WijzigTeam, type WijzigTeamInput } from './team/wijzig-team.ts';
export { VoegMedewerkerToe, type VoegMedewerkerToeInput } from './team/voeg-medewerker-toe.ts';

// deelnemers
export {
  Deelnemers,
  type Deelnemer,
  type NieuweDeelnemer,
  type Persoonsgegevens,
} from './ports/deelnemers.ts';
export { ReadDeelnemers } from './deelnemers/read-deelnemers.ts';
export { BekijkImport, type ImportVoorbeeld } from './deelnemers/bekijk-import.ts';
export {
  VoegDeelnemersToe,
  type ToegevoegdeDeelnemers,
  type VoegDeelnemersToeInput,
} from './deelnemers/voeg-deelnemers-toe.ts';
export { BewaarDeelnemer, type BewaarDeelnemerInput } from './deelnemers/bewaar-deelnemer.ts';
export { MeldDeelnemerAf, type MeldDeelnemerAfInput } from './deelnemers/meld-deelnemer-af.ts';
export { MeldVerkeerdePersoon, type MeldVerkeerdePersoonInput } from './deelnemers/meld-verkeerde-persoon.ts';
export { GeefOntheffing, type GeefOntheffingInput } from './deelnemers/geef-ontheffing.ts';

// gegevens
export { Gegevensboek, type Ingevuld, type Invulling } from './ports/gegevensboek.ts';
export type { GegevenBeeld } from './gegevens/gegeven-beeld.ts';
export { ReadGegevens } from './gegevens/read-gegevens.ts';
export { VulGegevensIn, type VulGegevensInInput } from './gegevens/vul-gegevens-in.ts';

// instellingen
export {
  GEEN_EIGENHEDEN,
  Instellingenboek,
  type Afwijkingen,
  type Eigenheden,
} from './ports/instellingenboek.ts';
export {
  INSTELLING_VELDEN,
  type Instellinggroep,
  type Instellingveld,
} from './instellingen/instelling-velden.ts';
export { postVeld } from './instellingen/postinstellingen.ts';
export { bevestigersVeld, tekstVeld, type InstellingenInvoer } from './instellingen/lees-eigenheden.ts';
export type {
  Bevestigersinstelling,
  InstellingenView,
  Tekstinstelling,
} from './instellingen/instellingen-view.ts';
export { ReadInstellingen } from './instellingen/read-instellingen.ts';
export { BewaarInstellingen } from './instellingen/bewaar-instellingen.ts';

// aanmeldingen
export {
  Aanmeldingen,
  type Aanmeldbesluit,
  type Aanmelding,
  type AanmeldingStatus,
  type NieuweAanmelding,
} from './ports/aanmeldingen.ts';
export { Aanmeldpost } from './ports/aanmeldpost.ts';
export { MAILS_PER_ADRES, MeldAan, type MeldAanInput } from './aanmeldingen/meld-aan.ts';
export { NeemAanmeldingAan } from './aanmeldingen/neem-aanmelding-aan.ts';
export { ReadAanmeldingen, type AanmeldingBeeld } from './aanmeldingen/read-aanmeldingen.ts';
export { WijsAanmeldingAf } from './aanmeldingen/wijs-aanmelding-af.ts';

// taken
export { StilleTermijnen, type StilleTermijn } from './ports/stille-termijnen.ts';
export { Taken, type NieuweTaak, type Taak, type TaakStatus, type TakenFilter } from './ports/taken.ts';
export { ReadTaken, type Takenlijst } from './taken/read-taken.ts';
export { SluitTaak, type SluitTaakInput } from './taken/sluit-taak.ts';

// gebeurtenissen
export { StuurGebeurtenis, type StuurGebeurtenisInput } from './gebeurtenissen/stuur-gebeurtenis.ts';
export { BekijkGebeurtenis } from './gebeurtenissen/bekijk-gebeurtenis.ts';
export { beschrijfGevolgen } from './gebeurtenissen/beschrijf-gevolgen.ts';
export type { BekijkGebeurtenisInput, Gevolgen, MailParams } from './gebeurtenissen/gevolgen.ts';

// bevestiging
export type {
  Antwoordkeuze,
  Bevestiging,
  Bevestigingsantwoord,
  Bevestigingsvraag,
} from './bevestiging/bevestiging.ts';
export { ReadBevestiging } from './bevestiging/read-bevestiging.ts';
export {
  BeantwoordBevestiging,
  type BeantwoordBevestigingInput,
} from './bevestiging/beantwoord-bevestiging.ts';
export type { EigenPagina, EigenTaak, Handeling, HandelingBeeld } from './eigen-pagina/eigen-pagina.ts';
export { inkijkVan, type Inkijk } from './eigen-pagina/inkijk.ts';
export { ReadEigenPagina } from './eigen-pagina/read-eigen-pagina.ts';
export { ReadInkijk } from './eigen-pagina/read-inkijk.ts';
export { ReadHandeling } from './eigen-pagina/read-handeling.ts';
export { RondEigenTaakAf } from './eigen-pagina/rond-eigen-taak-af.ts';

// bord, dossier
export {
  Bordlezer,
  type BordGegevens,
  type Bordlezing,
  type Fasetijd,
  type Reactiestand,
} from './ports/bordlezer.ts';
export { ReadBord } from './bord/read-bord.ts';
export { BORD_STATUSSEN } from './bord/bord.ts';
export type { Bord, BordFilter, BordRij, BordStand, BordStatus, BordTellingen } from './bord/bord.ts';
export { Dossierlog } from './ports/dossierlog.ts';
export {
  Dossierlezer,
  type DossierBijeenkomst,
  type DossierDocument,
  type DossierGegevens,
  type Mailstand,
  type RuweRegel,
  type RuweVorige,
  type RuwKind,
} from './ports/dossierlezer.ts';
export { ReadDossier } from './dossier/read-dossier.ts';
export type { Dossier, Termijn } from './dossier/dossier.ts';
export type { DossierFase, Stap } from './dossier/stappen.ts';
export { ReadLogboek, type Logboek } from './dossier/read-logboek.ts';
export type { Logregel } from './dossier/logregel.ts';
export type { Fase, FaseStand } from './woorden/fasen.ts';
export { wachtendOp, wachtOpBevestiging } from './woorden/moment.ts';
export type { Moment, Spoor, WachtOp } from './woorden/moment.ts';
export type { KindBeeld, VorigeCyclus } from './dossier/kinderen.ts';
export type { TeLaat } from './woorden/te-laat.ts';
export { leesbaar, titelVanFase } from './woorden/titels.ts';

// documenten en lijsten
export { Inzage } from './inzage/inzage.ts';
export { Inzicht, alleenVoorZin } from './inzage/inzicht.ts';
export {
  Documenten,
  type BestandKop,
  type Herkomst,
  type Herkomstwijze,
  type LaatsteVersie,
  type NieuwBestand,
  type NieuweVersie,
  type Versie,
  type VersieKop,
} from './ports/documenten.ts';
export {
  Documentlezer,
  Documentschrijver,
  Virusscanner,
  type Afbeeldingbestand,
  type Ingelezen,
  type Inlezing,
  type Pdfsoort,
  type Schrijfopdracht,
  type Wijzigingenopdracht,
} from './ports/documentomzetter.ts';
export { Documentsjablonen } from './ports/documentsjablonen.ts';
export { MAX_BESTAND, type Upload } from './documenten/bestand/controleer-bestand.ts';
export { KeurBestand } from './documenten/bestand/keur-bestand.ts';
export { BewaarVersie, type BewaarVersieInput } from './documenten/bewaar-versie.ts';
export { DownloadBestand } from './documenten/download-bestand.ts';
export { LeesAfbeelding } from './documenten/lees-afbeelding.ts';
export { SchrijfVersie, type Versieopdracht } from './documenten/schrijf-versie.ts';
export { afbeeldingenIn, type Woorden } from './documenten/woorden.ts';
export { VergelijkVersies, type Versievergelijking } from './documenten/vergelijk-versies.ts';
export { DownloadVergelijking } from './documenten/uitvoer/download-vergelijking.ts';
export { DownloadVersie, FORMATEN, isFormaat, type Formaat } from './documenten/uitvoer/download-versie.ts';
export { ReadSjablonen, type Sjabloonbeeld } from './documenten/sjablonen/read-sjablonen.ts';
export { VulSjabloon, type Ingevuldsjabloon } from './documenten/sjablonen/vul-sjabloon.ts';
export { ReadDocumenten, type DocumentKop } from './documenten/read-documenten.ts';
export { ReadVersie, type DocumentBeeld } from './documenten/read-versie.ts';
export type { Lijst } from './documenten/lijsten/lijst.ts';
export { naarCsv } from './documenten/lijsten/naar-csv.ts';
export { ReadAanwezigheidslijst } from './documenten/lijsten/read-aanwezigheidslijst.ts';
export { ReadDeelnemerslijst } from './documenten/lijsten/read-deelnemerslijst.ts';

// afspraken
export { Afsprakenboek, type Vastlegging, type Vastleggingswijze } from './ports/afsprakenboek.ts';
export { LegAfsprakenVast, type LegAfsprakenVastInput } from './afspraken/leg-afspraken-vast.ts';
export type { Afsprakenwijze } from './afspraken/afsprakenwijze.ts';
export { ReadAfspraken, type AfsprakenBeeld } from './afspraken/read-afspraken.ts';

// bijeenkomsten, training, casussen
export {
  Bijeenkomsten,
  type Bijeenkomst,
  type Groep,
  type Planning,
  type Presentie,
  type Zitting,
  type Zittingnummer,
} from './ports/bijeenkomsten.ts';
export { Zittinglijsten } from './ports/zittinglijsten.ts';
export { Zittingagenda, type Agendazitting } from './ports/zittingagenda.ts';
export { Zittingopzet, type Opzetregel, type Plaatsentelling, type Trainer } from './ports/zittingopzet.ts';
export { Casussen, type Casus } from './ports/casussen.ts';
export type { PlanInput, Planwijziging } from './bijeenkomsten/plannen/bereid-planning-voor.ts';
export {
  PlanBijeenkomst,
  type GeplandeBijeenkomst,
  type PlanBijeenkomstInput,
} from './bijeenkomsten/plannen/plan-bijeenkomst.ts';
export type { Planningsvoorstel } from './bijeenkomsten/plannen/planningsvoorstel.ts';
export { VoorbeeldPlanning, type Planningsvoorbeeld } from './bijeenkomsten/plannen/voorbeeld-planning.ts';
export type { Meeschuiver } from './bijeenkomsten/plannen/meeschuivers.ts';
export type { MeeInvoer, Meegenomen } from './bijeenkomsten/plannen/neem-mee.ts';
export {
  ReadDatumkeuze,
  type Datumformulier,
  type Datumkeuze,
} from './bijeenkomsten/plannen/read-datumkeuze.ts';
export { BewaarOpzet, type BewaarOpzetInput } from './bijeenkomsten/opzet/bewaar-opzet.ts';
export { ReadOpzet, type ZittingMetOpzet } from './bijeenkomsten/opzet/read-opzet.ts';
export type { Opzetbeeld } from './bijeenkomsten/opzet/opzetbeeld.ts';
export * from './peilingen/index.ts';
export * from './recessen/index.ts';
export { ProefStap, type ProefStapInput } from './bijeenkomsten/plannen/proef-stap.ts';
export { GelastAf, type GelastAfInput } from './bijeenkomsten/gelast-af.ts';
export { MeldGehouden, type MeldGehoudenInput } from './bijeenkomsten/meld-gehouden.ts';
export {
  LegAanwezigheidVast,
  type LegAanwezigheidVastInput,
} from './bijeenkomsten/aanwezigheid/leg-aanwezigheid-vast.ts';
export {
  HerverdeelGroepen,
  type HerverdeelGroepenInput,
} from './bijeenkomsten/groepen/herverdeel-groepen.ts';
export { MaakGroepen, type MaakGroepenInput } from './bijeenkomsten/groepen/maak-groepen.ts';
export { DownloadCertificaten, type Certificatenbestand } from './certificaten/download-certificaten.ts';
export {
  ReadCertificaten,
  type Certificaatregel,
  type CertificatenBeeld,
} from './certificaten/read-certificaten.ts';
export { ReikCertificatenUit, type ReikCertificatenUitInput } from './certificaten/reik-certificaten-uit.ts';
export type { Certificaatstand } from './certificaten/certificaatstand.ts';
export {
  Certificaatschrijver,
  Certificatenboek,
  type Certificaat,
  type Certificaatopdracht,
  type Certificaatzitting,
  type NieuwCertificaat,
} from './ports/certificaten.ts';
export { WijzigGroepen, type WijzigGroepenInput } from './bijeenkomsten/groepen/wijzig-groepen.ts';
export type { Groepsbeeld } from './bijeenkomsten/groepen/groepsbeeld.ts';
export { isAfgelast } from './bijeenkomsten/bijeenkomst-kort.ts';
export type { BijeenkomstKort, Telling, ZittingStand } from './bijeenkomsten/bijeenkomst-kort.ts';
export type { BijeenkomstBeeld, EerdereZitting, Naam, Verwachte } from './bijeenkomsten/bijeenkomst-beeld.ts';
export { ReadBijeenkomsten } from './bijeenkomsten/read-bijeenkomsten.ts';
export { ReadBijeenkomst } from './bijeenkomsten/read-bijeenkomst.ts';
export {
  ReadTraining,
  TRAINING_UITNODIGEN,
  type TrainingBeeld,
} from './bijeenkomsten/training/read-training.ts';
export type { Trainingspersoon } from './bijeenkomsten/training/trainingsoordelen.ts';
export { ReadCasussen } from './casussen/read-casussen.ts';
export { BewaarCasus, type BewaarCasusInput } from './casussen/bewaar-casus.ts';
export { Versielijst, type TrajectOpVersie } from './ports/versielijst.ts';
export { ReadOverzetting } from './overzetten/read-overzetting.ts';
export { ZetOver, type Overzetuitkomst, type ZetOverInput } from './overzetten/zet-over.ts';
export type {
  Overzetweg,
  Overzetwegen,
  Proef,
  Proefoverzetting,
  Proefregel,
  Proeftermijn,
} from './overzetten/proefoverzetting.ts';
