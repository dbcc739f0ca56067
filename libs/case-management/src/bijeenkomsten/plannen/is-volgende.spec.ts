import type { AcceptedEvent } from '#workflow-engine';
import { isVolgende } from './is-volgende.ts';
import { ZITTING } from './zittingen.fixture.ts';

const event = (type: string): AcceptedEvent => ({
  type,
  label: type,
  actors: ['programmamanager'],
  fields: [],
  open: true,
  missing: [],
  advice: [],
});
const PLANT = event('overleg.BUREAU_PLANT');
const VERZET = event('overleg.BUREAU_VERZET');
const nu = '2027-03-04T12:00:00.000Z';
const stand = (accepted: AcceptedEvent[], ...paths: string[][]) => ({ standing: { accepted, paths }, nu });
const geweest = { presenties: [], eind: '2027-03-03T16:00:00.000Z' };
const komt = { presenties: [], eind: '2027-03-11T16:00:00.000Z' };
const er = { deelnemerId: 'a', aanwezig: true, op: nu, door: 'B. Bakker' };

describe('de volgende keer van een zitting', () => {
  it('begint als de vorige is gehouden en er weer een datum kan komen', () => {
    expect(isVolgende(ZITTING.overleg, geweest, stand([PLANT]))).toBe(true);
    expect(isVolgende(ZITTING.overleg, { ...komt, presenties: [er] }, stand([PLANT]))).toBe(true);
  });

  it('begint niet als deze keer nog komt, nog kan worden verzet of niet doorging', () => {
    expect(isVolgende(ZITTING.overleg, komt, stand([PLANT]))).toBe(false);
    expect(isVolgende(ZITTING.overleg, geweest, stand([PLANT, VERZET]))).toBe(false);
    expect(isVolgende(ZITTING.overleg, geweest, stand([]))).toBe(false);
    expect(isVolgende(ZITTING.overleg, geweest, stand([PLANT], ['overleg', 'nieuweDatum']))).toBe(false);
  });

  it('let op het eigen spoor: een ander spoor dat een nieuwe datum zoekt, telt niet', () => {
    const sporen = [
      ['sporen', 'overleg', 'wachten'],
      ['sporen', 'raad', 'nieuweDatum'],
    ];
    expect(isVolgende(ZITTING.overleg, geweest, stand([PLANT], ...sporen))).toBe(true);
  });

  it('let niet op een gesprek dat binnen haar fase wordt ingehaald', () => {
    const inhalen = ['overleg', 'inhaalgesprek', 'nieuweDatum'];
    expect(isVolgende(ZITTING.overleg, geweest, stand([PLANT], inhalen))).toBe(true);
  });

  it('is er niet van een zitting die zich niet herhaalt', () => {
    const plant = event('bijeenkomst1.BUREAU_PLANT');
    expect(isVolgende(ZITTING.bijeenkomst1, geweest, stand([plant]))).toBe(false);
  });
});
