import { bezwarenTegen } from './planning.ts';
import { geschikteData } from './geschikte-data.ts';
import { plusDagen } from './tijd.ts';

const niets = (): string[] => [];

describe('welke data kan wel', () => {
  it('zijn de eerstvolgende werkdagen waar niets tegen is', () => {
    // Friday 18 December 2026
    expect(geschikteData({ vanaf: '2026-12-18', aantal: 3 }, niets)).toEqual([
      '2026-12-18',
      '2026-12-21',
      '2026-12-22',
    ]);
  });

  it('slaan reces, feestdagen en vrije dagen van het bureau over', () => {
    const reces = [{ naam: 'Kerstreces', van: '2026-12-19', totEnMet: '2027-01-03' }];
    const kalender = { extraVrij: ['2027-01-04'] };
    expect(
      geschikteData({ vanaf: '2026-12-19', aantal: 2, kalender }, (datum) => bezwarenTegen(datum, { reces })),
    ).toEqual(['2027-01-05', '2027-01-06']);
  });

  it('houden op bij de laatste datum die mag, en na een half jaar', () => {
    expect(geschikteData({ vanaf: '2027-01-04', tot: '2027-01-05', aantal: 9 }, niets)).toHaveLength(2);
    expect(geschikteData({ vanaf: '2027-01-05', tot: '2027-01-04', aantal: 9 }, niets)).toEqual([]);
    let laatste = '';
    const nooit = (datum: string): string[] => [(laatste = datum)];
    expect(geschikteData({ vanaf: '2027-01-04', aantal: 1 }, nooit)).toEqual([]);
    expect(laatste <= plusDagen('2027-01-04', 183)).toBe(true);
  });
});
