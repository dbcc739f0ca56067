import type { SendEvent, SendEventInput } from '#workflow-engine';
import type { BerichtStore } from '../ports/bericht-store.ts';
import { MeldOnbestelbaar } from './meld-onbestelbaar.ts';

describe('vertellen dat een mail niet aankwam', () => {
  const onbesteld = [1, 2, 3].map((n) => ({ id: `bericht-${n}`, trajectId: `traject-${n}`, pogingen: 1 }));
  const store = { ongemeld: () => Promise.resolve(onbesteld) } as Partial<BerichtStore> as BerichtStore;

  it('houdt niet op bij een traject waarmee iets mis is', async () => {
    const verteld: string[] = [];
    const execute = ({ instanceId }: SendEventInput) => {
      if (instanceId === 'traject-1') return Promise.reject(new Error('stuk'));
      verteld.push(instanceId);
      return Promise.resolve({ ok: true });
    };
    const meld = new MeldOnbestelbaar(store, { execute } as unknown as SendEvent);
    await expect(meld.execute()).rejects.toThrow(AggregateError);
    expect(verteld).toEqual(['traject-2', 'traject-3']);
  });
});
