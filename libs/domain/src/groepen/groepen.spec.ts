import fc from 'fast-check';
import { DEELNEMER_ROLLEN, doelgroepVan, type DeelnemerRol } from '../rol.ts';
import { isGelijkGemengd } from './gelijk-gemengd.ts';
import { gemengdeGroepen } from './gemengde-groepen.ts';
import { gescheidenGroepen } from './gescheiden-groepen.ts';
import { blokVan, verplaats, type Persoon } from './gespreksgroep.ts';
import { verdeling } from './verdeling.ts';

const mensen = (rollen: readonly DeelnemerRol[]): Persoon[] =>
  rollen.map((rol, n) => ({ id: `d${n + 1}`, rol }));
const van = (rol: DeelnemerRol, aantal: number): DeelnemerRol[] => Array.from({ length: aantal }, () => rol);

const zalen = fc.array(fc.constantFrom(...DEELNEMER_ROLLEN), { maxLength: 120 }).map(mensen);
const aantallen = fc.integer({ min: 1, max: 9 });

const zaal = mensen([
  ...van('raadslid', 13),
  'griffier',
  'burgemeester',
  ...van('wethouder', 3),
  'gemeentesecretaris',
  ...van('directielid', 2),
  ...van('manager', 5),
  ...van('teamleider', 7),
]);

/** Largest difference in number between two groups of the people that `telt` picks. */
function spreiding(
  groepen: ReturnType<typeof gemengdeGroepen>,
  personen: readonly Persoon[],
  telt: (p: Persoon) => boolean,
) {
  const ids = new Set(personen.filter(telt).map((persoon) => persoon.id));
  const aantal = groepen.map((groep) => groep.leden.filter((id) => ids.has(id)).length);
  return Math.max(...aantal) - Math.min(...aantal);
}

describe('three evenly mixed groups for the first meeting', () => {
  test('an ordinary hall: 33 people in groups of 11, every role spread', () => {
    const tellingen = verdeling(gemengdeGroepen(zaal, 3), zaal);
    expect(tellingen.map((groep) => groep.totaal)).toEqual([11, 11, 11]);
    expect(tellingen.map((groep) => groep.perRol.wethouder)).toEqual([1, 1, 1]);
    expect(tellingen.map((groep) => groep.perBlok['college en directie']).sort()).toEqual([2, 2, 3]);
  });

  test('for any hall and any number: at most one apart overall, per block, per doelgroep and per role', () => {
    fc.assert(
      fc.property(zalen, aantallen, fc.string(), (personen, aantal, zaad) => {
        const groepen = gemengdeGroepen(personen, aantal, zaad);
        expect(spreiding(groepen, personen, () => true)).toBeLessThanOrEqual(1);
        for (const { rol } of personen) {
          expect(spreiding(groepen, personen, (p) => p.rol === rol)).toBeLessThanOrEqual(1);
          expect(spreiding(groepen, personen, (p) => blokVan(p.rol) === blokVan(rol))).toBeLessThanOrEqual(1);
          expect(
            spreiding(groepen, personen, (p) => doelgroepVan(p.rol) === doelgroepVan(rol)),
          ).toBeLessThanOrEqual(1);
        }
        expect(isGelijkGemengd(groepen, personen)).toEqual({ ok: true });
      }),
    );
  });

  test('everybody is placed exactly once', () => {
    fc.assert(
      fc.property(zalen, aantallen, (personen, aantal) => {
        const groepen = gemengdeGroepen(personen, aantal);
        expect(groepen.map((groep) => groep.nummer)).toEqual(Array.from({ length: aantal }, (_, n) => n + 1));
        expect(groepen.flatMap((groep) => groep.leden).sort()).toEqual(personen.map((p) => p.id).sort());
      }),
    );
  });

  test('the same people and seed give the same groups, in whatever order they are named', () => {
    fc.assert(
      fc.property(
        zalen.chain((p) => fc.tuple(fc.constant(p), fc.shuffledSubarray(p, { minLength: p.length }))),
        fc.string(),
        ([personen, geschud], zaad) => {
          expect(gemengdeGroepen(geschud, 3, zaad)).toEqual(gemengdeGroepen(personen, 3, zaad));
        },
      ),
    );
  });

  test('another seed deals again', () => {
    expect(gemengdeGroepen(zaal, 3, 'nog eens')).not.toEqual(gemengdeGroepen(zaal, 3));
  });

  test('two ids that hash alike (these do) still have one order', () => {
    const botsing: Persoon[] = ['olkjow', 'qe3ben'].map((id) => ({ id, rol: 'raadslid' }));
    expect(gemengdeGroepen(botsing.toReversed(), 2)).toEqual(gemengdeGroepen(botsing, 2));
  });

  test('a list with the same id twice still gives one order', () => {
    const dubbel = mensen(['raadslid', 'raadslid']).map((persoon) => ({ ...persoon, id: 'd1' }));
    expect(gemengdeGroepen(dubbel, 2).map((groep) => groep.leden)).toEqual([['d1'], ['d1']]);
  });

  test.each([0, -1, 1.5])('%p groups is a fault', (aantal) => {
    expect(() => gemengdeGroepen(zaal, aantal)).toThrow(/number of groups/);
  });
});

