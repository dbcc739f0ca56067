import { leesOpties, type OptieInvoer } from './lees-opties.ts';

const NU = '2027-01-04T09:00:00.000Z';
const op = (datum: string, meer: Partial<OptieInvoer> = {}): OptieInvoer => ({
  beginLokaal: `${datum}T17:00`,
  eindLokaal: `${datum}T22:00`,
  plaats: 'Raadzaal',
  ...meer,
});
const fouten = (...invoer: OptieInvoer[]): [string, string][] => {
  const gelezen = leesOpties(invoer, NU);
  return 'faults' in gelezen ? gelezen.faults.map(({ field, text }) => [field, text]) : [];
};

describe('data om uit te kiezen', () => {
  it('staan op volgorde van de tijd, genummerd, in UTC', () => {
    const gelezen = leesOpties([op('2027-01-21'), op('2027-01-14')], NU);
    expect('opties' in gelezen && gelezen.opties.map(({ nummer, begin }) => [nummer, begin])).toEqual([
      [1, '2027-01-14T16:00:00.000Z'],
      [2, '2027-01-21T16:00:00.000Z'],
    ]);
  });

  it('zijn er twee tot en met zes', () => {
    expect(fouten(op('2027-01-14'))).toEqual([['opties', 'Stel minstens twee data voor.']]);
    const zeven = [11, 12, 13, 14, 15, 18, 19].map((dag) => op(`2027-01-${dag}`));
    expect(fouten(...zeven)).toEqual([['opties', 'Stel hooguit zes data voor.']]);
    expect(fouten(...zeven.slice(1))).toEqual([]);
  });

  it('bestaan, komen nog, staan er één keer, en hebben een plaats', () => {
    expect(
      fouten(
        op('2027-02-30'),
        op('2027-01-01'),
        op('2027-01-14'),
        op('2027-01-14'),
        op('2027-01-15', { plaats: ' ' }),
      ),
    ).toEqual([
      ['opties.0.beginLokaal', expect.stringContaining('Datum 1: vul een datum en begintijd in die bestaan')],
      ['opties.1.beginLokaal', 'Datum 2: deze datum is al geweest. Kies een latere.'],
      ['opties.3.beginLokaal', expect.stringContaining('staat er twee keer')],
      ['opties.4.plaats', expect.stringContaining('Datum 5: vul in waar het is')],
    ]);
  });
});
