import { mail, needs, nodeIn, waits } from './testing/outing-config.fixture.ts';
import { hears, inState } from './testing/planting.fixture.ts';
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

  it('moves two tracks by one event where that is declared', () => {
    const { findings } = reportOn((outing) => {
      hears('onderweg.eten.koken', 'reis.BUREAU_MELDT', 'gekookt')(outing);
      nodeIn(outing.config, 'onderweg').meta = {
        titel: 'Onderweg',
        fase: true,
        gedeeld: ['reis.BUREAU_MELDT'],
      };
    });
    expect(findings).toEqual([]);
  });

  it('follows a track inside a track, and an event that leads out of both', () => {
    const report = reportOn((outing) => {
      inState('onderweg.eten.koken', {
        type: 'parallel',
        meta: {},
        on: {
          'eten.BUREAU_PROEFT': 'proeven',
          'eten.BUREAU_STOPT': { target: '#uitje.onderweg', guard: needs('datum') },
        },
        states: {
          soep: {
            initial: 'koud',
            states: {
              koud: { ...waits('leider', 'bureau'), on: { 'eten.BUREAU_WARMT': 'warm' } },
              warm: waits('leider', 'bureau'),
            },
          },
          saus: {
            initial: 'koud',
            states: {
              koud: { ...waits('leider', 'bureau'), on: { 'eten.BUREAU_ROERT': 'warm' } },
              warm: waits('leider', 'bureau'),
            },
          },
        },
      })(outing);
      for (const type of ['eten.BUREAU_STOPT', 'eten.BUREAU_WARMT', 'eten.BUREAU_ROERT'])
        outing.events[type] = { label: 'Doe het', actors: ['leider'], fields: {} };
    });
    expect(report.findings).toEqual([]);
    expect(report.explored?.configurations).toBeGreaterThan(20);
  });

  it('keeps on evaluating what happens at once in another track', () => {
    const { findings } = reportOn(
      inState('onderweg.eten.koken', { always: { target: 'gekookt', guard: { type: 'lekker' } } }),
    );
    expect(findings).toEqual([]);
  });

  it('takes time as the only way on where the state says so', () => {
    const { findings } = reportOn((outing) => {
      inState('onderweg.reis.rijden', { on: {} })(outing);
      delete outing.events['reis.BUREAU_MELDT'];
    });
    expect(findings).toEqual([]);
  });

  it('counts withdrawing from a whole phase as stopping, and a no in one state as an end', () => {
    const planted = (path: string) =>
      reportOn((outing) => {
        hears('onderweg.reis.terug', 'reis.BAAS_BEVESTIGT', 'terug')(outing);
        hears(path, 'BUREAU_TREKT_TERUG', '#uitje.gestopt')(outing);
      }).findings.map(({ code }) => code);
    expect(planted('onderweg')).toContain('dead-end');
    expect(planted('onderweg.reis.terug')).not.toContain('dead-end');
  });

  it('tells what was wrong on the way, also when a guard or a step throws no error', () => {
    const sentence = (thrown: unknown) =>
      reportOn(({ guards }) => {
        guards['lekker'] = () => {
          throw thrown;
        };
      }).findings[0]?.sentence;
    expect(sentence('niets')).toBe("The guard 'lekker' threw: niets");
    expect(sentence(new Error('iets'))).toBe("The guard 'lekker' threw: iets");
  });

  it('reads effects and names also where they hang on the way in', () => {
    const { findings } = reportOn(({ config }) => {
      const node = nodeIn(config, 'onderweg.reis');
      Object.assign(node, { initial: { target: 'rijden', actions: mail('dag') } });
    });
    expect(findings.map(({ where }) => where)).toEqual(['uitje.onderweg.reis']);
  });
});
