export { gebeurtenissenVan, vormVan, type Consultatievorm } from './vorm.ts';
export { standVan, type Stand } from './stand.ts';
export {
  OORDELEN,
  type Antwoord,
  type EigenRonde,
  type Ontvanger,
  type Oordeel,
  type Reactie,
  type Ronde,
  type RondeKop,
  type Waarom,
} from './ronde.ts';
export { Consultaties, type Beoordeling, type KlaarTeZetten } from './ports/consultaties.ts';
export type { Bereik } from './beeld/bereik.ts';
export { ReadConsultatie, type Beslissing, type ConsultatieBeeld } from './beeld/read-consultatie.ts';
export type { Kandidaat, Voorstel } from './klaarzetten/voorstel.ts';
export { ZetConsultatieKlaar, type ZetConsultatieKlaarInput } from './klaarzetten/zet-consultatie-klaar.ts';
export { VerzendConsultatie, type VerzendConsultatieInput } from './versturen/verzend-consultatie.ts';
export { VerlengConsultatie, type VerlengConsultatieInput } from './looptijd/verleng-consultatie.ts';
export { SluitConsultatie } from './looptijd/sluit-consultatie.ts';
export { SlaConsultatieOver } from './looptijd/sla-consultatie-over.ts';
export { StartExtraRonde } from './looptijd/start-extra-ronde.ts';
export type { MetReden } from './looptijd/met-reden.ts';
export { BewaarReactie, MAX_REACTIE, type BewaarReactieInput } from './reageren/bewaar-reactie.ts';
export { ZietAf, type ZietAfInput } from './reageren/ziet-af.ts';
export { ReadReactiePagina, type ReactiePagina } from './reageren/read-reactie-pagina.ts';
export {
  BeoordeelReacties,
  type BeoordeelReactiesInput,
  type Oordeelrij,
} from './beoordelen/beoordeel-reacties.ts';
export { ConsultatieModule } from './consultatie.module.ts';
