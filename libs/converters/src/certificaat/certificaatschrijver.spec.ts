import { TypstCertificaatschrijver, certificaatzin } from './certificaatschrijver.ts';

const certificaat = (naam: string) => ({
  nummer: '2027-00001',
  deelnemerId: 'd1',
  naam,
  zittingen: [
    { naam: 'dagdeel 1 van de training', datum: '2027-06-01' },
    { naam: 'dagdeel 2 van de training', datum: '2027-06-15' },
  ],
  ondertekenaar: 'Anouk de Vries',
  uitgereiktOp: '2027-06-16T08:00:00.000Z',
});
const pdf = (...namen: string[]) =>
  new TypstCertificaatschrijver().pdf({
    certificaten: namen.map(certificaat),
    programma: 'Verdiepingsslag Overheidsparticipatie',
    client: 'de gemeente Staphorst',
  });

describe('een certificaat', () => {
  test('noemt elk dagdeel met zijn datum', () => {
    expect(certificaatzin(certificaat('M. Jansen'))).toBe(
      'heeft gevolgd: dagdeel 1 van de training op dinsdag 1 juni 2027 en dagdeel 2 van de training op dinsdag 15 juni 2027.',
    );
  });

  test('komt er voor elke naam, ook met tekens die de letter niet kent of die opmaak lijken', async () => {
    for (const naam of ['F. Çelik – van ’t Hóf', '#1 [x] $y$ \\ "', 'J. 李 🙂', 'محمد'])
      expect(
        Buffer.from(await pdf(naam))
          .subarray(0, 5)
          .toString(),
      ).toBe('%PDF-');
  });

  test('is elke keer hetzelfde bestand', async () => {
    expect(await pdf('M. Jansen', 'J. Bakker')).toEqual(await pdf('M. Jansen', 'J. Bakker'));
  });
});
