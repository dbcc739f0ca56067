export type { Bevinding } from './controle/bevinding.ts';
export { controleer } from './controle/controleer.ts';
export type { Controle } from './controle/controleer.ts';
export { isLinkAddress } from './link.ts';
export { neemIdsOver } from './neem-ids-over.ts';
export { naarPlatteTekst } from './platte-tekst/naar-platte-tekst.ts';
export { uitPlatteTekst } from './platte-tekst/uit-platte-tekst.ts';
export { aantalWoorden, kaleTekst, tekstblokken } from './tekstblokken.ts';
export type {
  Alinea,
  Blok,
  GenummerdeLijst,
  Inline,
  Kop,
  Kopniveau,
  Lijst,
  LijstItem,
  Opmaak,
  Opsomming,
  Tekstblok,
  TekstDocument,
  TekstNode,
} from './tekst-document.ts';
