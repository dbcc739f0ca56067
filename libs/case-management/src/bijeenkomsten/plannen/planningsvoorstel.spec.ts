import { STANDAARD_INSTELLINGEN, type Feiten } from '#domain';
import type { Bijeenkomst } from '../../ports/bijeenkomsten.ts';
import type { Onderdeel } from '../onderdeel.ts';
import { planningsvoorstel } from './planningsvoorstel.ts';

const feiten: Feiten = {
  deelnemers: [],
  procesbegeleiders: [],
  bijeenkomsten: {},
  documenten: {},
  consultaties: {},
  casussen: 0,
  afspraken: null,
  instellingen: STANDAARD_INSTELLINGEN,
  bevestigers: {},
  gegevens: {},
  kinderen: [],
  groep: null,
  vorige: null,
  extraVrij: [],
  werkdagenToch: [],
};

const op = (onderdeel: Onderdeel, datum: string): Bijeenkomst => ({
  id: onderdeel,
  onderdeel,
  beginLokaal: `${datum}T17:00`,
  eindLokaal: `${datum}T22:00`,
  begin: `${datum}T16:00:00.000Z`,
  eind: `${datum}T21:00:00.000Z`,
  plaats: 'Raadzaal',
  opmerking: '',
});

describe('het voorstel van een datum', () => {
  it('is de gewone avond of middag, zonder dag als er niets is om op te volgen', () => {
    expect(planningsvoorstel('bijeenkomst1', [], feiten)).toEqual({
      datum: null,
      van: '17:00',
      tot: '22:00',
    });
    expect(planningsvoorstel('bijeenkomst2', [], feiten).datum).toBeNull();
    expect(planningsvoorstel('dagdeel1', [op('bijeenkomst2', '2027-03-04')], feiten)).toEqual({
      datum: null,
      van: '13:00',
      tot: '16:30',
    });
  });

  it('is voor bijeenkomst 2 zes weken na bijeenkomst 1, op een werkdag', () => {
    expect(planningsvoorstel('bijeenkomst2', [op('bijeenkomst1', '2027-01-14')], feiten).datum).toBe(
      '2027-02-25',
    );
    // Six weeks after 16 March is 27 April: Koningsdag.
    expect(planningsvoorstel('bijeenkomst2', [op('bijeenkomst1', '2027-03-16')], feiten).datum).toBe(
      '2027-04-28',
    );
  });

  it('is voor dagdeel 2 twee weken na dagdeel 1', () => {
    expect(planningsvoorstel('dagdeel2', [op('dagdeel1', '2027-05-20')], feiten).datum).toBe('2027-06-03');
  });
});
