import { metBijeenkomst, ochtend } from '../../test/support/feiten.ts';
import { OvkkVerhaal } from '../../test/support/ovkk-verhaal.ts';
import { vereisten } from './vereisten/index.ts';

const NU = '2027-03-19T08:00:00.000Z';

describe('de training', () => {
  it('vraagt om twee dagdelen, definitieve documenten en iemand die mee mag', () => {
    const verhaal = OvkkVerhaal.bij('training').schrijf('visie', '1.1');
    verhaal.weet({ deelnemers: verhaal.feiten.deelnemers.filter(({ rol }) => rol === 'raadslid') });
    expect(verhaal.weigert('training.BUREAU_NODIGT_UIT').ontbreekt).toEqual([
      'Beide dagdelen van de training hebben een datum.',
      'De visie en de afspraken zijn definitief.',
      'Er is iemand die mag meedoen aan de training. Leg de aanwezigheid bij beide bijeenkomsten vast, of geef iemand ontheffing.',
    ]);
  });

  it('laat een manager met ontheffing toe, en raadt een ander begin alleen aan', () => {
    const verhaal = OvkkVerhaal.bij('training').planTraining();
    const manager = verhaal.feiten.deelnemers.filter(({ id }) => id === 'manager2');
    verhaal.weet({ deelnemers: manager });
    expect(vereisten.iemandMagMee.holds(verhaal.feiten, NU)).toBe(false);
    verhaal.weet({ deelnemers: manager.map((een) => ({ ...een, ontheffing: 'Was ziek' })) });
    verhaal.weet(metBijeenkomst(verhaal.feiten, 'dagdeel1', ochtend('2027-03-23')));
    expect(vereisten.trainingOpTijd.hard).toBe(false);
    expect(vereisten.trainingOpTijd.holds(verhaal.feiten, NU)).toBe(false);
    verhaal.stuur('training.BUREAU_NODIGT_UIT');
    expect(verhaal.waar).toBe('training.uitgenodigd');
  });

  it('meldt aan wie is uitgenodigd dat een dagdeel is verzet', () => {
    const verhaal = OvkkVerhaal.bij('training').planTraining().stuur('training.BUREAU_NODIGT_UIT');
    verhaal.post();
    verhaal
      .weet(metBijeenkomst(verhaal.feiten, 'dagdeel2', ochtend('2027-04-29')))
      .stuur('dagdeel2.BUREAU_VERZET');
    expect(verhaal.post()).toEqual(['verzet → eerderBericht dagdeel2']);
    verhaal.weet(metBijeenkomst(verhaal.feiten, 'dagdeel2', ochtend('2027-04-01')));
    expect(verhaal.weigert('dagdeel2.BUREAU_VERZET').ontbreekt).toEqual(['Dagdeel 2 is na dagdeel 1.']);
  });

  it('is klaar als de aanwezigheid van beide dagdelen is vastgelegd', () => {
    const verhaal = OvkkVerhaal.bij('training').planTraining().stuur('training.BUREAU_NODIGT_UIT');
    expect(verhaal.weigert('training.BUREAU_VRAAGT_BEVESTIGING').ontbreekt).toEqual([
      'De aanwezigheid bij beide dagdelen is vastgelegd. Nog niet compleet: dagdeel 1 en dagdeel 2.',
    ]);
  });
});
