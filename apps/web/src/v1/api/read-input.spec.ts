import { Day, Instant, ListOf, One, OneOf, Text, Uuid, Whole, YesNo } from './fields.ts';
import { readInput } from './read-input.ts';

class Regel {
  @Uuid('Wie.') wie!: string;
  @YesNo('Was er.', { nullable: true }) er!: boolean | null;
}

class Vorm {
  @Text('Naam.', { max: 10 }) naam!: string;
  @Text('Mag leeg.', { empty: true, optional: true }) rest?: string;
  @OneOf('Kleur.', ['rood', 'blauw']) kleur!: string;
  @Whole('Hoeveel.', { min: 1, max: 9, optional: true, fromText: true }) aantal?: number;
  @Instant('Wanneer.', { optional: true }) op?: string;
  @Day('Welke dag.', { optional: true }) dag?: string;
  @One('Een regel.', () => Regel, { optional: true }) regel?: Regel;
  @ListOf('Regels.', () => Regel, { optional: true }) regels?: Regel[];
}

const goed = { naam: 'Anna', kleur: 'rood' };
const faults = (source: unknown, place: 'body' | 'query' = 'body') => {
  const input = readInput(Vorm, source, place);
  return input.ok
    ? []
    : input.errors.map(({ location, code }) => `${location.pointer ?? location.name} ${code}`);
};

it('reads what is right, without spaces around it', () => {
  const input = readInput(Vorm, { ...goed, naam: '  Anna\r\n', aantal: '3' }, 'query');
  expect(input).toMatchObject({ ok: true, value: { naam: 'Anna', aantal: 3 } });
});

it('tells every fault at once, one a field', () => {
  expect(faults({ naam: 'x'.repeat(11), kleur: 'geel', aantal: 0, vreemd: 1 }).sort()).toEqual([
    '#/aantal min',
    '#/kleur isIn',
    '#/naam maxLength',
    '#/vreemd whitelistValidation',
  ]);
});

it.each([[null], [undefined], [{}]])('takes %j for nothing filled in', (source) => {
  expect(faults(source)).toEqual(['#/naam isString', '#/kleur isIn'].sort((a, b) => b.localeCompare(a)));
});

it.each([[[]], ['tekst'], [7]])('wants an object and not %j', (source) => {
  expect(faults(source)).toEqual(['# isObject']);
});

it('points into objects and lists, with strange names escaped', () => {
  const regels = [{ wie: 'x', er: null }, { er: 'soms' }, null];
  expect(faults({ ...goed, regels, regel: 'nee', 'a/b': 1 })).toEqual(
    expect.arrayContaining([
      '#/regels/0/wie isUuid',
      '#/regels/1/wie isUuid',
      '#/regels/1/er isBoolean',
      '#/a~1b whitelistValidation',
    ]),
  );
});

it.each([[null], ['tekst'], [[]]])('wants objects in a list and not %j', (regel) => {
  expect(faults({ ...goed, regels: [regel] })).not.toEqual([]);
});

it('knows null from left out', () => {
  expect(faults({ ...goed, rest: null })).toEqual(['#/rest isString']);
  const wie = '11111111-1111-4111-8111-111111111111';
  expect(faults({ ...goed, regels: [{ wie, er: null }] })).toEqual([]);
  expect(faults({ ...goed, regels: [{ wie }] })).toEqual(['#/regels/0/er isBoolean']);
});

it.each([
  ['2027-01-14T16:00:00Z', true],
  ['2027-01-14T17:00+01:00', true],
  ['2027-02-31T16:00:00Z', false],
  ['2027-01-14T25:00:00Z', false],
  ['2027-01-14T16:00:00', false],
  ['morgen', false],
])('takes %s for an instant: %s', (op, ok) => {
  expect(faults({ ...goed, op })).toEqual(ok ? [] : ['#/op isTijdstip']);
});

it.each([
  ['2027-01-14', true],
  ['2027-02-30', false],
  ['14-01-2027', false],
])('takes %s for a day: %s', (dag, ok) => {
  expect(faults({ ...goed, dag })).toEqual(ok ? [] : ['#/dag isDatum']);
});
