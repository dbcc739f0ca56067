import { eigenaarVan, plusWerkdagen, type Effect, type Feiten } from '#domain';
import type { EffectRecord, Timer, TimerChange } from '#statechart';
import { bundelMails } from '../bijeenkomsten/plannen/bundel-verzet.ts';
import type { AnyDefinition } from '#workflow-engine';
import type { Gevolgen } from './gevolgen.ts';

/** What is due within the minute that one looks at it is due now. */
const KIJKTIJD = 60_000;

type Deel = Pick<Gevolgen, 'mails' | 'runs' | 'taken' | 'vervallenTaken' | 'termijnen'>;

const RUNS: Readonly<Partial<Record<Effect['type'], Gevolgen['runs'][number]>>> = {
  kind: 'groep',
  vervolg: 'vervolg',
  kinderenStoppen: 'groepenStoppen',
};

const termijnVan = (
  werkdagen: Extract<Effect, { type: 'taak' }>['params']['werkdagen'],
  feiten: Feiten,
  nu: string,
) => {
  const dagen = typeof werkdagen === 'string' ? feiten.instellingen[werkdagen] : werkdagen;
  return dagen === undefined ? null : plusWerkdagen(nu, dagen, feiten);
};

/** A step's effects and terms in the words of the definition. */
export function beschrijfGevolgen(
  {
    effects,
    timerChanges,
    timers = [],
  }: {
    effects: readonly EffectRecord[];
    timerChanges: readonly TimerChange[];
    /** Terms that ran before, to tell from which date they move. */
    timers?: readonly Timer[];
  },
  definition: AnyDefinition,
  feiten: Feiten,
  nu: string,
): Deel {
  const bekend = effects as readonly Effect[];
  const taken = bekend.flatMap((effect) =>
    effect.type === 'taak'
      ? [
          {
            code: effect.params.code,
            titel: effect.params.titel,
            eigenaar: eigenaarVan(effect.params, feiten),
            termijn: termijnVan(effect.params.werkdagen, feiten, nu),
          },
        ]
      : [],
  );
  const opnieuw = new Set(taken.map(({ code }) => code));
  return {
    runs: bekend.flatMap(({ type }) => RUNS[type] ?? []),
    mails: bundelMails(bekend.flatMap((effect) => (effect.type === 'mail' ? [effect.params] : []))),
    taken: taken.map(({ code: _code, ...taak }) => taak),
    vervallenTaken: bekend.flatMap((effect) =>
      effect.type === 'taakSluiten' && !opnieuw.has(effect.params.code) ? [effect.params.code] : [],
    ),
    termijnen: laatsteStand(timerChanges).map(({ delay, dueAt }) => ({
      titel: definition.delays[delay]?.title ?? delay,
      op: dueAt,
      was: timers.find((timer) => timer.delay === delay && timer.dueAt !== dueAt)?.dueAt ?? null,
      meteen: Date.parse(dueAt) <= Date.parse(nu) + KIJKTIJD,
    })),
  };
}

/** A term that is set more than once, as several events in one deed do, counts as it ends up. */
function laatsteStand(timerChanges: readonly TimerChange[]): Timer[] {
  const stand = new Map<string, Timer>();
  for (const change of timerChanges) {
    if (change.op === 'cancel') stand.delete(change.id);
    else stand.set(change.timer.id, change.timer);
  }
  return [...stand.values()];
}
