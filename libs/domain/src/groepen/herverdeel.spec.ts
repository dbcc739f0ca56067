import fc from 'fast-check';
import { DEELNEMER_ROLLEN, doelgroepVan } from '../rol.ts';
import { isGelijkGemengd } from './gelijk-gemengd.ts';
import { gemengdeGroepen } from './gemengde-groepen.ts';
import { gescheidenGroepen } from './gescheiden-groepen.ts';
import { blokVan, type Indeling, type Persoon } from './gespreksgroep.ts';
import { herverdeelGemengd, herverdeelGescheiden } from './herverdeel.ts';
import { hooguitGroepen } from './hooguit-groepen.ts';
import { isInBalans } from './onbalans.ts';

const zalen = fc
  .array(fc.constantFrom(...DEELNEMER_ROLLEN), { maxLength: 60 })
  .map((rollen): Persoon[] => rollen.map((rol, n) => ({ id: `d${n + 1}`, rol })));
const aantallen = fc.integer({ min: 1, max: 7 });

const plaatsen = (groepen: readonly Indeling[]): Map<string, number> =>
  new Map(groepen.flatMap(({ nummer, leden }) => leden.map((id) => [id, nummer] as const)));

/** Largest difference between two groups, over everything that has to be even. */
const grootsteVerschil = (groepen: readonly Indeling[], personen: readonly Persoon[]): number => {
  const soorten: ((persoon: Persoon) => string)[] = [
    () => 'allen',
    ({ rol }) => rol,
    ({ rol }) => blokVan(rol),
    ({ rol }) => doelgroepVan(rol),
  ];
  const verschillen = soorten.flatMap((soort) =>
    [...new Set(personen.map(soort))].map((waarde) => {
      const ids = new Set(personen.filter((persoon) => soort(persoon) === waarde).map(({ id }) => id));
      const aantal = groepen.map(({ leden }) => leden.filter((id) => ids.has(id)).length);
      return Math.max(...aantal) - Math.min(...aantal);
    }),
  );
  return Math.max(0, ...verschillen);
};

/** A hall, groups of it, and who of it came; the groups may be anything that somebody made by hand. */
const avonden = fc
  .tuple(zalen, aantallen, fc.boolean(), fc.infiniteStream(fc.nat({ max: 9 })))
  .map(([personen, aantal, metDeHand, worp]) => {
    const gooi = (): number => worp.next().value ?? 0;
    const eerlijk = gemengdeGroepen(personen, aantal);
    const hand = eerlijk.map((groep) => ({ ...groep, leden: [] as string[] }));
    for (const { id } of personen) hand[gooi() % (aantal + 1)]?.leden.push(id);
    return {
      personen,
      groepen: metDeHand ? hand : eerlijk,
      aanwezig: personen.filter(() => gooi() > 1),
    };
  });

describe('wie er niet is, laat een gat: de groepen worden weer gelijk gemengd', () => {
  test('hoe de groepen ook waren en wie er ook kwam: hooguit één verschil, in totaal en per rol', () => {
    fc.assert(
      fc.property(avonden, ({ groepen, aanwezig }) => {
        const nieuw = herverdeelGemengd(groepen, aanwezig);
        expect(grootsteVerschil(nieuw, aanwezig)).toBeLessThanOrEqual(1);
        expect(isInBalans(nieuw, aanwezig)).toBe(true);
        expect(isGelijkGemengd(nieuw, aanwezig)).toEqual({ ok: true });
      }),
    );
  });

  test('iedereen die er is zit in precies één groep, en niemand anders', () => {
    fc.assert(
      fc.property(avonden, ({ groepen, aanwezig }) => {
        const ids = herverdeelGemengd(groepen, aanwezig).flatMap(({ leden }) => leden);
        expect(ids.toSorted()).toEqual(aanwezig.map(({ id }) => id).toSorted());
      }),
    );
  });

  test('is het al in orde, dan blijft iedereen zitten', () => {
    fc.assert(
      fc.property(zalen, aantallen, (personen, aantal) => {
        const groepen = gemengdeGroepen(personen, aantal);
        expect(herverdeelGemengd(groepen, personen)).toEqual(groepen);
      }),
    );
  });

  test('blijft één van 33 weg, dan verhuist er hooguit een handvol', () => {
    const personen: Persoon[] = DEELNEMER_ROLLEN.slice(0, 11).flatMap((rol, n) =>
      [1, 2, 3].map((k) => ({ id: `d${n}-${k}`, rol })),
    );
    const groepen = gemengdeGroepen(personen, 3);
    for (const weg of personen) {
      const aanwezig = personen.filter((persoon) => persoon !== weg);
      const was = plaatsen(groepen);
      const verhuisd = [...plaatsen(herverdeelGemengd(groepen, aanwezig))].filter(
        ([id, g]) => was.get(id) !== g,
      );
      expect(verhuisd.length).toBeLessThanOrEqual(3);
    }
  });

  test('naam en begeleider van een groep blijven', () => {
    const groepen = [{ nummer: 1, naam: 'Tafel bij het raam', begeleiderId: 'b1', leden: ['d1', 'd2'] }];
    expect(herverdeelGemengd(groepen, [{ id: 'd2', rol: 'raadslid' }])).toEqual([
      { nummer: 1, naam: 'Tafel bij het raam', begeleiderId: 'b1', leden: ['d2'] },
    ]);
  });

  test('zonder groepen is er niets te herverdelen', () => {
    expect(() => herverdeelGemengd([], [])).toThrow('Expected groups');
  });
});

describe('gescheiden groepen', () => {
  test('niemand verhuist; wie er niet is valt weg, wie nieuw is komt bij het eigen blok', () => {
    fc.assert(
      fc.property(avonden, ({ personen, aanwezig }) => {
        const groepen = gescheidenGroepen(personen);
        const laatkomer: Persoon = { id: 'laat', rol: 'raadslid' };
        const nieuw = herverdeelGescheiden(groepen, [...aanwezig, laatkomer]);
        const was = plaatsen(groepen);
        const nu = plaatsen(nieuw);
        for (const { id } of aanwezig) expect(nu.get(id)).toBe(was.get(id));
        expect(nu.get('laat')).toBe(1);
      }),
    );
  });
});

describe('hooguit zoveel in een groep, zo breed mogelijk', () => {
  test('nooit meer dan het hoogste aantal, en niet meer groepen dan nodig', () => {
    fc.assert(
      fc.property(zalen, fc.integer({ min: 1, max: 15 }), (personen, grootte) => {
        const groepen = hooguitGroepen(personen, grootte);
        expect(Math.max(...groepen.map(({ leden }) => leden.length))).toBeLessThanOrEqual(grootte);
        expect(groepen).toHaveLength(Math.max(1, Math.ceil(personen.length / grootte)));
        expect(grootsteVerschil(groepen, personen)).toBeLessThanOrEqual(1);
      }),
    );
  });

  test.each([0, -3, 2.5])('een grootte van %p is een fout', (grootte) => {
    expect(() => hooguitGroepen([], grootte)).toThrow('group size');
  });
});
