import { bevestigersVereiste } from './bevestigers-vereiste.ts';
import { faseVan } from './fase.ts';
import { LEEG } from './situatie.ts';

const { bevestigersBekend } = bevestigersVereiste([
  faseVan('raad', 'Raad', 'het spoor raad', ['griffier']),
  faseVan('slot', 'Slot', 'het slot', ['opdrachtgever', 'gemeentesecretaris']),
]);

const NU = '2027-01-04T09:00:00.000Z';

describe('wie een fase kan bevestigen', () => {
  it('noemt de rollen die nog niemand heeft', () => {
    expect(bevestigersBekend.holds(LEEG, NU)).toBe(false);
    expect(bevestigersBekend.detail?.(LEEG, NU)).toBe(
      'Nog niemand voor: het spoor raad (griffier), het slot (opdrachtgever of gemeentesecretaris).',
    );
  });

  it('noemt wie het bureau koos in plaats van wie het programma noemt', () => {
    const gekozen = { ...LEEG, bevestigers: { raad: ['raadslid'], slot: ['programmamanager'] } } as const;
    expect(bevestigersBekend.detail?.(gekozen, NU)).toBe('Nog niemand voor: het spoor raad (raadslid).');
  });
});
