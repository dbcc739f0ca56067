export { BerichtenModule, VerzendModule } from './berichten.module.ts';
export type {
  AgendaActie,
  AgendaRegel,
  BerichtAfspraak,
  BerichtAgenda,
  BerichtGegevens,
  Berichtkern,
  Bundeldeel,
  Linkdoel,
  NieuwBericht,
  TeVersturen,
} from './bericht.ts';
export type {
  Mailbijeenkomst,
  Mailbron,
  Mailconsultatie,
  Maildocument,
  Mailgroep,
  Mailreactie,
} from './brief/mailbron.ts';
export { antwoordAdres, retourAdres } from './ingekomen/adressen.ts';
export {
  HandelIngekomenAf,
  NeemOpAlsReactie,
  type AfhandelResult,
  type NeemOpAlsReactieInput,
} from './ingekomen/handel-ingekomen-af.ts';
export {
  STANDEN,
  VRAAGT_REACTIE,
  type Agendaantwoord,
  type Bekende,
  type Deelname,
  type GelezenMail,
  type IngekomenSoort,
  type IngekomenStand,
  type Inhoud,
  type TeVerwerken,
  type Vraag,
} from './ingekomen/ingekomen-mail.ts';
export { IngekomenModule, OntvangstModule } from './ingekomen.module.ts';
export { OntvangMail, type Ontvangst } from './ingekomen/ontvang-mail.ts';
export {
  ReadIngekomen,
  ReadIngekomenMail,
  type GelezenIngekomen,
  type Ingekomenlijst,
} from './ingekomen/read-ingekomen.ts';
export { ReadAgendafeed, type Agendafeed, type Feedpunt } from './ingekomen/read-agendafeed.ts';
export { ReadVerwachting } from './ingekomen/read-verwachting.ts';
export { VerwerkIngekomen } from './ingekomen/verwerk-ingekomen.ts';
export { DEELNAME_ZIN, SOORT_ZIN, STAND_ZIN } from './ingekomen/woorden.ts';
export { Ingekomen, type Afspraakstand, type Antwoordnotitie, type NieuweMail } from './ports/ingekomen.ts';
export {
  Ingekomenlezer,
  type IngekomenFilter,
  type IngekomenMail,
  type Ingekomenpagina,
  type IngekomenRegel,
} from './ports/ingekomenlezer.ts';
export { Mailreacties, type Reactiemail, type ReactiemailResult } from './ports/mailreacties.ts';
export { Feedzittingen, type Feedlezer, type Feedzitting } from './ports/feedzittingen.ts';
export { Postlezer, type GelezenPost } from './ports/postlezer.ts';
export { Verwachtingen, type Verwachting } from './ports/verwachtingen.ts';
export type { MailEffect } from './personen/kies-ontvangers.ts';
export type { Agendastand, EerderBericht, Ontvanger, Persoon, Personenlijst } from './personen/persoon.ts';
export { Agendaschrijver, type Agendaverzoek } from './ports/agendaschrijver.ts';
export { BerichtStore, type Claim, type Stiltebeeld } from './ports/bericht-store.ts';
export {
  BeslisOverMails,
  type BeslisResult,
  type KeurGoedInput,
  type TrekInInput,
} from './goedkeuren/beslis-over-mails.ts';
export { ReadGoedkeuring, type TeBeslissen } from './goedkeuren/read-goedkeuring.ts';
export { Goedkeurboek, type Beslist, type TerGoedkeuring } from './ports/goedkeurboek.ts';
export { ReadStraks, type Straks, type Straksmail } from './straks/read-straks.ts';
export {
  DagpostStore,
  WACHTREDENEN,
  type Dagpost,
  type Wachtend,
  type Wachtreden,
} from './ports/dagpost-store.ts';
export { BerichtenQueue, type BerichtJob } from './ports/berichten-queue.ts';
export { Berichtlezer, type BerichtFilter, type Berichtenpagina } from './ports/berichtlezer.ts';
export { LinkUitgever, type LinkAanvraag } from './ports/link-uitgever.ts';
export { MailInstellingen } from './ports/mail-instellingen.ts';
export { MailSender, type MailAddress, type OutgoingMail, type SendOutcome } from './ports/mail-sender.ts';
export { Mailbronnen } from './ports/mailbronnen.ts';
export {
  BERICHT_STATUSSEN,
  type Bericht,
  type Besluit,
  type Bundelregel,
  type BerichtRegel,
  type BerichtStatus,
  type Poging,
} from './postvak/bericht-regel.ts';
export {
  ReadBericht,
  ReadBerichten,
  type Berichtenlijst,
  type MetTitel,
  type ReadBerichtenInput,
} from './postvak/read-berichten.ts';
export { ReadOntvangers } from './postvak/read-ontvangers.ts';
export { VoorbeeldBericht, type VoorbeeldInput, type VoorbeeldResult } from './postvak/voorbeeld-bericht.ts';
export { ontbrekendeSjablonen, sjabloonNamen, sjabloonTitel } from './sjablonen/register.ts';
export { uidVan } from './verdelen/agenda-van.ts';
export { VerdeelMail } from './verdelen/verdeel-mail.ts';
export { MeldMislukt } from './versturen/meld-mislukt.ts';
export { MeldNietGemaakt } from './versturen/meld-niet-gemaakt.ts';
export { MeldOnbestelbaar } from './versturen/meld-onbestelbaar.ts';
export { StuurInloglink, type StuurInloglinkInput } from './versturen/stuur-inloglink.ts';
export { StuurNieuweLink, type StuurNieuweLinkInput } from './versturen/stuur-nieuwe-link.ts';
export {
  StuurProefmail,
  type StuurProefmailInput,
  type StuurProefmailResult,
} from './versturen/stuur-proefmail.ts';
export { StuurOpnieuw, type StuurOpnieuwInput, type StuurOpnieuwResult } from './versturen/stuur-opnieuw.ts';
export { StuurPeiling } from './versturen/stuur-peiling.ts';
export { StuurAanmeldmail } from './versturen/stuur-aanmeldmail.ts';
export { GeefVrij } from './versturen/geef-vrij.ts';
export { NogNietVerstuurd, VerstuurBericht, type Verstuurd } from './versturen/verstuur-bericht.ts';
export { Weekboek } from './ports/weekboek.ts';
export { StuurWeekoverzichten } from './weekoverzicht/stuur-weekoverzichten.ts';
export { Weekkeuze, type Weekvoorbeeld } from './weekoverzicht/weekkeuze.ts';
export type { Weekbron, Weektraject } from './weekoverzicht/weekbron.ts';
export { weekvenster, type Weekvenster } from './weekoverzicht/weekvenster.ts';
export { ReadGehouden } from './bundelen/read-gehouden.ts';
