import type { AcceptedEvent } from '#workflow-engine';
import { handelingenVan } from './handelingen.ts';

const fase = {
  id: 'resultaat',
  state: ['resultaat'],
  title: 'Resultaat',
  confirmers: ['werkgroeptrekker'],
  confirmEvent: 'resultaat.TREKKER_BEVESTIGT',
  returnEvent: 'resultaat.TREKKER_STUURT_TERUG',
};
const definition = { phases: [fase] };
const event = (
  type: string,
  actors: readonly string[],
  more: Partial<AcceptedEvent> = {},
): AcceptedEvent => ({
  type,
  label: type,
  actors,
  fields: [],
  open: true,
  missing: [],
  advice: [],
  ...more,
});
const vereiste = { name: 'x', sentence: 'x', owner: 'griffier', where: '', hard: true, met: false };
const trekker = { roles: ['werkgroeptrekker'] };
const types = (...accepted: AcceptedEvent[]) =>
  handelingenVan(definition, { accepted }, trekker).map(({ type }) => type);

describe('wat iemand verder kan doen', () => {
  it('is wat zijn rol mag, zonder de antwoorden op een vraag om bevestiging', () => {
    expect(
      types(
        event('TREKKER_VRAAGT_HULP', ['werkgroeptrekker']),
        event('BUREAU_GEEFT_ADVIES', ['programmamanager']),
        event(fase.confirmEvent, ['werkgroeptrekker']),
        event(fase.returnEvent, ['werkgroeptrekker']),
      ),
    ).toEqual(['TREKKER_VRAAGT_HULP']);
  });

  it('is niet wat een eigen pagina met gegevens heeft', () => {
    const allen = ['werkgroeptrekker'];
    expect(
      types(event('consultatie.DEELNEMER_REAGEERT', allen), event('afspraken.GRIFFIE_LEGT_VAST', allen)),
    ).toEqual([]);
  });

  it('staat er ook als er nog iets ontbreekt, maar niet als alleen de tijd het tegenhoudt', () => {
    const dicht = { open: false };
    expect(
      types(
        event('A', ['werkgroeptrekker'], { ...dicht, missing: [vereiste] }),
        event('B', ['werkgroeptrekker'], dicht),
      ),
    ).toEqual(['A']);
  });
});
