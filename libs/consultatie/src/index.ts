export { gebeurtenissenVan, vormVan, type Consultatievorm } from './vorm.ts';
export { standVan, type Stand } from './stand.ts';
export {
  KANALEN,
  OORDELEN,
  type Antwoord,
  type EigenReactie,
  type EigenRonde,
  type Kanaal,
  type Ontvanger,
  type Oordeel,
  type Reactie,
  type Ronde,
  type RondeKop,
} from './ronde.ts';
export { WAAROM, WAAROM_ZIN, type Waarom } from './klaarzetten/waarom.ts';
export { ZICHTBAARHEDEN, isZichtbaarheid, zichtbaarheidszin, type Zichtbaarheid } from './zichtbaarheid.ts';
export {
  Consultaties,
  type Beoordeling,
  type KlaarTeZetten,
  type Mailreactie,
  type Reactiewijziging,
} from './ports/consultaties.ts';
export type { Bereik } from './beeld/bereik.ts';
export { ReadConsultatie, type Beslissing, type ConsultatieBeeld } from './beeld/read-consultatie.ts';
export type { Kandidaat, Voorstel } from './klaarzetten/voorstel.ts';
export { ZetConsultatieKlaar, type ZetConsultatieKlaarInput } from './klaarzetten/zet-consultatie-klaar.ts';
export {
  VerzendConsultatie,
  type VerzendConsultatieInput,
  type Verzendvoorbeeld,
} from './versturen/verzend-consultatie.ts';
export { VerlengConsultatie, type VerlengConsultatieInput } from './looptijd/verleng-consultatie.ts';
export { SluitConsultatie } from './looptijd/sluit-consultatie.ts';
export { SlaConsultatieOver } from './looptijd/sla-consultatie-over.ts';
export { StartExtraRonde } from './looptijd/start-extra-ronde.ts';
export type { MetReden } from './looptijd/met-reden.ts';
export { BewaarReacties, type BewaarReactiesInput } from './reageren/bewaar-reacties.ts';
export type { Ingediend } from './reageren/plan-reacties.ts';
export { leestekst, type Leestekst, type Plaats } from './reageren/plaatsen.ts';
export type { Andermans } from './reageren/van-anderen.ts';
export { lotenVan, type MetLot } from './lot/loten.ts';
export type { Eigenlot, Lotenlijst } from './lot/lees-loten.ts';
export { LotVanReacties, type Rondelot } from './lot/lot-van-reacties.ts';
export { MAX_REACTIE, reactieveld } from './reageren/reactietekst.ts';
export { RegistreerMailreactie, type RegistreerMailreactieInput } from './reageren/registreer-mailreactie.ts';
export { ZietAf, type ZietAfInput } from './reageren/ziet-af.ts';
export { IsGevraagd } from './reageren/is-gevraagd.ts';
export { ReadReactiePagina, type ReactiePagina } from './reageren/read-reactie-pagina.ts';
export {
  BeoordeelReacties,
  type BeoordeelReactiesInput,
  type Oordeelrij,
} from './beoordelen/beoordeel-reacties.ts';
export { HerschrijfPlaats, type HerschrijfPlaatsInput } from './verwerken/herschrijf-plaats.ts';
export { plaatsAlsTekst } from './verwerken/plaats-als-tekst.ts';
export { Sluitmomenten } from './ports/sluitmomenten.ts';
export type { Notabron, Notareactie, Notaronde } from './reactienota/notabron.ts';
export { reactienota } from './reactienota/reactienota.ts';
export {
  SchrijfReactienota,
  type Notabestand,
  type SchrijfReactienotaInput,
} from './reactienota/schrijf-reactienota.ts';
export { ConsultatieModule } from './consultatie.module.ts';
