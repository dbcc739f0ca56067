import { definitionOf } from '../../../../workflows/index.ts';
import { momentVan } from '../woorden/moment.ts';
import { stappenVan } from './stappen.ts';

const ovkk = definitionOf('ovkk', 1);
if (!ovkk) throw new Error('ovkk is gone');

const stappen = (fase: string, moment: string) =>
  stappenVan(ovkk, fase, momentVan(ovkk, { [fase]: moment })).map(({ titel, stand }) => `${titel}: ${stand}`);

describe('de stappen van een fase', () => {
  it('are its moments in order, without those that only a mishap leads to', () => {
    expect(stappen('bijeenkomst1', 'uitgenodigd')).toEqual([
      'Wacht op uitnodigen: gedaan',
      'Uitgenodigd: bezig',
      'Resultaten verwerken: komt',
      'Wacht op bevestiging: komt',
    ]);
  });

  it.each([
    ['masterclass', 'workshop', ['Gepland', 'Uitkomsten ophalen', 'Wacht op bevestiging']],
    ['burgemeester', 'kennismaking', ['Aangemeld', 'Gepland', 'Gesproken']],
    [
      'samenwerken-cohort',
      'casuistiek',
      [
        'Casuïstiek met acteurs plannen',
        'Casuïstiek met acteurs voorbereiden',
        'Uitgenodigd voor de module casuïstiek met acteurs',
        'Casuïstiek met acteurs verwerken',
      ],
    ],
    ['burgemeester', 'moment2', ['Gepland', 'Terugkijken', 'Wacht op bevestiging']],
  ])('leave out what only happens when something falls through: %s, %s', (naam, fase, titels) => {
    const definitie = definitionOf(naam, 1);
    if (!definitie) throw new Error(`${naam} is gone`);
    const gepland = momentVan(definitie, { [fase]: naam === 'samenwerken-cohort' ? 'plannen' : 'gepland' });
    expect(stappenVan(definitie, fase, gepland).map(({ titel }) => titel)).toEqual(titels);
  });

  it('show a side road while one is on it', () => {
    expect(stappen('bijeenkomst1', 'nieuweDatum')).toContain('Nieuwe datum zoeken: bezig');
  });
});
