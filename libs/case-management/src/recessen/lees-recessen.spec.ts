import { leesDatum, leesRecessen } from './lees-recessen.ts';

describe('een datum', () => {
  it.each([
    ['2027-02-20', '2027-02-20'],
    ['20-02-2027', '2027-02-20'],
    ['20-2-2027', '2027-02-20'],
    ['20/02/2027', '2027-02-20'],
    ['20 februari 2027', '2027-02-20'],
    ['1 maart 2027', '2027-03-01'],
    ['1 mrt 2027', '2027-03-01'],
    [' 5 MEI 2027 ', '2027-05-05'],
  ])('%s', (tekst, datum) => {
    expect(leesDatum(tekst)).toBe(datum);
  });

  it.each(['', 'morgen', '30-02-2027', '20-13-2027', '20-02-27', '1 brumaire 2027', '20-02-0227'])(
    'is %s niet',
    (tekst) => {
      expect(leesDatum(tekst)).toBeUndefined();
    },
  );
});

describe('het reces van een raad', () => {
  it('is per regel een naam, de eerste dag en de laatste dag; een dag alleen mag ook', () => {
    const tekst = 'Voorjaarsreces; 20-02-2027; 28-02-2027\n\nHeidag\t12 maart 2027\n';
    expect(leesRecessen(tekst)).toEqual({
      recessen: [
        { naam: 'Voorjaarsreces', van: '2027-02-20', totEnMet: '2027-02-28' },
        { naam: 'Heidag', van: '2027-03-12', totEnMet: '2027-03-12' },
      ],
    });
  });

  it('zegt per regel wat er niet klopt, en neemt dan niets over', () => {
    const tekst = 'Reces; 20-02-2027; 28-02-2027\nReces; straks\nReces; 2027-03-02; 2027-03-01\n; 2027-03-01';
    expect(leesRecessen(tekst)).toEqual({
      faults: [
        { field: 'tekst', text: "Regel 2: 'straks' is geen eerste dag. Schrijf een datum zoals 20-02-2027." },
        { field: 'tekst', text: 'Regel 3: De laatste dag is voor de eerste dag.' },
        { field: 'tekst', text: expect.stringContaining('Regel 4: Begin met de naam') },
      ],
    });
    expect(leesRecessen(' \n ')).toMatchObject({ faults: [{ field: 'tekst' }] });
  });
});
