import type { Feiten } from '#domain';
import { begin } from '#statechart';
import { LEEG } from '../../test/support/feiten.ts';
import { ovkkWoorden } from '../ovkk/woorden.ts';
import type { FaseConfig } from '../ovkk/woorden.ts';
import { beginContext, mail, vereist } from './index.ts';
import { alsDelay, naWerkdagen } from './termijn.ts';
import { beginVan, zitting } from './zitting.ts';

const fout = { on: {} } satisfies FaseConfig;

// Each of these is a slip of the pen that must not compile; when one does, tsc fails here.
describe('een verschrijving in een definitie compileert niet', () => {
  it('een gebeurtenis, termijn, bewaker, vereiste of effect dat niet bestaat', () => {
    const schrijffouten = [
      // @ts-expect-error no such event
      { on: { 'voorbereiding.GRIFFIE_BEVESTGT': {} } } as const satisfies FaseConfig,
      // @ts-expect-error no such term
      { after: { 'bijeenkomst1.uitnodigin': {} } } as const satisfies FaseConfig,
      // @ts-expect-error no such guard
      { on: { BUREAU_ANNULEERT: { guard: 'mag' } } } as const satisfies FaseConfig,
      // @ts-expect-error no such requirement
      { on: { BUREAU_ANNULEERT: { guard: vereist('beideDatemsGezet') } } } as const satisfies FaseConfig,
      // @ts-expect-error no such effect
      { entry: { type: 'brief', params: {} } } as const satisfies FaseConfig,
      // @ts-expect-error a task without title and owner
      { entry: { type: 'taak', params: { code: 'x' } } } as const satisfies FaseConfig,
      // @ts-expect-error recipients that nobody resolves
      { entry: mail('uitnodiging', { aan: { soort: 'niemand' }, onderdelen: [] }) } satisfies FaseConfig,
      // @ts-expect-error it waits on nobody that exists
      { meta: { titel: 'Wacht', wachtOp: 'godot' } } as const satisfies FaseConfig,
    ];
    expect(schrijffouten).toHaveLength(8);
    expect(fout).toEqual({ on: {} });
  });
});

describe('een termijn', () => {
  it('zonder datum is een fout, geen termijn die meteen afloopt', () => {
    expect(() => beginVan(LEEG, 'bijeenkomst1')).toThrow(
      "follows the begin of 'bijeenkomst1', which has no date",
    );
    const machine = ovkkWoorden.createMachine({
      id: 'kaal',
      context: beginContext,
      after: { 'bijeenkomst1.uitnodigen': {} },
    });
    const around = { now: '2026-11-02T09:00:00.000Z', facts: LEEG, seq: 1, datedDelays: new Set<string>() };
    expect(() => begin(machine, {}, around)).toThrow("'bijeenkomst1', which has no date");
    const ronde = ovkkWoorden.createMachine({
      id: 'kaal',
      context: beginContext,
      after: { 'consultatie.termijn': {} },
    });
    expect(() => begin(ronde, {}, around)).toThrow("'consultatie', which has no round");
  });

  it.each([
    ['in het najaar', '2026-10-23T08:00:00.000Z', '2026-10-26T08:00:00.000Z'],
    ['in het voorjaar', '2027-03-25T09:00:00.000Z', '2027-03-30T07:00:00.000Z'],
  ])('is om negen uur, ook over de klokwissel %s', (_wanneer, nu, verwacht) => {
    const context = { ...beginContext({ input: { nu, feiten: LEEG } }) };
    const over = alsDelay(naWerkdagen('x', () => 1))({ context });
    expect(new Date(Date.parse(nu) + over).toISOString()).toBe(verwacht);
  });
});

describe('wat nog niet is gepland', () => {
  it('is een zitting zonder datum, mensen en groepen', () => {
    const feiten: Feiten = LEEG;
    expect(zitting(feiten, 'dagdeel1')).toEqual({
      nummer: 1,
      vorigEind: null,
      begin: null,
      eind: null,
      plaats: null,
      aanwezig: {},
      groepen: [],
    });
  });
});
