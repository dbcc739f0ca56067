import type { Reactie } from '../ronde.ts';
import { vanAnderen } from './van-anderen.ts';

const reactie = (deelnemerId: string, tekst: string, kanaal: Reactie['kanaal'] = 'pagina'): Reactie => ({
  id: tekst,
  deelnemerId,
  naam: `Naam ${deelnemerId}`,
  rol: 'raadslid',
  blokId: null,
  kanaal,
  tekst,
  bezwaar: false,
  oordeel: null,
  reden: null,
  ontvangenOp: '2027-04-01T08:00:00.000Z',
  beoordeeldOp: null,
  beoordeeldDoor: null,
});
const ALLE = [reactie('ik', 'Van mij.'), reactie('u', 'Van u.'), reactie('u', 'Groet, Naam u', 'mail')];

describe('wie leest wat een ander schreef', () => {
  it('niemand, als alleen het bureau en de griffie lezen', () => {
    expect(vanAnderen(ALLE, 'bureau', 'ik')).toEqual([]);
  });

  it('iedereen met naam erbij, als dat zo is gezegd', () => {
    expect(vanAnderen(ALLE, 'ontvangers', 'ik').map(({ van, tekst }) => [van?.naam, tekst])).toEqual([
      ['Naam u', 'Van u.'],
      ['Naam u', 'Groet, Naam u'],
    ]);
  });

  it('iedereen zonder naam: dan ook geen mail, want daar staat een naam onder', () => {
    const gelezen = vanAnderen(ALLE, 'naamloos', 'ik');
    expect(gelezen).toEqual([{ blokId: null, tekst: 'Van u.', van: null }]);
    expect(JSON.stringify(gelezen)).not.toContain('Naam');
  });
});
