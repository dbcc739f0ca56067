import { STANDAARD_INSTELLINGEN } from '../instellingen.ts';
import { standaardCapaciteit, teVol } from './capaciteit.ts';

describe('hoeveel mensen er in een bijeenkomst passen', () => {
  it('is bij de workshop van de masterclass een advies van twaalf, uit de tekst', () => {
    expect(standaardCapaciteit('workshop', STANDAARD_INSTELLINGEN)).toMatchObject({
      aantal: 12,
      werking: 'advies',
      bron: expect.stringContaining('[T]'),
    });
    const ruimer = { ...STANDAARD_INSTELLINGEN, maxDeelnemersAdvies: 14 };
    expect(standaardCapaciteit('workshop', ruimer)?.aantal).toBe(14);
  });

  it('is nergens geraden: zegt de tekst niets, dan is er geen grens', () => {
    expect(standaardCapaciteit('bijeenkomst1', STANDAARD_INSTELLINGEN)).toBeNull();
    expect(standaardCapaciteit('dagdeel', STANDAARD_INSTELLINGEN)).toBeNull();
  });

  it('zegt het alleen als er te veel mensen zijn', () => {
    const advies = { aantal: 12, werking: 'advies' } as const;
    expect(teVol(12, advies)).toBeUndefined();
    expect(teVol(99, null)).toBeUndefined();
    expect(teVol(13, advies)).toBe('Er worden 13 mensen verwacht, en het advies is hooguit 12.');
    expect(teVol(13, { aantal: 12, werking: 'verbod' })).toBe(
      'Er worden 13 mensen verwacht, en er is plaats voor 12.',
    );
  });
});
