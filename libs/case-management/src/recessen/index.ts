export { BewaarRecessen, type VerwijderRecesInput, type VoegRecessenToeInput } from './bewaar-recessen.ts';
export { ReadRecessen, type Recesbeeld } from './read-recessen.ts';
export { Recessen, type Reces } from '../ports/recessen.ts';
