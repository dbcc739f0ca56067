export type { Vereiste, Vereisten } from './bewakers.ts';
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
  spoor,
  wie,
  type Bevestiger,
  type Fase,
} from './fase.ts';
export type { Programma, Situatie } from './blad.ts';
export {
  EVENTUEEL_WAAROM,
  WAAROM,
  bureau,
  deelnemer,
  griffie,
  pre,
  systeem,
  type GebeurtenisUit,
} from './gebeurtenis.ts';
export { programma, vereist, type Meta } from './programma.ts';
export { isGehouden, zitting } from './zitting.ts';
export {
  bevestiging,
  bevestigingGebeurtenissen,
  bevestigingTermijnen,
  sluitTeruggestuurd,
  vraagtBevestiging,
} from './fragmenten/bevestiging.ts';
export { bijeenkomst, bijeenkomstGebeurtenissen, bijeenkomstTermijnen } from './fragmenten/bijeenkomst.ts';
export { datumGebeurtenissen, planbaar, verzetbaar } from './fragmenten/bijeenkomst-datum.ts';
export { aanwezigheidVereiste, datumVereisten } from './fragmenten/bijeenkomst-vereisten.ts';
export {
  aanOntvangers,
  consultatie,
  consultatieGebeurtenissen,
  consultatieTermijnen,
} from './fragmenten/consultatie.ts';
export { consultatieVereisten } from './fragmenten/consultatie-vereisten.ts';
export { stap } from './fragmenten/stap.ts';
