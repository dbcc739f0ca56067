import { isSchoolregio, periodeOp, schoolvakantieOp, type Schoolvakantie } from './perioden.ts';
import { bezwarenTegen } from './planning.ts';

const vakanties: Schoolvakantie[] = [
  { naam: 'Voorjaarsvakantie', regio: 'zuid', van: '2027-02-13', totEnMet: '2027-02-21' },
  { naam: 'Voorjaarsvakantie', regio: 'noord', van: '2027-02-20', totEnMet: '2027-02-28' },
];
const reces = [{ naam: 'Voorjaarsreces', van: '2027-02-15', totEnMet: '2027-02-19' }];

describe('school holidays and reces', () => {
  test('both ends count, and only for the own region', () => {
    expect(schoolvakantieOp('2027-02-13', 'zuid', vakanties)?.naam).toBe('Voorjaarsvakantie');
    expect(schoolvakantieOp('2027-02-21', 'zuid', vakanties)).toBe(vakanties[0]);
    expect(schoolvakantieOp('2027-02-22', 'zuid', vakanties)).toBeUndefined();
    expect(schoolvakantieOp('2027-02-13', 'noord', vakanties)).toBeUndefined();
    expect(periodeOp('2027-02-19', reces)).toBe(reces[0]);
  });

  test('regions are known by name', () => {
    expect([isSchoolregio('midden'), isSchoolregio('oost')]).toEqual([true, false]);
  });
});

describe('a date for a session', () => {
  test('a plain Thursday meets no objection', () => {
    expect(bezwarenTegen('2027-01-14T16:00:00.000Z', { regio: 'zuid', vakanties, reces })).toEqual([]);
  });

  test('every objection is told at once', () => {
    expect(bezwarenTegen('2027-02-18', { regio: 'zuid', vakanties, reces })).toEqual([
      'Deze datum valt in de schoolvakantie van regio zuid: Voorjaarsvakantie.',
      'De raad heeft dan reces: Voorjaarsreces.',
    ]);
    expect(bezwarenTegen('2027-12-25')).toEqual([
      'Deze datum valt in het weekend.',
      'Dit is een feestdag: Eerste Kerstdag.',
    ]);
  });

  test('without school holidays on record there is nothing to object', () => {
    expect(bezwarenTegen('2027-02-18', { regio: 'zuid' })).toEqual([]);
  });
});
