import { BurgemeesterVerhaal } from '../../test/support/burgemeester-verhaal.ts';
import { burgemeester } from './index.ts';

const FASEN = ['kennismaking', 'besluit', 'moment1', 'moment2', 'moment3', 'moment4', 'afronding'] as const;

describe('halverwege stoppen', () => {
  it.each(FASEN)('kan de burgemeester zelf in %s, en niets blijft liggen', (fase) => {
    const verhaal = BurgemeesterVerhaal.bij(fase).stuur('SYSTEEM_MELDT_ONBESTELBAAR', { bericht: 'b1' });
    verhaal.stuur('BURGEMEESTER_TREKT_ZICH_TERUG', { reden: 'Een andere baan' });
    expect(verhaal.waar).toBe('teruggetrokken');
    expect(verhaal.post()).toEqual([
      'burgemeester-gestopt → eerderBericht *',
      'burgemeester-afscheid-gemeld → rol programmamanager',
    ]);
    expect([...verhaal.openTaken]).toEqual([]);
    expect(verhaal.toestand.timers).toEqual([]);
  });

  it('kan het bureau doorgeven als de burgemeester belt', () => {
    const verhaal = BurgemeesterVerhaal.bij('moment3').stuur('BUREAU_MELDT_TERUGTREKKING');
    expect(verhaal.waar).toBe('teruggetrokken');
    expect(verhaal.post()).toEqual(['burgemeester-gestopt → eerderBericht *']);
    const { events } = burgemeester;
    expect(events['BURGEMEESTER_TREKT_ZICH_TERUG']?.actors).toEqual(['burgemeester']);
    expect(events['BUREAU_MELDT_TERUGTREKKING']?.actors).toEqual(['programmamanager']);
  });

  it.each(FASEN)('kan het bureau in %s: dan is het traject gestopt', (fase) => {
    const verhaal = BurgemeesterVerhaal.bij(fase).stuur('BUREAU_ANNULEERT', { reden: 'Geen begeleider' });
    expect(verhaal.waar).toBe('geannuleerd');
    expect(verhaal.post()).toEqual(['geannuleerd → eerderBericht *']);
    expect([...verhaal.openTaken]).toEqual([]);
    expect(verhaal.toestand.timers).toEqual([]);
  });

  it('kan ook terwijl een inhaalgesprek wordt gepland', () => {
    const verhaal = BurgemeesterVerhaal.bij('moment2').wachtTot('2027-04-15T18:00');
    verhaal.stuur('moment2.BUREAU_MELDT_GEMIST').stuur('BURGEMEESTER_TREKT_ZICH_TERUG');
    expect([...verhaal.openTaken]).toEqual([]);
  });
});