describe('three separated groups for the second meeting', () => {
  test('raad and griffie, college and directie, ambtenaren', () => {
    const rollen = new Map(zaal.map((persoon) => [persoon.id, persoon.rol]));
    const groepen = gescheidenGroepen(zaal);
    expect(groepen.map((groep) => groep.naam)).toEqual([
      'Raad en griffie',
      'College en directie',
      'Ambtenaren',
    ]);
    expect(groepen.map((groep) => [...new Set(groep.leden.map((id) => rollen.get(id)))])).toEqual([
      ['raadslid', 'griffier'],
      ['burgemeester', 'wethouder', 'gemeentesecretaris', 'directielid'],
      ['manager', 'teamleider'],
    ]);
  });

  test('everybody is in one of three, also when a group stays empty', () => {
    fc.assert(
      fc.property(zalen, (personen) => {
        const groepen = gescheidenGroepen(personen);
        expect(groepen).toHaveLength(3);
        expect(groepen.flatMap((groep) => groep.leden).sort()).toEqual(personen.map((p) => p.id).sort());
      }),
    );
  });
});

describe('correcting by hand', () => {
  const personen = mensen([...van('raadslid', 3), ...van('wethouder', 3), ...van('ambtenaar', 3)]);
  const indeling = [
    { nummer: 1, leden: ['d1', 'd4', 'd7'] },
    { nummer: 2, leden: ['d2', 'd5', 'd8'] },
    { nummer: 3, leden: ['d3', 'd6', 'd9'] },
  ];

  test('a move takes the person out of the old group, and keeps what else a group has', () => {
    const groepen = verplaats(
      indeling.map((groep) => ({ ...groep, begeleider: 'b1' })),
      'd1',
      2,
    );
    expect(groepen.map((groep) => groep.leden)).toEqual([
      ['d4', 'd7'],
      ['d2', 'd5', 'd8', 'd1'],
      ['d3', 'd6', 'd9'],
    ]);
    expect(groepen[0]?.begeleider).toBe('b1');
    expect(() => verplaats(indeling, 'd1', 4)).toThrow('There is no group 4');
  });

  test('an even division passes', () => {
    expect(isGelijkGemengd(indeling, personen)).toEqual({ ok: true });
  });

  test('groups of unequal size are named', () => {
    expect(isGelijkGemengd(verplaats(indeling, 'd1', 2), personen).reden).toBe(
      'De groepen zijn niet even groot: groep 2 heeft er 4, groep 1 heeft er 2.',
    );
  });

  test('so is a block that sits together', () => {
    const geruild = verplaats(verplaats(indeling, 'd1', 2), 'd8', 1);
    expect(isGelijkGemengd(geruild, personen).reden).toBe(
      'Raad en griffie zijn niet gelijk verdeeld: groep 2 heeft er 2, groep 1 heeft er 0.',
    );
  });

  test('trading roles within a block is free', () => {
    const rollen = mensen(['manager', 'manager', 'teamleider', 'teamleider']);
    const groepen = [
      { nummer: 1, leden: ['d1', 'd2'] },
      { nummer: 2, leden: ['d3', 'd4'] },
    ];
    expect(isGelijkGemengd(groepen, rollen)).toEqual({ ok: true });
  });

  test.each([
    ['nobody has been divided', [], 'Er zijn nog geen groepen.'],
    ['one is left over', [{ nummer: 1, leden: ['d1'] }], '1 persoon is nog niet ingedeeld.'],
    ['two are left over', [{ nummer: 1, leden: [] }], '2 personen zijn nog niet ingedeeld.'],
    [
      'one no longer takes part',
      [{ nummer: 1, leden: ['d1', 'd2', 'x'] }],
      '1 persoon in de groepen doet niet mee.',
    ],
    [
      'two no longer do',
      [{ nummer: 1, leden: ['d1', 'd2', 'x', 'y'] }],
      '2 personen in de groepen doen niet mee.',
    ],
    [
      'one sits in two groups',
      [
        { nummer: 1, leden: ['d1', 'd2'] },
        { nummer: 2, leden: ['d1'] },
      ],
      '1 persoon is vaker dan één keer ingedeeld.',
    ],
  ])('%s', (_naam, groepen, reden) => {
    expect(isGelijkGemengd(groepen, mensen(['raadslid', 'wethouder']))).toEqual({ ok: false, reden });
  });
});
