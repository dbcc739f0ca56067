import { definitions } from '#workflows';
import { stapPad } from './stap-pad.ts';

describe('waar een stap wordt gezet', () => {
  it.each([
    ['bijeenkomst1.BUREAU_PLANT', 'bijeenkomsten/bijeenkomst1'],
    ['dagdeel2.BUREAU_VERZET', 'bijeenkomsten/dagdeel2'],
    ['consultatie.BUREAU_VERZENDT', 'consultatie'],
    ['afspraken.GRIFFIE_LEGT_VAST', 'afspraken'],
    ['voorbereiding.BUREAU_VRAAGT_BEVESTIGING', 'gebeurtenissen/voorbereiding.BUREAU_VRAAGT_BEVESTIGING'],
    ['HEROPEN.training', 'gebeurtenissen/HEROPEN.training'],
  ])('%s', (type, pad) => {
    expect(stapPad(type)).toBe(pad);
  });

  it('leads to the general page only for what needs no more than a reason', () => {
    const algemeen = definitions.flatMap(({ events }) =>
      Object.entries(events).filter(
        ([type, { actors }]) =>
          actors.includes('programmamanager') && stapPad(type).startsWith('gebeurtenissen/'),
      ),
    );
    for (const [, { fields }] of algemeen)
      expect(Object.values(fields).every(({ kind }) => kind === 'text')).toBe(true);
  });
});
