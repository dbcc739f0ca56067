import type { StoredState } from '../../stored-state.ts';
import { definitionOf, outing } from '../testing/outing.fixture.ts';
import { canBe, inputsOf, take } from './attempt.ts';
import { explore } from './explore.ts';
import { leadingTimers } from './ways.ts';

const planted = outing();
const definition = definitionOf(planted);
const { machine } = definition;
const leading = leadingTimers(machine);
const named = ({ status, value, context, timers }: StoredState): string =>
  JSON.stringify([status, value, context, timers.map(({ id }) => id).filter((id) => leading.has(id))]);

it('finds exactly the moves that taking every step in every situation finds', () => {
  const { configurations, moves, steps } = explore(
    definition,
    planted.vocabulary,
    planted.situations,
    planted.bound,
  );
  const all = configurations.map(({ state }) => state);
  const found = moves
    .filter(({ event }) => event !== 'begin')
    .map(({ from, event, to }) =>
      [from, to]
        .map((at) => all[at])
        .map((state) => state && named(state))
        .join(` ${event} `),
    );

  let taken = 0;
  const expected = all
    .filter(({ status }) => status === 'active')
    .flatMap((state) =>
      planted.situations
        .filter((situation) => canBe(definition, machine, state, situation))
        .flatMap((situation) =>
          inputsOf(machine, state).flatMap((input) => {
            taken += 1;
            const result = take(definition, machine, state, input, situation);
            return result.ok ? [`${named(state)} ${input.type} ${named(result.state)}`] : [];
          }),
        ),
    );

  expect(new Set(found)).toEqual(new Set(expected));
  // With a fraction of the work: questions are asked once, and tracks share their steps.
  expect(steps).toBeLessThan(taken / 2);
});
