import { eigenaarVan, plusWerkdagen, type Effect, type Feiten } from '#domain';
import type { EffectRecord, TimerChange } from '#statechart';
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
  { effects, timerChanges }: { effects: readonly EffectRecord[]; timerChanges: readonly TimerChange[] },
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
    mails: bekend.flatMap((effect) => (effect.type === 'mail' ? [effect.params] : [])),
    taken: taken.map(({ code: _code, ...taak }) => taak),
    vervallenTaken: bekend.flatMap((effect) =>
      effect.type === 'taakSluiten' && !opnieuw.has(effect.params.code) ? [effect.params.code] : [],
    ),
    termijnen: timerChanges.flatMap((change) =>
      change.op === 'cancel'
        ? []
        : [
            {
              titel: definition.delays[change.timer.delay]?.title ?? change.timer.delay,
              op: change.timer.dueAt,
              meteen: Date.parse(change.timer.dueAt) <= Date.parse(nu) + KIJKTIJD,
            },
          ],
    ),
  };
}
