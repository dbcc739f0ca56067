export type { Afspraak, Contact } from './afspraak.ts';
export { feed, type Feed, type Feedpunt } from './feed.ts';
export { geefAntwoord, type Antwoordkeuze } from './geef-antwoord.ts';
export { leesAntwoord, type Agendaantwoord, type AntwoordResult, type Deelname } from './lees-antwoord.ts';
export { uitnodiging } from './uitnodiging.ts';
