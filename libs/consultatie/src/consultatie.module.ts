import { Module, type Type } from '@nestjs/common';
import { Programmabladen } from '#domain';
import {
  BewaarVersie,
  CaseManagementModule,
  Deelnemers,
  Documenten,
  Documentschrijver,
  Dossierlog,
  Recessen,
  Trajecten,
  VrijeDagen,
} from '#case-management';
import {
  Clock,
  Ids,
  InstanceStore,
  ReadStanding,
  SendEvent,
  UnitOfWork,
  WorkflowEngineModule,
} from '#workflow-engine';
import { ReadConsultatie } from './beeld/read-consultatie.ts';
import { BeoordeelReacties } from './beoordelen/beoordeel-reacties.ts';
import { LeesTermijnkalender } from './klaarzetten/lees-termijnkalender.ts';
import { ZetConsultatieKlaar } from './klaarzetten/zet-consultatie-klaar.ts';
import { SlaConsultatieOver } from './looptijd/sla-consultatie-over.ts';
import { SluitConsultatie } from './looptijd/sluit-consultatie.ts';
import { StartExtraRonde } from './looptijd/start-extra-ronde.ts';
import { VerlengConsultatie } from './looptijd/verleng-consultatie.ts';
import { LeesLoten } from './lot/lees-loten.ts';
import { LotVanReacties } from './lot/lot-van-reacties.ts';
import { OpDezeStand } from './op-deze-stand.ts';
import { Consultaties } from './ports/consultaties.ts';
import { Sluitmomenten } from './ports/sluitmomenten.ts';
import { BewaarReacties } from './reageren/bewaar-reacties.ts';
import { IsGevraagd } from './reageren/is-gevraagd.ts';
import { Reactieronde } from './reageren/reactieronde.ts';
import { ReadReactiePagina } from './reageren/read-reactie-pagina.ts';
import { RegistreerMailreactie } from './reageren/registreer-mailreactie.ts';
import { SchrijfAntwoord } from './reageren/schrijf-antwoord.ts';
import { ZietAf } from './reageren/ziet-af.ts';
import { LeesNotabron } from './reactienota/lees-notabron.ts';
import { SchrijfReactienota } from './reactienota/schrijf-reactienota.ts';
import { HerschrijfPlaats } from './verwerken/herschrijf-plaats.ts';
import { VerzendConsultatie } from './versturen/verzend-consultatie.ts';

type Token<T = unknown> = abstract new (...args: never[]) => T;

const provide = <Ports extends readonly unknown[]>(
  useCase: Type & (new (...ports: Ports) => unknown),
  ...inject: { [I in keyof Ports]: Token<Ports[I]> }
) => ({
  provide: useCase,
  inject: [...inject],
  useFactory: (...ports: Ports): unknown => new useCase(...ports),
});

const useCases = [
  provide(OpDezeStand, UnitOfWork, InstanceStore, ReadStanding),
  provide(LeesTermijnkalender, Trajecten, VrijeDagen, Recessen),
  provide(ReadConsultatie, Consultaties, Documenten, Deelnemers, ReadStanding, LeesTermijnkalender),
  provide(ZetConsultatieKlaar, OpDezeStand, Consultaties, Documenten, Deelnemers, Dossierlog),
  provide(VerzendConsultatie, SendEvent, UnitOfWork, InstanceStore, Consultaties),
  provide(VerlengConsultatie, SendEvent, Consultaties, Clock),
  provide(SluitConsultatie, SendEvent, Consultaties, Clock),
  provide(StartExtraRonde, SendEvent),
  provide(SlaConsultatieOver, SendEvent, Consultaties),
  provide(SchrijfAntwoord, SendEvent, UnitOfWork, OpDezeStand, Dossierlog),
  provide(LeesLoten, Documenten),
  provide(Reactieronde, Documenten, LeesLoten),
  provide(BewaarReacties, SchrijfAntwoord, Consultaties, Reactieronde, Clock),
  provide(RegistreerMailreactie, SchrijfAntwoord, Consultaties),
  provide(IsGevraagd, Consultaties),
  provide(ZietAf, SendEvent, Consultaties, Clock),
  provide(LotVanReacties, Consultaties, LeesLoten),
  provide(ReadReactiePagina, Consultaties, Reactieronde, Trajecten, ReadStanding, Programmabladen),
  provide(BeoordeelReacties, OpDezeStand, Consultaties, Dossierlog),
  provide(HerschrijfPlaats, ReadStanding, Documenten, BewaarVersie, Ids),
  provide(LeesNotabron, Consultaties, Documenten, Trajecten, Programmabladen, Sluitmomenten),
  provide(SchrijfReactienota, LeesNotabron, Documentschrijver, Clock),
];

/** The use cases of a consultation; the ports come from the global modules that the apps wire. */
@Module({
  imports: [WorkflowEngineModule, CaseManagementModule],
  providers: useCases,
  exports: useCases.map(({ provide: useCase }) => useCase),
})
export class ConsultatieModule {}
