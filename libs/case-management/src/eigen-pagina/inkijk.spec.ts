import { inkijkVan } from './inkijk.ts';

const fase = (id: string, confirmers: readonly string[]) => ({
  id,
  state: [id],
  title: id,
  confirmers,
  confirmEvent: `${id}.GRIFFIE_BEVESTIGT`,
});
const definition = {
  phases: [
    fase('ontwerp', ['opdrachtgever']),
    { id: 'sporen', title: 'Sporen', tracks: [fase('raad', ['griffier'])] },
  ],
};
const rol = (...roles: string[]) => inkijkVan({ roles }, definition, { bevestigers: {} });

describe('wie wat ziet achter een persoonlijke link', () => {
  it('wie een fase of een spoor bevestigt, ziet alles', () => {
    expect([rol('opdrachtgever'), rol('griffier')]).toEqual(['alles', 'alles']);
  });

  it('wie door het bureau als bevestiger is gekozen ook', () => {
    const bevestigers = { raad: ['gemeentesecretaris'] as const };
    expect(inkijkVan({ roles: ['gemeentesecretaris'] }, definition, { bevestigers })).toBe('alles');
    expect(rol('gemeentesecretaris')).toBe('eigen');
  });

  it('het secretariaat ziet data en plaatsen, ook als iemand het bevestiger maakte', () => {
    expect(rol('secretariaat')).toBe('data');
    expect(
      inkijkVan({ roles: ['secretariaat'] }, definition, { bevestigers: { raad: ['secretariaat'] } }),
    ).toBe('data');
  });

  it('wie alleen meedoet ziet wat van hem is', () => {
    expect([rol('burger'), rol('raadslid')]).toEqual(['eigen', 'eigen']);
  });
});
