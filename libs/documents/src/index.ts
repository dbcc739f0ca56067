export type { Bevinding } from './controle/bevinding.ts';
export { controleer } from './controle/controleer.ts';
export type { Controle } from './controle/controleer.ts';
export {
  MAX_ALT,
  MAX_BLOKKEN,
  MAX_DIEPTE,
  MAX_KOLOMMEN,
  MAX_PUNTEN,
  MAX_RIJEN,
  MAX_TEKENS,
  MAX_ZIJDE,
  ZONDER_BESCHRIJVING,
} from './controle/grenzen.ts';
export { neemIdsOver } from './identiteit/neem-ids-over.ts';
export { isLinkAddress } from './link.ts';
export type { Lijststap, Plaats } from './plaatsen/plaats.ts';
export { plaatsen } from './plaatsen/plaatsen.ts';
export { kaleTekst, plaatstekst } from './plaatsen/plaatstekst.ts';
export { reactieplaatsen } from './plaatsen/reactieplaatsen.ts';
export type { Reactieplaats } from './plaatsen/reactieplaatsen.ts';
export { plaatsnamen } from './plaatsnamen.ts';
export { naarPlatteTekst } from './platte-tekst/naar-platte-tekst.ts';
export { uitPlatteTekst } from './platte-tekst/uit-platte-tekst.ts';
export { schema } from './schema/schema.ts';
export type { Nodenaam, Opmaaknaam } from './schema/schema.ts';
export { aantalWoorden, alleIds, isLijst, tekstblokken } from './tekstblokken.ts';
export type {
  Afbeelding,
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
  Plaatsblok,
  Tabel,
  Tabelcel,
  Tabelrij,
  Tekstblok,
  TekstDocument,
  TekstNode,
  Titel,
} from './tekst-document.ts';
export { veldenIn } from './velden/velden.ts';
export { vulIn } from './velden/vul-in.ts';
export type { Invulling, Velden } from './velden/vul-in.ts';
export { gewijzigdePlaatsen } from './vergelijking/gewijzigde-plaatsen.ts';
export { isVeranderd } from './vergelijking/samenvatting.ts';
export { vergelijk } from './vergelijking/vergelijk.ts';
export type {
  Alineaverschil,
  Blokverschil,
  Celverschil,
  Deel,
  Rijverschil,
  Samenvatting,
  Tabelverschil,
  Vergelijking,
  Verschilsoort,
} from './vergelijking/vergelijking.ts';
export { waarBleef, waarBleven } from './vergelijking/waar-bleef.ts';
export type { Lot } from './vergelijking/waar-bleef.ts';
