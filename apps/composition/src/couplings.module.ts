import { Global, Module, type DynamicModule } from '@nestjs/common';
import { uitnodiging } from '#agenda';
import {
  Agendaschrijver,
  BerichtenModule,
  LinkUitgever,
  MailInstellingen,
  MailSender,
  StuurAanmeldmail,
  StuurInloglink,
  StuurNieuweLink,
  StuurPeiling,
} from '#berichten';
import {
  Aanmeldpost,
  CaseManagementModule,
  Documentsjablonen,
  Peilingpost,
  StartRuns,
} from '#case-management';
import { Config } from '#config';
import { GeefLinkUit, IdentityModule, LinkPost } from '#identity';
import { Programmabladen } from '#domain';
import { DefinitionRegistry, RunStarter } from '#workflow-engine';
import { WorkflowSjablonen } from './documentsjablonen.ts';
import { OutboxLinkPost } from './link-post.ts';
import { IdentityLinkUitgever } from './link-uitgever.ts';
import { mailSettings } from './mail-settings.ts';
import { PROGRAMMAS, type Programmas } from './programmas.ts';
import { WorkflowBladen } from './programmabladen.ts';
import { WorkflowRegistry } from './workflow-registry.ts';

/** Values that several rooms ask for. */
@Global()
@Module({})
export class ValuesModule {
  static register(config: Config, programmas: Programmas = PROGRAMMAS): DynamicModule {
    const providers = [
      { provide: Config, useValue: config },
      { provide: DefinitionRegistry, useValue: new WorkflowRegistry(programmas) },
      { provide: Programmabladen, useValue: new WorkflowBladen(programmas) },
      { provide: Documentsjablonen, useValue: new WorkflowSjablonen() },
      { provide: MailInstellingen, useValue: mailSettings(config) },
    ];
    return { module: ValuesModule, providers, exports: providers.map(({ provide }) => provide) };
  }
}

/** Only a worker sends: elsewhere whoever asks for a sender is not started. */
@Global()
@Module({})
export class SenderModule {
  static register(sender: MailSender): DynamicModule {
    const providers = [
      { provide: MailSender, useValue: sender },
      { provide: Agendaschrijver, useValue: { uitnodiging } },
    ];
    return { module: SenderModule, providers, exports: providers.map(({ provide }) => provide) };
  }
}

/** The engine asks for runs that come forth from others; whoever knows trajecten begins them. */
@Global()
@Module({
  imports: [CaseManagementModule],
  providers: [{ provide: RunStarter, useExisting: StartRuns }],
  exports: [RunStarter],
})
export class RunsModule {}

/** Who signs up gets an answer from the outbox, and who is asked for a date the question. */
@Global()
@Module({
  imports: [BerichtenModule],
  providers: [
    { provide: Aanmeldpost, useExisting: StuurAanmeldmail },
    { provide: Peilingpost, useExisting: StuurPeiling },
  ],
  exports: [Aanmeldpost, Peilingpost],
})
export class AanmeldpostModule {}

/** Rooms that need each other without knowing each other. Two modules, because the need goes both ways. */
@Global()
@Module({
  imports: [IdentityModule],
  providers: [
    {
      provide: LinkUitgever,
      inject: [GeefLinkUit],
      useFactory: (geefLinkUit: GeefLinkUit) => new IdentityLinkUitgever(geefLinkUit),
    },
  ],
  exports: [LinkUitgever],
})
export class LinksForMailModule {}

@Global()
@Module({
  imports: [BerichtenModule],
  providers: [
    {
      provide: LinkPost,
      inject: [StuurInloglink, StuurNieuweLink],
      useFactory: (inloglink: StuurInloglink, nieuweLink: StuurNieuweLink) =>
        new OutboxLinkPost(inloglink, nieuweLink),
    },
  ],
  exports: [LinkPost],
})
export class MailForLinksModule {}
