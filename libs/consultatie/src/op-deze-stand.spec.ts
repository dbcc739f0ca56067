import type { InstanceStore, ReadStanding, StandingView, Transaction, UnitOfWork } from '#workflow-engine';
import { OpDezeStand } from './op-deze-stand.ts';

/** A run that moves `keer` times just when it was looked at. */
const bewogen = (keer: number) => {
  let seq = 0;
  let nog = keer;
  const standing = {
    execute: () => Promise.resolve({ instance: { seq } } as StandingView),
  } as unknown as ReadStanding;
  const instances = {
    lockAndLoad: () => {
      if (nog > 0) seq += 1;
      nog -= 1;
      return Promise.resolve({ instance: { seq } });
    },
  } as unknown as InstanceStore;
  const unitOfWork = {
    run: <T>(work: (tx: Transaction) => Promise<T>) => work({} as Transaction),
  } as unknown as UnitOfWork;
  return new OpDezeStand(unitOfWork, instances, standing);
};

describe('schrijven op de stand die er is', () => {
  const schrijf = (keer: number, weigerVanaf = Infinity) => {
    let gezien = 0;
    return bewogen(keer).run(
      't1',
      ({ instance }) =>
        instance.seq >= weigerVanaf
          ? { ok: false, refusal: { code: 'conflict', text: 'Gesloten.' } }
          : undefined,
      (_tx, { instance }) => {
        gezien = instance.seq;
        return Promise.resolve({ ok: true, gezien });
      },
    );
  };

  it('beslist opnieuw als het traject net een stap zette: wie mailt, kan niets opnieuw laden', async () => {
    expect(await schrijf(0)).toEqual({ ok: true, gezien: 0 });
    expect(await schrijf(2)).toEqual({ ok: true, gezien: 2 });
  });

  it('schrijft niet op een stand waarop het niet meer mag', async () => {
    expect(await schrijf(1, 1)).toMatchObject({ refusal: { text: 'Gesloten.' } });
  });

  it('houdt na drie keer op', async () => {
    expect(await schrijf(3)).toMatchObject({
      refusal: { code: 'conflict', text: expect.stringContaining('net iets veranderd') as string },
    });
  });
});
