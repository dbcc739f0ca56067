import { leesPlanning, type PlanningInvoer } from './lees-planning.ts';

const lees = (meer: Partial<PlanningInvoer> = {}) =>
  leesPlanning({
    beginLokaal: '2027-01-14T17:00',
    eindLokaal: '2027-01-14T22:00',
    plaats: 'Raadzaal',
    ...meer,
  });
const velden = (meer: Partial<PlanningInvoer>) => {
  const gelezen = lees(meer);
  return 'faults' in gelezen ? gelezen.faults.map(({ field }) => field) : [];
};

describe('een datum lezen', () => {
  it('zet de tijd aan de muur om in UTC, in winter en zomer', () => {
    expect(lees()).toMatchObject({ planning: { begin: '2027-01-14T16:00:00.000Z', plaats: 'Raadzaal' } });
    const zomer = lees({ beginLokaal: '2027-06-10T17:00', eindLokaal: '2027-06-10T22:00' });
    expect(zomer).toMatchObject({ planning: { begin: '2027-06-10T15:00:00.000Z' } });
  });

  it('schuift een uur dat niet bestaat door, en bewaart de tijd die het dan echt is', () => {
    const nacht = lees({ beginLokaal: '2027-03-28T02:30', eindLokaal: '2027-03-28T06:00' });
    expect(nacht).toMatchObject({
      planning: { beginLokaal: '2027-03-28T03:30', begin: '2027-03-28T01:30:00.000Z' },
    });
  });

  it.each([
    [{ eindLokaal: '2027-01-14T17:00' }, ['eindLokaal']],
    [{ eindLokaal: '2027-01-14T16:00' }, ['eindLokaal']],
    [{ eindLokaal: '2027-01-16T09:00' }, ['eindLokaal']],
    [{ eindLokaal: '2027-01-14T25:00' }, ['eindLokaal']],
    [{ beginLokaal: '2027-02-30T17:00', eindLokaal: '2027-02-30T22:00' }, ['beginLokaal']],
    [{ beginLokaal: '20270-01-14T17:00', eindLokaal: '' }, ['beginLokaal', 'eindLokaal']],
    [{ beginLokaal: '0227-01-14T17:00', eindLokaal: '0227-01-14T22:00' }, ['beginLokaal']],
    [{ plaats: '  ', opmerking: 'x'.repeat(1_001) }, ['plaats', 'opmerking']],
    [{ plaats: 'x'.repeat(201) }, ['plaats']],
  ])('wijst %j aan bij %j', (meer, verwacht) => {
    expect(velden(meer)).toEqual(verwacht);
  });
});
