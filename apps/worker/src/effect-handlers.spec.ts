import { EffectHandler } from '#workflow-engine';
import { handlersByType } from './effect-handlers.ts';

class Handler extends EffectHandler {
  constructor(readonly type: string) {
    super();
  }
  execute = (): Promise<void> => Promise.resolve();
}
const registry = { deferred: (type: string) => type === 'mail' };

describe('the handlers of a worker', () => {
  it('are found by the type of their effect', () => {
    const mail = new Handler('mail');
    expect(handlersByType(registry, [mail]).get('mail')).toBe(mail);
  });

  it('are refused when an effect has none', () => {
    expect(() => handlersByType(registry, [])).toThrow(/'mail' has none\. Write one/);
  });

  it('are refused when an effect has two', () => {
    expect(() => handlersByType(registry, [new Handler('mail'), new Handler('mail')])).toThrow(
      /'mail' has two/,
    );
  });
});
