export { BerichtenModule, VerzendModule } from './berichten.module.ts';
export type {
  AgendaActie,
  AgendaRegel,
  BerichtAfspraak,
  BerichtAgenda,
  BerichtGegevens,
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
export type { MailEffect } from './personen/kies-ontvangers.ts';
export type { Agendastand, EerderBericht, Ontvanger, Persoon, Personenlijst } from './personen/persoon.ts';
export { Agendaschrijver, type Agendaverzoek } from './ports/agendaschrijver.ts';
export { BerichtStore, type Claim, type Stiltebeeld, type Vrijgegeven } from './ports/bericht-store.ts';
export { BerichtenQueue, type BerichtJob } from './ports/berichten-queue.ts';
export { Berichtlezer, type BerichtFilter, type Berichtenpagina } from './ports/berichtlezer.ts';
export { LinkUitgever, type LinkAanvraag } from './ports/link-uitgever.ts';
export { MailInstellingen } from './ports/mail-instellingen.ts';
export { MailSender, type MailAddress, type OutgoingMail, type SendOutcome } from './ports/mail-sender.ts';
export { Mailbronnen } from './ports/mailbronnen.ts';
export {
  BERICHT_STATUSSEN,
  type Bericht,
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
export { StuurOpnieuw, type StuurOpnieuwInput, type StuurOpnieuwResult } from './versturen/stuur-opnieuw.ts';
export { StuurAanmeldmail } from './versturen/stuur-aanmeldmail.ts';
export { GeefVrij } from './versturen/geef-vrij.ts';
export { NogNietVerstuurd, VerstuurBericht, type Verstuurd } from './versturen/verstuur-bericht.ts';
