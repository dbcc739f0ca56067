import type { Programmablad } from '#domain';
import { eenMailbron } from '../testing/mailbron.fixture.ts';
import { bronVoorBrief } from './bron-voor-brief.ts';

const blad = {
  documenten: [
    { soort: 'visie', titel: 'Visie', alleenVoor: ['burgemeester', 'procesbegeleider'] },
    { soort: 'ambities', titel: 'Ambities', alleenVoor: null },
  ],
  gegevens: [
    { naam: 'vragen', titel: 'Eigen vragen', alleenVoor: ['burgemeester'] },
    { naam: 'plaats', titel: 'Plaats', alleenVoor: null },
  ],
  teksten: [
    { naam: 'prijs', titel: 'Prijs', uitleg: '', standaard: '€ 1.995,-' },
    { naam: 'groet', titel: 'Groet', uitleg: '', standaard: 'Met vriendelijke groet' },
  ],
} as unknown as Programmablad;

describe('waaruit een mail put', () => {
  it('is nooit een besloten document: alleen dat het er is', () => {
    const { documenten } = bronVoorBrief(eenMailbron(), blad);
    expect(documenten['visie']).toMatchObject({ nummer: '0.1', bestand: null, inhoud: { content: [] } });
    expect(JSON.stringify(documenten)).not.toContain('Inwoners');
    expect(JSON.stringify(documenten)).toContain('De raad wil vaker loslaten.');
  });

  it('is nooit een besloten gegeven', () => {
    const gegevens = { vragen: 'Hoe blijf ik overeind?', plaats: 'Almere', onbekend: 'x' };
    expect(bronVoorBrief(eenMailbron({ gegevens }), blad).gegevens).toEqual({ plaats: 'Almere' });
  });

  it('zijn de teksten van het programma, en die van het bureau waar het die koos', () => {
    expect(bronVoorBrief(eenMailbron({ teksten: { prijs: '€ 2.100,-' } }), blad).teksten).toEqual({
      prijs: '€ 2.100,-',
      groet: 'Met vriendelijke groet',
    });
  });
});
