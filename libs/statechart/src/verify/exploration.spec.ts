import { hears } from './testing/planting.fixture.ts';
import { reportOn } from './testing/outing.fixture.ts';

describe('an exploration', () => {
  it('points at the trap and at the way into it, not at all that leads there', () => {
    const { findings } = reportOn(hears('onderweg.reis.terug', 'reis.BAAS_BEVESTIGT', 'terug'));
    const dead = findings.filter(({ code }) => code === 'dead-end');
    expect(dead.map(({ where }) => where)).toEqual(['onderweg.reis.terug + onderweg.eten.klaar']);
    expect(dead[0]?.path).toEqual([
      { event: 'begin', situation: 'niets geregeld' },
      { event: 'voorbereiden.BUREAU_VRAAGT', situation: 'datum bekend' },
      { event: 'voorbereiden.BAAS_BEVESTIGT', situation: 'alles klaar' },
      { event: 'reis.BUREAU_MELDT', situation: 'datum bekend' },
      { event: 'eten.BAAS_BEVESTIGT', situation: 'niets geregeld' },
    ]);
  });

  it('finds the same when it takes every step anew as when tracks share their steps', () => {
    const shared = reportOn(() => undefined).explored;
    // A machine with history is never shared: what it remembers crosses regions.
    const anew = reportOn(({ config }) => {
      config.states = { ...config.states, vorige: { type: 'history' } };
    }).explored;
    expect([anew?.configurations, anew?.moves]).toEqual([shared?.configurations, shared?.moves]);
    expect(anew?.steps).toBeGreaterThan(shared?.steps ?? Infinity);
  });

  it('says the same every time', () => {
    expect(reportOn(() => undefined)).toEqual(reportOn(() => undefined));
  });

  it('skips a situation without the date of a term that runs', () => {
    // In 'niets geregeld' the term of the journey would throw; it is not tried while that term runs.
    expect(reportOn(() => undefined).findings).toEqual([]);
    const { findings } = reportOn(({ delays }) => {
      delays['aankomst'] = ({ context }) => {
        if (context.feiten.cooked) throw new Error('Lost');
        return 1000;
      };
    });
    expect(findings).toContainEqual({
      code: 'delay-throws',
      where: 'voorbereiden.BAAS_BEVESTIGT',
      sentence: "The delay 'aankomst' threw: Lost",
      path: expect.arrayContaining([{ event: 'voorbereiden.BAAS_BEVESTIGT', situation: 'alles klaar' }]),
    });
  });

  it('begins in the first situation; without any it does not begin', () => {
    const { findings, explored } = reportOn((outing) => void (outing.situations = []));
    expect(explored).toMatchObject({ configurations: 0, steps: 0 });
    expect(findings.map(({ code }) => code)).toEqual(['does-not-begin']);
  });
});
