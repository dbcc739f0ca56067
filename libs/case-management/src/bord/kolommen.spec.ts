import { kolommenVan } from './kolommen.ts';

const versie = (version: number, ...ids: string[]) => ({
  version,
  phases: ids.map((id) => ({ id, title: id.toUpperCase() })),
});
const ids = (...versies: ReturnType<typeof versie>[]) => kolommenVan(versies).map(({ id }) => id);

describe('de kolommen van het bord', () => {
  it('are the phases of the one version that there is', () => {
    expect(kolommenVan([versie(1, 'a', 'b')])).toEqual([
      { id: 'a', titel: 'A' },
      { id: 'b', titel: 'B' },
    ]);
  });

  it('have those of an older version where they came in it', () => {
    expect(ids(versie(1, 'a', 'oud', 'b', 'c'), versie(2, 'a', 'nieuw', 'b', 'slot'))).toEqual([
      'a',
      'oud',
      'nieuw',
      'b',
      'c',
      'slot',
    ]);
    expect(ids(versie(2, 'b'), versie(1, 'eerst', 'b', 'laatst'))).toEqual(['eerst', 'b', 'laatst']);
  });
});
