import { LEEG } from '../shared/situatie.ts';
import { verkiezingsdag } from './verkiezingen.ts';

const bij = (nu: string, raadsverkiezingen?: string) =>
  verkiezingsdag(
    { ...LEEG, gegevens: raadsverkiezingen === undefined ? {} : { raadsverkiezingen } },
    `${nu}T10:00:00.000Z`,
  );

describe('de raadsverkiezingen', () => {
  it.each([
    ['2026-01-01', '2026-03-18'],
    ['2026-03-18', '2026-03-18'],
    ['2026-04-17', '2026-03-18'],
    ['2026-04-18', '2030-03-20'],
    ['2031-01-01', '2034-03-15'],
  ])('zijn gezien vanaf %s op %s: de derde woensdag van maart', (nu, dag) => {
    expect(bij(nu)).toBe(dag);
  });

  it('zijn waar het bureau ze noteerde, tot een maand daarna', () => {
    expect(bij('2027-01-01', '2027-11-24')).toBe('2027-11-24');
    expect(bij('2027-12-24', '2027-11-24')).toBe('2027-11-24');
    expect(bij('2027-12-25', '2027-11-24')).toBe('2030-03-20');
    expect(bij('2027-01-01', 'ooit')).toBe('2030-03-20');
  });
});
