import { DEELNEMER_ROLLEN, BUREAU_ROLLEN, EFFECT_TYPES } from '#domain';
import { REQUIREMENT_GUARD, confirmedPhases, effectsIn, knowsEvent, nodesOf } from '#statechart';
import type { AnyStateNode } from 'xstate';
import { SJABLONEN, definitionOf, definitions } from './index.ts';

const ROLLEN: readonly string[] = [...DEELNEMER_ROLLEN, ...BUREAU_ROLLEN, 'systeem'];
/** Who may be meant by the first word of an event. */
const WIE: Readonly<Record<string, readonly string[]>> = {
  BUREAU: ['programmamanager'],
  GRIFFIE: ['griffier', 'gemeentesecretaris', 'programmamanager'],
  OPDRACHTGEVER: ['opdrachtgever'],
  BURGEMEESTER: ['burgemeester'],
  SECRETARIS: ['gemeentesecretaris'],
  TREKKER: ['werkgroeptrekker'],
  DEELNEMER: DEELNEMER_ROLLEN,
  SYSTEEM: ['systeem'],
};

type Guard = { type: string; params?: { namen?: readonly string[] } };
const transitionsOf = (node: AnyStateNode) => [...node.transitions.values(), node.always ?? []].flat();

/** Paths of everything in a config that is code and not data. */
const functiesIn = (deel: unknown, pad = ''): string[] => {
  if (typeof deel === 'function') return [pad];
  if (typeof deel !== 'object' || deel === null) return [];
  return Object.entries(deel).flatMap(([sleutel, waarde]) =>
    functiesIn(waarde, pad === '' ? sleutel : `${pad}.${sleutel}`),
  );
};

