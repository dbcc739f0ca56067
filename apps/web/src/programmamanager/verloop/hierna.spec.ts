import { diagramOf, progressOf } from '#statechart';
import type { AcceptedEvent } from '#workflow-engine';
import { definitionOf } from '#workflows';
import { hiernaVan } from './hierna.ts';

const ovkk = definitionOf('ovkk', 1);
if (!ovkk) throw new Error('ovkk is gone');
const diagram = diagramOf(ovkk);

const ontbreekt = {
  name: 'visie',
  sentence: 'De visie is opgeslagen.',
  owner: 'programmamanager',
  where: 'documenten/visie',
  hard: true,
  met: false,
};
const event = (type: string, missing: AcceptedEvent['missing'] = []): AcceptedEvent => ({
  type,
  label: type,
  actors: ['programmamanager'],
  fields: [],
  open: missing.length === 0,
  missing,
  advice: [],
});
const timer = (delay: string, dueAt: string) => ({ id: delay, generation: 1, delay, dueAt, title: delay });

type Standing = Parameters<typeof hiernaVan>[2];
const hierna = (stap: string, accepted: readonly AcceptedEvent[], timers: Standing['timers'] = []) => {
  const progress = progressOf(diagram, { bijeenkomst1: stap }, {});
  return hiernaVan(diagram, progress, { standing: { accepted } as unknown as Standing['standing'], timers });
};

describe('wat hierna komt', () => {
  it('is what leads on from the active step, with what it needs and who does it', () => {
    const { vooruit } = hierna('verwerken', [event('bijeenkomst1.BUREAU_VRAAGT_BEVESTIGING', [ontbreekt])]);
    expect(vooruit.map(({ wat, naar, open, nodig }) => [wat, naar, open, nodig.length])).toEqual([
      ['Bureau vraagt bevestiging', 'Wacht op bevestiging', false, 1],
    ]);
  });

  it('is what comes by itself, on its day', () => {
    const op = '2027-06-10T07:00:00.000Z';
    const { vooruit } = hierna(
      'uitnodigen',
      [event('bijeenkomst1.BUREAU_NODIGT_UIT')],
      [timer('bijeenkomst1.uitnodigen', op)],
    );
    expect(vooruit.map((één) => [één.wat, één.op])).toEqual([
      ['Bureau nodigt uit', null],
      ['Uitnodiging voor bijeenkomst 1', op],
    ]);
  });

  it('keeps ways back and aside apart, and leaves out what the step does not accept now', () => {
    const { vooruit, anders } = hierna('uitgenodigd', [event('bijeenkomst1.BUREAU_GELAST_AF')]);
    expect(vooruit).toEqual([]);
    expect(anders.map(({ wat, naar }) => `${wat} → ${naar}`)).toEqual([
      'Bureau gelast af → Nieuwe datum zoeken',
    ]);
  });
});
