import { EFFECT_TYPES } from '#domain';
import { confirmedPhases } from '#statechart';
import { definitionOf, definitions } from './index.ts';

/**
 * House rules on the words of a programme. What a machine may name, and what a run can get into, is checked by
 * the verifier: `npm run gangmaker -- check`, and in `npm test` by apps/composition/src/check.
 */
describe.each(definitions)('programma $name versie $version', (definition) => {
  const { machine, events, delays, requirements, blad } = definition;

  it('is onder zijn naam en versie te vinden, met een blad dat hetzelfde zegt', () => {
    expect(definitionOf(definition.name, definition.version)).toBe(definition);
    expect([blad.naam, blad.versie]).toEqual([definition.name, definition.version]);
  });

  it('zegt in hele woorden wat er op een knop staat en wat er nodig is', () => {
    for (const { label } of Object.values(events)) expect(label).toMatch(/^[A-Z].*[^.]$/);
    for (const { title } of Object.values(delays)) expect(title).toMatch(/^[A-Z].*[^.]$/);
    for (const { sentence } of Object.values(requirements)) expect(sentence).toMatch(/^[A-Z].*\.$/);
  });

  it('laat het bureau nooit namens een ander bevestigen', () => {
    for (const { confirmEvent, returnEvent, confirmers } of confirmedPhases(definition))
      for (const type of [confirmEvent, ...(returnEvent === undefined ? [] : [returnEvent])])
        if (confirmers[0] !== 'programmamanager')
          expect(events[type]?.actors).not.toContain('programmamanager');
  });

  it('houdt open wat mensen zonder een bepaalde rol te lezen krijgen', () => {
    // Recipients of a consultation and whoever records the agreements read these, whatever their role is.
    const gelezen = [...blad.consultaties.map(({ soort }) => soort), 'afspraken'];
    const besloten = blad.documenten.filter(({ alleenVoor }) => alleenVoor !== null);
    expect(besloten.filter(({ soort }) => gelezen.includes(soort))).toEqual([]);
  });

  it('voert zijn effecten zelf nooit uit', () => {
    const { actions } = machine.implementations;
    for (const type of EFFECT_TYPES) {
      const effect = actions[type] as unknown as () => void;
      expect(() => effect()).toThrow('the engine carries it out');
    }
  });
});

describe('het register', () => {
  it('heeft elke naam en versie één keer', () => {
    const namen = definitions.map(({ name, version }) => `${name}@${version}`);
    expect(new Set(namen).size).toBe(namen.length);
    expect(definitionOf('ovkk', 0)).toBeUndefined();
  });
});
