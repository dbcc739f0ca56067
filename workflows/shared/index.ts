export type { Vereiste, Vereisten } from './vereiste.ts';
export { beginContext } from './context.ts';
export {
  aanAanwezigen,
  aanDeelnemers,
  aanEerderBericht,
  aanIedereen,
  aanRol,
  document,
  mail,
  meldOuder,
  sluit,
  startKind,
  startVervolg,
  stopKinderen,
  taak,
} from './effecten.ts';
export {
  fase,
  faseSpec,
  faseVan,
  heropen,
  heropenGebeurtenis,
  heropenHier,
  heropenSpoor,
  ongevraagd,
  spoor,
  sporenSpec,
  wie,
  type Bevestiger,
  type Fase,
} from './fase.ts';
export type { Programma, Situatie } from './blad.ts';
export {
  EVENTUEEL_WAAROM,
  WAAROM,
  bureau,
  burgemeester,
  deelnemer,
  griffie,
  pre,
  systeem,
  trekker,
  type GebeurtenisUit,
} from './gebeurtenis.ts';
export { gegeven, ingevuld } from './gegeven.ts';
export { overzetting, type Overzetting } from './overzetting.ts';
export { programma, vereist, type Meta } from './programma.ts';
export { bevestigersVereiste } from './bevestigers-vereiste.ts';
export { kinderenKlaar } from './kinderen.ts';
export { documentDefinitief, documentOpgeslagen, documentVerzonden } from './document.ts';
export {
  dagenVoor,
  naMaanden,
  naWerkdagen,
  ochtend,
  opDatum,
  werkdagenVoor,
  type Termijn,
} from './termijn.ts';
export { beginVan, eindVan, isGehouden, zitting } from './zitting.ts';
export {
  bevestiging,
  bevestigingGebeurtenissen,
  bevestigingTermijnen,
  sluitTeruggestuurd,
  vraagtBevestiging,
} from './fragmenten/bevestiging.ts';
export { bijeenkomst, bijeenkomstGebeurtenissen, bijeenkomstTermijnen } from './fragmenten/bijeenkomst.ts';
export { afgelastMail, datumGebeurtenissen, planbaar, verzetbaar } from './fragmenten/bijeenkomst-datum.ts';
export { aanwezigheidVereiste, datumVereisten } from './fragmenten/bijeenkomst-vereisten.ts';
export {
  aanOntvangers,
  consultatie,
  consultatieGebeurtenissen,
  consultatieTermijnen,
} from './fragmenten/consultatie.ts';
export { consultatieVereisten } from './fragmenten/consultatie-vereisten.ts';
export { factuur, factuurGebeurtenissen } from './fragmenten/factuur.ts';
export {
  alsnogAfgelast,
  gesprek,
  gesprekGebeurtenissen,
  gesprekTermijnen,
  type Gesprek,
} from './fragmenten/gesprek.ts';
export { stap } from './fragmenten/stap.ts';
export { altijdGebeurtenissen, annuleren, onbestelbaar, sluitOnbestelbaar } from './fragmenten/stoppen.ts';
export { bevestigtOngevraagd } from './fragmenten/ongevraagd.ts';
export { sessie, sessieGebeurtenissen, sessieTermijnen, type Sessie } from './fragmenten/sessie.ts';
export { eerderGehouden, sessieVereisten } from './fragmenten/sessie-vereisten.ts';
export { spoorBegin } from './fragmenten/spoor-begin.ts';
