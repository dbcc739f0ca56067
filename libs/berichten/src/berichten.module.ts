import { Module, type Type } from '@nestjs/common';
import { Dossierlog, Medewerkers, VrijeDagen } from '#case-management';
import { Programmabladen } from '#domain';
import {
  Clock,
  DefinitionRegistry,
  Ids,
  SendEvent,
  UnitOfWork,
  WorkflowEngineModule,
  InstanceStore,
} from '#workflow-engine';
import { Opsteller } from './brief/opsteller.ts';
import { BeslisVertrek } from './bundelen/beslis-vertrek.ts';
import { MaakBundel } from './bundelen/maak-bundel.ts';
import { ReadGehouden } from './bundelen/read-gehouden.ts';
import { VormBundel } from './bundelen/vorm-bundel.ts';
import { BeslisOverMails } from './goedkeuren/beslis-over-mails.ts';
import { ReadGoedkeuring } from './goedkeuren/read-goedkeuring.ts';
import { Agendaschrijver } from './ports/agendaschrijver.ts';
import { BerichtStore } from './ports/bericht-store.ts';
import { BerichtenQueue } from './ports/berichten-queue.ts';
import { Berichtlezer } from './ports/berichtlezer.ts';
import { DagpostStore } from './ports/dagpost-store.ts';
import { Goedkeurboek } from './ports/goedkeurboek.ts';
import { LinkUitgever } from './ports/link-uitgever.ts';
import { MailInstellingen } from './ports/mail-instellingen.ts';
import { MailSender } from './ports/mail-sender.ts';
import { Mailbronnen } from './ports/mailbronnen.ts';
import { Weekboek } from './ports/weekboek.ts';
import { ReadBericht, ReadBerichten } from './postvak/read-berichten.ts';
import { ReadOntvangers } from './postvak/read-ontvangers.ts';
import { VoorbeeldBericht } from './postvak/voorbeeld-bericht.ts';
import { ReadStraks } from './straks/read-straks.ts';
import { StuurWeekoverzichten, Tijdmeter } from './weekoverzicht/stuur-weekoverzichten.ts';
import { Weekkeuze } from './weekoverzicht/weekkeuze.ts';
import { Weekschrijver } from './weekoverzicht/week-schrijver.ts';
import { VerdeelMail } from './verdelen/verdeel-mail.ts';
import { GeefVrij } from './versturen/geef-vrij.ts';
import { MaakMail } from './versturen/maak-mail.ts';
import { MeldMislukt } from './versturen/meld-mislukt.ts';
import { MeldNietGemaakt } from './versturen/meld-niet-gemaakt.ts';
import { MeldOnbestelbaar } from './versturen/meld-onbestelbaar.ts';
import { Stilte } from './versturen/stilte.ts';
import { StuurAanmeldmail } from './versturen/stuur-aanmeldmail.ts';
import { StuurInloglink } from './versturen/stuur-inloglink.ts';
import { StuurNieuweLink } from './versturen/stuur-nieuwe-link.ts';
import { StuurOpnieuw } from './versturen/stuur-opnieuw.ts';
import { StuurPeiling } from './versturen/stuur-peiling.ts';
import { StuurProefmail } from './versturen/stuur-proefmail.ts';
import { Uitgaand } from './versturen/uitgaand.ts';
import { VerstuurBericht } from './versturen/verstuur-bericht.ts';

type Token = abstract new (...args: never[]) => unknown;

const provide = (useCase: Type, ...inject: Token[]) => ({
  provide: useCase,
  inject,
  useFactory: (...ports: unknown[]) => new useCase(...ports) as unknown,
});

const schrijven = [
  provide(Opsteller, DefinitionRegistry, MailInstellingen, Ids, Programmabladen),
  provide(ReadOntvangers, Mailbronnen),
  provide(ReadBerichten, Berichtlezer),
  provide(ReadBericht, Berichtlezer),
  provide(VoorbeeldBericht, Mailbronnen, Opsteller),
  provide(StuurOpnieuw, UnitOfWork, Berichtlezer, BerichtStore, BerichtenQueue, Dossierlog),
  provide(StuurInloglink, UnitOfWork, BerichtStore, BerichtenQueue, MailInstellingen, Ids),
  provide(StuurAanmeldmail, BerichtStore, BerichtenQueue, MailInstellingen, Programmabladen, Ids),
  provide(BeslisOverMails, UnitOfWork, Goedkeurboek, Dossierlog),
  provide(ReadGoedkeuring, Goedkeurboek),
  provide(ReadGehouden, DagpostStore),
  provide(Weekschrijver, DefinitionRegistry, Programmabladen, MailInstellingen),
  provide(Weekkeuze, Weekboek, Weekschrijver, Clock),
  provide(ReadStraks, InstanceStore, DefinitionRegistry, Mailbronnen),
  provide(Uitgaand, BerichtStore, BerichtenQueue),
  provide(StuurProefmail, UnitOfWork, Medewerkers, Mailbronnen, Opsteller, Uitgaand),
  provide(StuurNieuweLink, UnitOfWork, Mailbronnen, BerichtStore, BerichtenQueue, Opsteller),
  provide(StuurPeiling, Mailbronnen, BerichtStore, BerichtenQueue, Opsteller),
];

/** Previews, the outbox and mails on request: for every program. */
@Module({
  providers: schrijven,
  exports: [
    ReadOntvangers,
    ReadBerichten,
    ReadBericht,
    VoorbeeldBericht,
    StuurOpnieuw,
    StuurAanmeldmail,
    StuurInloglink,
    StuurNieuweLink,
    StuurPeiling,
    StuurProefmail,
    BeslisOverMails,
    ReadGoedkeuring,
    ReadGehouden,
    ReadStraks,
    Weekkeuze,
  ],
})
export class BerichtenModule {}

const versturen = [
  provide(Opsteller, DefinitionRegistry, MailInstellingen, Ids, Programmabladen),
  provide(VerdeelMail, UnitOfWork, Mailbronnen, BerichtStore, BerichtenQueue, Opsteller),
  provide(Stilte, BerichtStore, Programmabladen),
  provide(MaakMail, LinkUitgever, Agendaschrijver, MailInstellingen),
  provide(Uitgaand, BerichtStore, BerichtenQueue),
  provide(MaakBundel, MailInstellingen, Ids),
  provide(VormBundel, DagpostStore, MaakBundel, Uitgaand),
  provide(BeslisVertrek, UnitOfWork, DagpostStore, VrijeDagen, VormBundel, Stilte),
  provide(VerstuurBericht, BerichtStore, MaakMail, MailSender, Stilte, BeslisVertrek),
  provide(Weekschrijver, DefinitionRegistry, Programmabladen, MailInstellingen),
  provide(Tijdmeter, Clock, Ids),
  provide(StuurWeekoverzichten, UnitOfWork, Weekboek, Weekschrijver, Uitgaand, Tijdmeter),
  provide(GeefVrij, UnitOfWork, DagpostStore, VormBundel, Stilte, VrijeDagen),
  provide(MeldOnbestelbaar, BerichtStore, SendEvent),
  provide(MeldMislukt, BerichtStore, MeldOnbestelbaar),
  provide(MeldNietGemaakt, UnitOfWork, Dossierlog),
];

/** Making and sending mails: only a worker has a mail server. */
@Module({
  imports: [WorkflowEngineModule],
  providers: versturen,
  exports: [
    VerdeelMail,
    VerstuurBericht,
    GeefVrij,
    StuurWeekoverzichten,
    MeldOnbestelbaar,
    MeldMislukt,
    MeldNietGemaakt,
  ],
})
export class VerzendModule {}
