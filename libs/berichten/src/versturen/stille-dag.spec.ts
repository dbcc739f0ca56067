import { wachtTot } from './stille-dag.ts';

const dagen = (...datums: string[]) => new Set(datums);

describe('een mail op de dag van een zitting', () => {
  it('wacht tot acht uur de volgende ochtend, naar de klok van hier', () => {
    expect(wachtTot('2027-01-14T11:00:00.000Z', dagen('2027-01-14'))).toBe('2027-01-15T07:00:00.000Z');
    expect(wachtTot('2027-06-14T11:00:00.000Z', dagen('2027-06-14'))).toBe('2027-06-15T06:00:00.000Z');
  });

  it('wacht langer als ook dat weer zo’n dag is', () => {
    expect(wachtTot('2027-01-14T11:00:00.000Z', dagen('2027-01-14', '2027-01-15', '2027-01-17'))).toBe(
      '2027-01-16T07:00:00.000Z',
    );
  });

  it('wacht niet op een andere dag', () => {
    expect(wachtTot('2027-01-13T11:00:00.000Z', dagen('2027-01-14'))).toBeNull();
    expect(wachtTot('2027-01-15T07:00:00.000Z', dagen('2027-01-14'))).toBeNull();
  });

  it('rekent de dag van middernacht tot middernacht hier, ook als het elders al morgen is', () => {
    expect(wachtTot('2027-01-13T23:30:00.000Z', dagen('2027-01-14'))).toBe('2027-01-15T07:00:00.000Z');
    expect(wachtTot('2027-01-14T23:30:00.000Z', dagen('2027-01-14'))).toBeNull();
  });

  it('wacht ook op de nacht waarin de klok verspringt tot acht uur', () => {
    expect(wachtTot('2027-03-27T11:00:00.000Z', dagen('2027-03-27'))).toBe('2027-03-28T06:00:00.000Z');
  });
});
