import { botsingen, type Bezetting } from './botsingen.ts';

const op = (van: string, tot: string) => ({
  begin: `2027-01-14T${van}:00.000Z`,
  eind: `2027-01-14T${tot}:00.000Z`,
});
const SARA = { id: 's', naam: 'Sara Vos' };
const elders = (van: string, tot: string, meer: Partial<Bezetting> = {}): Bezetting => ({
  ...op(van, tot),
  naam: 'bijeenkomst 1 van Almere',
  zelfdeGemeente: false,
  medewerkers: ['s'],
  ...meer,
});
const avond = op('16:00', '21:00');

describe('wat er op dezelfde dag al is', () => {
  it('is een trainer die op twee plaatsen tegelijk zou zijn', () => {
    expect(botsingen(avond, [SARA], [elders('20:00', '22:00')])).toEqual([
      'Sara Vos is dan al nodig bij bijeenkomst 1 van Almere, 21.00 tot 23.00 uur.',
    ]);
  });

  it('is een trainer zonder tijd om te reizen: ervoor en erna, tot anderhalf uur', () => {
    const zin = 'Is er genoeg tijd om te reizen?';
    expect(botsingen(avond, [SARA], [elders('13:00', '15:00')]).join()).toContain(zin);
    expect(botsingen(avond, [SARA], [elders('21:00', '22:00')]).join()).toContain(zin);
    expect(botsingen(avond, [SARA], [elders('13:00', '14:30')])).toEqual([]);
    expect(botsingen(avond, [SARA], [elders('22:30', '22:45')])).toEqual([]);
  });

  it('gaat alleen over wie hier nodig is', () => {
    expect(botsingen(avond, [{ id: 't', naam: 'Tom' }], [elders('16:00', '21:00')])).toEqual([]);
    expect(botsingen(avond, [], [elders('16:00', '21:00')])).toEqual([]);
  });

  it('is een andere bijeenkomst van dezelfde gemeente, ook op een ander uur van die dag', () => {
    const ochtend = elders('08:00', '10:00', { zelfdeGemeente: true, medewerkers: [], naam: 'de workshop' });
    expect(botsingen(avond, [SARA], [ochtend])).toEqual([
      'Deze gemeente heeft op dezelfde dag al de workshop, 9.00 tot 11.00 uur.',
    ]);
    const gisteren = { ...ochtend, begin: '2027-01-13T08:00:00.000Z', eind: '2027-01-13T10:00:00.000Z' };
    expect(botsingen(avond, [SARA], [gisteren])).toEqual([]);
  });
});
