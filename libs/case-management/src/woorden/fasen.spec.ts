import { definitionOf } from '../../../../workflows/index.ts';
import { fasenVan, isAfgerond, type Voortgang } from './fasen.ts';

const ovkk = definitionOf('ovkk', 1);
if (!ovkk) throw new Error('ovkk is gone');

const standen = (voortgang: Partial<Voortgang>) =>
  fasenVan(ovkk, {
    status: 'active',
    fase: 'voorbereiding',
    fasetijden: {},
    bijeenkomsten: {},
    ...voortgang,
  }).map(({ stand }) => stand);
const tijd = (van: string, tot: string) => ({
  van: `2027-0${van}-01T09:00:00.000Z`,
  tot: `2027-0${tot}-01T09:00:00.000Z`,
});

describe('hoe ver een traject is', () => {
  it('has done what comes before the current phase, also after an earlier one was reopened', () => {
    expect(standen({ fase: 'consultatie' })).toEqual(['gedaan', 'gedaan', 'bezig', 'komt', 'komt', 'komt']);
    const fasetijden = { voorbereiding: tijd('1', '2'), bijeenkomst1: tijd('2', '3') };
    expect(standen({ fase: 'voorbereiding', fasetijden })).toEqual([
      'bezig',
      'komt',
      'komt',
      'komt',
      'komt',
      'komt',
    ]);
  });

  it('has done all at the end that the last phase leads to', () => {
    expect(isAfgerond(ovkk, 'afgerond')).toBe(true);
    expect(standen({ status: 'done', fase: 'afgerond', fasetijden: { training: tijd('3', '4') } })).toEqual(
      Array.from({ length: 6 }, () => 'gedaan'),
    );
  });

  it('was stopped in the phase that it left last', () => {
    const fasetijden = { voorbereiding: tijd('1', '2'), bijeenkomst1: tijd('2', '3') };
    expect(isAfgerond(ovkk, 'geannuleerd')).toBe(false);
    expect(standen({ status: 'done', fase: 'geannuleerd', fasetijden })).toEqual([
      'gedaan',
      'vervallen',
      'vervallen',
      'vervallen',
      'vervallen',
      'vervallen',
    ]);
  });

  it('was stopped in the last phase, and so is not done', () => {
    const fasetijden = { training: tijd('3', '4') };
    expect(standen({ status: 'done', fase: 'geannuleerd', fasetijden }).at(-1)).toBe('vervallen');
  });
});
