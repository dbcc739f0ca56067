import { rolNaam, type ClientSoort } from '#domain';
import { delayOfTimer } from '#statechart';
import {
  AGAINST_ADVICE,
  MIGRATED_EVENT,
  START_EVENT,
  TIMER_EVENT,
  type AnyDefinition,
  type EngineEvent,
} from '#workflow-engine';
import type { RuweRegel } from '../ports/dossierlezer.ts';
import { GEANNULEERD } from '../woorden/einde.ts';
import { leesbaar, titelVanFase } from '../woorden/titels.ts';

/** One thing that happened, as a sentence. */
export interface Logregel {
  readonly id: string;
  /** UTC instant. */
  readonly op: string;
  readonly wie: string;
  readonly wat: string;
  /** What the person wrote with it. */
  readonly toelichting: string | null;
  /** Title of the phase, or end, that was reached with it. */
  readonly nieuweFase: string | null;
  /** Of the event; null for a line that was noted. */
  readonly type: string | null;
}

/** What reads better than the words of the event. */
const ALGEMEEN: Readonly<Record<string, string>> = {
  [START_EVENT]: 'Traject gestart',
  PAUZEER: 'Traject gepauzeerd',
  HERVAT: 'Traject hervat',
  HEROPEN: 'Fase opnieuw geopend',
  BUREAU_ANNULEERT: 'Traject gestopt',
  DEELNEMER_ZIET_AF: 'Deelnemer heeft geen opmerkingen',
  SYSTEEM_MELDT_ONBESTELBAAR: 'Een bericht kwam niet aan',
  SYSTEEM_MELDT_KIND: 'Een groep is klaar of gestopt',
};

/**
 * 'bijeenkomst1.BUREAU_VRAAGT_BEVESTIGING' → 'Bureau vraagt bevestiging: Bijeenkomst 1': an event's first word is
 * its actor, and the rest is what the actor does.
 */
function zinVan(definition: AnyDefinition, type: string): string {
  const delen = type.split('.');
  const daad = delen.find((deel) => deel === deel.toUpperCase()) ?? type;
  const deel = delen.find((ander) => ander !== daad);
  const zin = ALGEMEEN[daad] ?? leesbaar(daad);
  return deel === undefined ? zin : `${zin}: ${titelVanFase(definition, deel)}`;
}

function termijnVan(definition: AnyDefinition, event: EngineEvent): string {
  const delay = delayOfTimer(definition.machine, String(event['timer']));
  return `Termijn: ${(delay !== undefined && definition.delays[delay]?.title) || 'verlopen'}`;
}

/** What happened, as a sentence. */
function watVan(definition: AnyDefinition, event: EngineEvent): string {
  if (event.type === TIMER_EVENT) return termijnVan(definition, event);
  if (event.type === MIGRATED_EVENT)
    return `Overgezet van versie ${String(event['van'])} naar versie ${String(event['naar'])} van het programma`;
  return zinVan(definition, event.type);
}

const tekst = (waarde: unknown): string | null =>
  typeof waarde === 'string' && waarde !== '' ? waarde : null;

/** Of a group that begins: the line about that group names it. */
const ELDERS = 'naam';

/** Fields of an event in which somebody wrote: a reason, a question, an answer to it. */
const tekstvelden = ({ events }: AnyDefinition, { type }: EngineEvent): string[] =>
  Object.entries(events[type]?.fields ?? { reden: { kind: 'text' }, toelichting: { kind: 'text' } }).flatMap(
    ([naam, { kind }]) => (kind === 'text' && naam !== ELDERS ? [naam] : []),
  );

/** What was written with it, and why advice was passed over. */
function toelichtingBij(definition: AnyDefinition, event: EngineEvent): string | null {
  const tegen = tekst(event[AGAINST_ADVICE.name]);
  const delen = [
    ...tekstvelden(definition, event).map((naam) => tekst(event[naam])),
    tegen === null ? null : `Tegen het advies, omdat: ${tegen}`,
  ];
  return delen.filter((deel) => deel !== null).join(' · ') || null;
}

/** Roles are told only of people outside the bureau: inside, the name says enough. */
const ROL_ZEGT_IETS = new Set(['deelnemer']);

/** What it needs to know besides the definition: how a child run of a programme is called, and for whom it is. */
export interface Logwoorden {
  readonly groepswoord: (programma: string) => string;
  readonly clientSoort: ClientSoort;
}
type Groepswoord = Logwoorden['groepswoord'];
const GEWOON: Logwoorden = { groepswoord: () => 'groep', clientSoort: 'gemeente' };

function kindRegel(regel: Extract<RuweRegel, { soort: 'kind' }>, groepswoord: Groepswoord): Logregel {
  const { id, op, door, groep, programma, wat, fase } = regel;
  const woord = groepswoord(programma);
  const einde = fase === GEANNULEERD ? 'is gestopt' : 'is klaar';
  return {
    id,
    op,
    wie: door,
    wat: `${woord.charAt(0).toUpperCase()}${woord.slice(1)} ‘${groep}’ ${wat === 'begin' ? 'is begonnen' : einde}`,
    toelichting: null,
    nieuweFase: null,
    type: null,
  };
}

export function logregel(
  regel: RuweRegel,
  definitionOf: (version: number) => AnyDefinition,
  { groepswoord, clientSoort }: Logwoorden = GEWOON,
): Logregel {
  if (regel.soort === 'kind') return kindRegel(regel, groepswoord);
  if (regel.soort === 'regel') {
    const { id, op, door, wat } = regel;
    return { id, op, wie: door, wat, toelichting: null, nieuweFase: null, type: null };
  }
  const { id, op, actor, event, vanFase, naarFase } = regel;
  const definition = definitionOf(regel.version);
  const rol = ROL_ZEGT_IETS.has(actor.kind) ? actor.roles[0] : undefined;
  return {
    id,
    op,
    wie: rol === undefined ? actor.name : `${actor.name} (${rolNaam(rol, clientSoort)})`,
    wat: watVan(definition, event),
    toelichting: toelichtingBij(definition, event),
    nieuweFase: vanFase === naarFase ? null : titelVanFase(definition, naarFase),
    type: event.type,
  };
}
