import type { StateValue } from '#statechart';
import type { AnyDefinition } from '#workflow-engine';
import { definitionOf } from '../../../../workflows/index.ts';
import { momentVan, wachtendOp, wachtOpBevestiging } from './moment.ts';

const programma = (naam: string): AnyDefinition => {
  const definition = definitionOf(naam, 1);
  if (!definition) throw new Error(`${naam} is gone`);
  return definition as unknown as AnyDefinition;
};
const samenwerken = programma('samenwerken');

/** Each track of the parallel phase at the state with this key; the others at their first moment. */
const bijSporen = (
  definition: AnyDefinition,
  fase: string,
  per: Readonly<Record<string, string>>,
): StateValue => {
  const regios = Object.values(definition.machine.root.states[fase]?.states ?? {});
  const eerste = (regio: (typeof regios)[number]): string =>
    Object.values(regio.states).find(({ meta }) => meta !== undefined)?.key ?? '';
  return { [fase]: Object.fromEntries(regios.map((regio) => [regio.key, per[regio.key] ?? eerste(regio)])) };
};

describe('het moment van een traject', () => {
  it('is in een fase met sporen dat van elk spoor, met de titel van het spoor', () => {
    const moment = momentVan(samenwerken, bijSporen(samenwerken, 'sporen', {}));
    const fase = samenwerken.phases.find(({ id }) => id === 'sporen');
    expect(moment.sporen.map(({ titel }) => titel)).toEqual(
      fase && 'tracks' in fase ? fase.tracks.map(({ title }) => title) : [],
    );
    for (const spoor of moment.sporen) {
      expect(spoor.klaar).toBe(false);
      expect(spoor.moment.titel).not.toBe('');
    }
  });

  it('vraagt eerst wat aan ons is, en telt een spoor dat klaar is niet mee', () => {
    const [eerste, ...andere] = momentVan(samenwerken, bijSporen(samenwerken, 'sporen', {})).sporen;
    const klaar = Object.fromEntries(andere.map(({ id }) => [id, 'klaar']));
    const moment = momentVan(samenwerken, bijSporen(samenwerken, 'sporen', klaar));
    expect(moment.sporen.filter((spoor) => spoor.klaar).map(({ id }) => id)).toEqual(
      andere.map(({ id }) => id),
    );
    expect(wachtendOp(moment)).toEqual([eerste?.moment]);
    expect(moment.titel).toBe(eerste?.moment.titel);
  });

  it('wacht op bevestiging zodra één spoor dat doet', () => {
    const wachtend = bijSporen(samenwerken, 'sporen', { raad: 'bevestiging' });
    expect(wachtOpBevestiging(momentVan(samenwerken, wachtend))).toBe(true);
    expect(wachtOpBevestiging(momentVan(samenwerken, bijSporen(samenwerken, 'sporen', {})))).toBe(false);
  });

  it('heeft buiten zo’n fase geen sporen', () => {
    const ovkk = programma('ovkk');
    expect(momentVan(ovkk, { bijeenkomst1: 'uitgenodigd' })).toMatchObject({
      titel: 'Uitgenodigd',
      sporen: [],
    });
  });
});
