import { Module, type Type } from '@nestjs/common';
import { CaseManagementModule, Dossierlog, Inzage } from '#case-management';
import { Programmabladen } from '#domain';
import { Ids, SendEvent, UnitOfWork, WorkflowEngineModule } from '#workflow-engine';
import { Beslotenheid } from './ingekomen/beslotenheid.ts';
import { HandelIngekomenAf, NeemOpAlsReactie } from './ingekomen/handel-ingekomen-af.ts';
import { NeemReactieOp } from './ingekomen/neem-reactie-op.ts';
import { OntvangMail } from './ingekomen/ontvang-mail.ts';
import { ReadIngekomen, ReadIngekomenMail } from './ingekomen/read-ingekomen.ts';
import { ReadAgendafeed } from './ingekomen/read-agendafeed.ts';
import { ReadVerwachting } from './ingekomen/read-verwachting.ts';
import { StuurOntvangst } from './ingekomen/stuur-ontvangst.ts';
import { VerwerkIngekomen } from './ingekomen/verwerk-ingekomen.ts';
import { BerichtStore } from './ports/bericht-store.ts';
import { BerichtenQueue } from './ports/berichten-queue.ts';
import { Feedzittingen } from './ports/feedzittingen.ts';
import { Ingekomen } from './ports/ingekomen.ts';
import { Ingekomenlezer } from './ports/ingekomenlezer.ts';
import { MailInstellingen } from './ports/mail-instellingen.ts';
import { Mailreacties } from './ports/mailreacties.ts';
import { Postlezer } from './ports/postlezer.ts';
import { Verwachtingen } from './ports/verwachtingen.ts';
import { MeldOnbestelbaar } from './versturen/meld-onbestelbaar.ts';

type Token = abstract new (...args: never[]) => unknown;

const provide = (useCase: Type, ...inject: Token[]) => ({
  provide: useCase,
  inject,
  useFactory: (...ports: unknown[]) => new useCase(...ports) as unknown,
});

const lezen = [
  provide(Beslotenheid, Inzage),
  provide(ReadIngekomen, Ingekomenlezer, Beslotenheid),
  provide(ReadIngekomenMail, Ingekomenlezer, Mailreacties, Beslotenheid),
  provide(HandelIngekomenAf, Ingekomenlezer, UnitOfWork),
  provide(NeemOpAlsReactie, ReadIngekomenMail, Ingekomenlezer, Mailreacties, UnitOfWork, Dossierlog),
  provide(ReadVerwachting, Verwachtingen, Beslotenheid),
  provide(ReadAgendafeed, Feedzittingen, Programmabladen, MailInstellingen),
];

/** What came in, for who reads it: every program. */
@Module({
  imports: [CaseManagementModule],
  providers: lezen,
  exports: lezen.map(({ provide: useCase }) => useCase),
})
export class IngekomenModule {}

const ontvangen = [
  provide(OntvangMail, Ingekomen, Postlezer, MailInstellingen, UnitOfWork, Ids),
  provide(StuurOntvangst, BerichtStore, BerichtenQueue, MailInstellingen, Ids),
  provide(NeemReactieOp, Mailreacties, Ingekomen, UnitOfWork, StuurOntvangst),
  provide(MeldOnbestelbaar, BerichtStore, SendEvent),
  provide(VerwerkIngekomen, Ingekomen, UnitOfWork, NeemReactieOp, MeldOnbestelbaar),
];

/** Taking mail in and carrying out what it asks: only a worker. */
@Module({
  imports: [WorkflowEngineModule],
  providers: ontvangen,
  exports: [OntvangMail, VerwerkIngekomen],
})
export class OntvangstModule {}
