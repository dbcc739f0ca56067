import { begin, type Definition } from '#statechart';
import { decide } from './decide.ts';
import type { AnyDefinition } from './ports/definition-registry.ts';
import { surroundingsOf, type Situation } from './situation.ts';
import { standingOf } from './standing.ts';
import { brief, type LetterFacts } from './testing/brief-definition.ts';
import { unborn } from './unborn.ts';

/** Whoever wrote the letter sends it, once it was checked by somebody else. */
const definition: Definition<LetterFacts> = {
  ...brief,
  actorsOf: (type, { checked }) => (type === 'BUREAU_VERZENDT' && checked ? ['secretariaat'] : undefined),
};

const situation = (checked: boolean): Situation => {
  const instance = unborn('1', definition.name, definition.version);
  const facts: LetterFacts = { written: true, checked, answerBy: '2027-02-01T12:00:00.000Z' };
  const bare = {
    definition: definition as unknown as AnyDefinition,
    instance,
    facts,
    now: '2027-01-01T12:00:00.000Z',
  };
  const { state } = begin(definition.machine, {}, surroundingsOf(bare));
  return { ...bare, instance: { ...instance, state, status: 'active' } };
};
const actor = (role: string) => ({ kind: 'medewerker', id: 'm', name: 'M. de Boer', roles: [role] }) as const;
const send = (checked: boolean, role: string) =>
  decide(situation(checked), { event: { type: 'BUREAU_VERZENDT' }, actor: actor(role) });

describe('who may send an event', () => {
  it('follows the facts where the definition says so, and the event itself everywhere else', () => {
    expect(send(true, 'secretariaat')).toMatchObject({ ok: true });
    expect(send(true, 'programmamanager')).toMatchObject({
      refusal: { code: 'forbidden', allowed: ['secretariaat'] },
    });
    expect(send(false, 'secretariaat')).toMatchObject({ refusal: { code: 'forbidden' } });
    expect(send(false, 'programmamanager')).toMatchObject({ ok: true });
  });

  it('is told with the event, so that pages offer it to the right people', () => {
    const actorsOf = (checked: boolean, type: string) =>
      standingOf(situation(checked)).accepted.find((event) => event.type === type)?.actors;
    expect(actorsOf(true, 'BUREAU_VERZENDT')).toEqual(['secretariaat']);
    expect(actorsOf(false, 'BUREAU_VERZENDT')).toEqual(['programmamanager']);
    expect(actorsOf(true, 'BUREAU_ANNULEERT')).toEqual(['programmamanager']);
  });
});
