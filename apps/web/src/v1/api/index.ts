export { Created, DONE, done, placed, type Answer, type Refused } from './answer.ts';
export {
  Day,
  Instant,
  ListOf,
  One,
  OneOf,
  RequestId,
  TegenAdvies,
  Table,
  Text,
  Texts,
  Uuid,
  Whole,
  YesNo,
} from './fields.ts';
export { Doet, DoetStil, Downloadt, Maakt, Toont, ToontLijst } from './operation.ts';
export { ownAddressOf } from './own-address.ts';
export { PaginaVraag, pagineer, type Lijst } from './paging.ts';
export { Beller, OokGriffie, Sleutel } from './sleutel.ts';
export {
  AcceptedEvent,
  GebeurtenisVeld,
  Vereiste,
  acceptedEventVan,
  veldVan,
  vereisteVan,
} from './standing.ts';
export { V1 } from './v1.ts';