describe.each(definitions)('programma $name versie $version', (definition) => {
  const { machine, events, delays, requirements, phases } = definition;
  const nodes = nodesOf(machine);
  const transitions = nodes.flatMap(transitionsOf);
  const guards = transitions
    .map(({ guard }) => guard as Guard | undefined)
    .filter((guard) => guard !== undefined);
  const leaves = nodes.filter((node) => node.type === 'atomic');
  const wachtend = leaves.filter((node) => (node.always ?? []).length === 0);

  it('draagt zijn naam en versie, en is zo te vinden', () => {
    expect(machine.id).toBe(definition.name);
    expect(machine.version).toBe(String(definition.version));
    expect(definitionOf(definition.name, definition.version)).toBe(definition);
  });

  it('bestaat uit namen: geen functie, wildcard, invoke of getal als termijn', () => {
    expect(functiesIn(machine.config)).toEqual(['context']);
    expect(guards.filter((guard) => typeof guard !== 'object')).toEqual([]);
    expect(transitions.filter(({ eventType }) => eventType.includes('*'))).toEqual([]);
    expect(nodes.flatMap((node) => node.invoke)).toEqual([]);
    const termijnen = nodes.flatMap((node) => Object.keys(node.config.after ?? {}));
    expect(termijnen.filter((naam) => !Number.isNaN(Number(naam)))).toEqual([]);
    const params = effectsIn(machine).map((effect) => effect.params);
    expect(JSON.parse(JSON.stringify(params))).toEqual(params);
    expect(machine.options.maxIterations).toBe(1000);
  });

  it('geeft elke toestand een eigen id', () => {
    const ids = nodes.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('kent elke gebeurtenis, en beschrijft er geen die niet bestaat', () => {
    const gehoord = (machine.events as string[]).filter((type) => !type.startsWith('xstate.'));
    expect(gehoord.sort()).toEqual(Object.keys(events).sort());
    expect(knowsEvent(machine, 'ONBEKEND')).toBe(false);
  });

  it.each(Object.entries(events))(
    'gebeurtenis %s hoort bij wie haar eerste woord noemt',
    (type, { actors, label }) => {
      const woord = type.slice(type.indexOf('.') + 1).split('_')[0] ?? '';
      const wie = type.startsWith('HEROPEN.') ? WIE['BUREAU'] : WIE[woord];
      expect(wie).toBeDefined();
      expect(actors.length).toBeGreaterThan(0);
      for (const rol of actors) expect(wie).toContain(rol);
      expect(label).toMatch(/^[A-Z]/);
    },
  );

  it('laat het bureau nooit namens de griffie bevestigen', () => {
    for (const { confirmEvent, returnEvent, confirmers } of confirmedPhases(definition))
      for (const type of [confirmEvent, ...(returnEvent === undefined ? [] : [returnEvent])])
        if (confirmers[0] !== 'programmamanager')
          expect(events[type]?.actors).not.toContain('programmamanager');
  });

  it('kent elk effect, en elke bewaker', () => {
    const bekend = new Set<string>([...EFFECT_TYPES, 'noteerFase', 'noteerRonde']);
    expect(effectsIn(machine).filter(({ type }) => !bekend.has(type))).toEqual([]);
    expect(guards.filter(({ type }) => !(type in machine.implementations.guards))).toEqual([]);
  });

  it('voert zijn effecten zelf nooit uit', () => {
    const { actions } = machine.implementations;
    for (const type of EFFECT_TYPES) {
      const effect = actions[type] as unknown as () => void;
      expect(() => effect()).toThrow('the engine carries it out');
    }
  });

  it('noemt alleen vereisten die er zijn, en gebruikt ze allemaal', () => {
    const genoemd = guards.flatMap(({ type, params }) =>
      type === REQUIREMENT_GUARD ? (params?.namen ?? []) : [],
    );
    expect([...new Set(genoemd)].sort()).toEqual(Object.keys(requirements).sort());
    for (const { sentence, owner } of Object.values(requirements)) {
      expect(sentence).toMatch(/^[A-Z].*\.$/);
      expect(ROLLEN).toContain(owner);
    }
  });

  it('noemt alleen termijnen die er zijn, en gebruikt ze allemaal', () => {
    const genoemd = nodes.flatMap((node) => Object.keys(node.config.after ?? {}));
    expect([...new Set(genoemd)].sort()).toEqual(Object.keys(delays).sort());
    for (const naam of genoemd) expect(machine.implementations.delays).toHaveProperty([naam]);
  });

  it('vertelt bij elke toestand waarop wordt gewacht, en op wie', () => {
    for (const node of wachtend) {
      const meta = node.meta as { titel?: string; eigenaar?: string; wachtOp?: string } | undefined;
      expect([node.id, meta?.titel, meta?.eigenaar, meta?.wachtOp]).not.toContain(undefined);
      if (meta?.wachtOp === 'tijd')
        expect([node.id, Object.keys(node.config.after ?? {}).length]).not.toContain(0);
    }
  });

  it('heeft een bevestiger voor elke fase', () => {
    const hoofdtoestanden = Object.values(machine.root.states).filter((node) => node.type !== 'final');
    expect(hoofdtoestanden.map(({ key }) => key)).toEqual(phases.map(({ id }) => id));
    for (const fase of confirmedPhases(definition)) {
      const node = nodes.find(({ path }) => path.join('.') === fase.state.join('.'));
      expect(node?.meta).toMatchObject({ fase: true, titel: fase.title });
      const eigen = nodes.filter(({ id }) => id.startsWith(`${String(node?.id)}.`));
      const namen = [fase.confirmEvent, fase.returnEvent, fase.requestEvent];
      for (const type of namen.filter((naam) => naam !== undefined))
        expect([type, eigen.some(({ transitions: van }) => van.has(type))]).toEqual([type, true]);
      expect(events[fase.confirmEvent]?.actors).toEqual(fase.confirmers);
      expect(fase.confirmers.length).toBeGreaterThan(0);
    }
  });

  it('sluit elke taak die hij opent, en geeft elke taak een eigenaar', () => {
    const codes = (type: string) => effectsIn(machine).filter((effect) => effect.type === type);
    const gesloten = new Set(codes('taakSluiten').map(({ params }) => params['code']));
    for (const { params } of codes('taak')) {
      expect([params['code'], gesloten.has(params['code'])]).toEqual([params['code'], true]);
      expect(ROLLEN).toContain(params['eigenaar']);
    }
  });

  it('noemt zijn sjablonen in het register', () => {
    for (const { type, params } of effectsIn(machine))
      if (type === 'mail') expect(SJABLONEN).toContain(params['sjabloon']);
  });
});

describe('het register', () => {
  it('heeft elke naam en versie één keer', () => {
    const namen = definitions.map(({ name, version }) => `${name}@${version}`);
    expect(new Set(namen).size).toBe(namen.length);
    expect(definitionOf('ovkk', 0)).toBeUndefined();
  });
});
