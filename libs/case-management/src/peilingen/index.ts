export {
  DATUMANTWOORDEN,
  Datumpeilingen,
  type Datumantwoord,
  type Datumoptie,
  type Datumpeiling,
  type Gevraagde,
  type NieuwePeiling,
} from '../ports/datumpeilingen.ts';
export { Peilingpost, type Peilingbericht } from '../ports/peilingpost.ts';
export { BeantwoordPeiling, type BeantwoordPeilingInput } from './beantwoord-peiling.ts';
export {
  BeginPeiling,
  type BeginPeilingInput,
  type Gewogenoptie,
  type PeilingInvoer,
  type Peilingvoorbeeld,
} from './begin-peiling.ts';
export { HerinnerPeiling, type PeilingActie } from './herinner-peiling.ts';
export { VRAGEN, type Gevraagdenkeuze, type Vraag } from './kies-gevraagden.ts';
export { OPTIES, type OptieInvoer } from './lees-opties.ts';
export { ReadEigenPeilingen, type EigenPeiling, type EigenPeilingen } from './read-eigen-peilingen.ts';
export { ReadPeiling, type Peilingbeeld } from './read-peiling.ts';
export { ReadPeilingruimte, type Peilingruimte } from './read-peilingruimte.ts';
export { TrekPeilingIn, type TrekPeilingInInput } from './trek-peiling-in.ts';
export type { Weging } from './weeg-opties.ts';
export { ReadPeilingpagina, type Peilingpagina } from './read-peilingpagina.ts';
