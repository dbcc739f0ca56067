export { uitnodiging } from './uitnodiging.ts';
export type { Afspraak, Contact } from './afspraak.ts';
