import { bevestigersVan, eigenaarVan, magLezen, opsomming } from '../index.ts';

describe('wat een blad voor enkele rollen houdt', () => {
  it('leest wie een van die rollen heeft; wat voor niemand apart is, leest iedereen', () => {
    const besloten = { alleenVoor: ['burgemeester', 'procesbegeleider'] } as const;
    expect(magLezen(besloten, ['procesbegeleider'])).toBe(true);
    expect(magLezen(besloten, ['programmamanager'])).toBe(false);
    expect(magLezen(besloten, [])).toBe(false);
    expect(magLezen({ alleenVoor: null }, [])).toBe(true);
  });
});

describe('wie bevestigt', () => {
  const fase = { id: 'training', confirmers: ['griffier'] };

  it('is wie het bureau koos, anders wie het programma noemt', () => {
    expect(bevestigersVan(fase, { bevestigers: { training: ['wethouder'] } })).toEqual(['wethouder']);
    expect(bevestigersVan(fase, { bevestigers: { afspraken: ['wethouder'] } })).toEqual(['griffier']);
    expect(bevestigersVan(fase, { bevestigers: { training: [] } })).toEqual(['griffier']);
  });

  it('is ook bekend van stappen uit de tijd dat er niets te kiezen was', () => {
    expect(bevestigersVan(fase, {})).toEqual(['griffier']);
  });

  it('heeft de taak om te bevestigen, en geen andere', () => {
    const feiten = { bevestigers: { training: ['gemeentesecretaris', 'griffier'] } } as const;
    expect(eigenaarVan({ code: 'training.bevestigen', eigenaar: 'griffier' }, feiten)).toBe(
      'gemeentesecretaris',
    );
    expect(eigenaarVan({ code: 'afspraken.bevestigen', eigenaar: 'griffier' }, feiten)).toBe('griffier');
    expect(eigenaarVan({ code: 'training.nabellen', eigenaar: 'programmamanager' }, feiten)).toBe(
      'programmamanager',
    );
  });
});

it.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a en b'],
  [['a', 'b', 'c'], 'a, b en c'],
])('%j wordt in een zin: %s', (delen, zin) => {
  expect(opsomming(delen)).toBe(zin);
});
