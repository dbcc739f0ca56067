import { LEEG } from '../../../../../workflows/index.ts';
import type { Bijeenkomst } from '../../ports/bijeenkomsten.ts';
import { planningsvoorstel } from './planningsvoorstel.ts';
import { ZITTING, type Zittingnaam } from './zittingen.fixture.ts';

const voorstel = (naam: Zittingnaam, bijeenkomsten: Bijeenkomst[]) =>
  planningsvoorstel(ZITTING[naam], bijeenkomsten, LEEG);

const op = (onderdeel: Zittingnaam, datum: string): Bijeenkomst => ({
  id: onderdeel,
  onderdeel,
  nummer: 1,
  beginLokaal: `${datum}T17:00`,
  eindLokaal: `${datum}T22:00`,
  begin: `${datum}T16:00:00.000Z`,
  eind: `${datum}T21:00:00.000Z`,
  plaats: 'Raadzaal',
  opmerking: '',
});

describe('het voorstel van een datum', () => {
  it('is de gewone avond of middag, zonder dag als er niets is om op te volgen', () => {
    expect(voorstel('bijeenkomst1', [])).toEqual({
      datum: null,
      van: '17:00',
      tot: '22:00',
    });
    expect(voorstel('bijeenkomst2', []).datum).toBeNull();
    expect(voorstel('dagdeel1', [op('bijeenkomst2', '2027-03-04')])).toEqual({
      datum: null,
      van: '13:00',
      tot: '16:30',
    });
  });

  it('is voor bijeenkomst 2 zes weken na bijeenkomst 1, op een werkdag', () => {
    expect(voorstel('bijeenkomst2', [op('bijeenkomst1', '2027-01-14')]).datum).toBe('2027-02-25');
    // Six weeks after 16 March is 27 April: Koningsdag.
    expect(voorstel('bijeenkomst2', [op('bijeenkomst1', '2027-03-16')]).datum).toBe('2027-04-28');
  });

  it('is van een overleg dat zich herhaalt acht weken na de vorige keer', () => {
    expect(voorstel('overleg', []).datum).toBeNull();
    expect(voorstel('overleg', [op('overleg', '2027-01-14')]).datum).toBe('2027-03-11');
  });

  it('is voor dagdeel 2 twee weken na dagdeel 1', () => {
    expect(voorstel('dagdeel2', [op('dagdeel1', '2027-05-20')]).datum).toBe('2027-06-03');
  });
});
