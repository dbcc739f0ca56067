import { renderToStaticMarkup } from 'react-dom/server';
import { Programma } from './programma.tsx';

const programma = (beginLokaal: string, eindLokaal: string) =>
  renderToStaticMarkup(<Programma soort="raadsessie" bijeenkomst={{ beginLokaal, eindLokaal }} />);

describe('het programma in een mail', () => {
  it('begint waar de bijeenkomst begint, en zet geen punt achter een vraag', () => {
    const html = programma('2027-01-14T19:00', '2027-01-14T22:00');
    expect(html).toContain('19.00 – 19.45 uur: Hoe zijn rollen en processen bedoeld? Met voorbeelden');
    expect(html).toContain('uur: Pauze. Koffie');
  });

  it('blijft weg als het bureau een ander einde koos: dan klopt het niet', () => {
    expect(programma('2027-01-14T19:00', '2027-01-14T21:00')).toBe('');
  });
});
