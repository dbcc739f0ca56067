import { SensitiviteitVerhaal } from '../../test/support/sensitiviteit-verhaal.ts';
import { iedereenWasEr } from '../../test/support/sessie-feiten.ts';
import { gebeurtenissen } from './gebeurtenissen.ts';

describe('het ontwerp', () => {
  it('heeft een opdrachtgever nodig, en het programma op papier', () => {
    expect(new SensitiviteitVerhaal().weigert('ontwerp.BUREAU_VRAAGT_BEVESTIGING').ontbreekt).toEqual([
      'Voor elke fase doet iemand mee die haar kan bevestigen. Nog niemand voor: het ontwerp (opdrachtgever), ' +
        'de afronding (opdrachtgever of gemeentesecretaris).',
      'Het programma op maat staat op papier.',
    ]);
  });
});

describe('de trainingen', () => {
  it('hebben deelnemers nodig', () => {
    const verhaal = new SensitiviteitVerhaal().ontwerp().bevestig('ontwerp');
    verhaal.weet({ deelnemers: verhaal.feiten.deelnemers.filter(({ rol }) => rol === 'opdrachtgever') });
    expect(() => verhaal.plan('2027-02-04')).toThrow('Er zijn deelnemers om te trainen.');
  });

  it('zijn er minstens één, en zoveel als nodig', () => {
    const verhaal = SensitiviteitVerhaal.inTraject();
    expect(verhaal.weigert('training.BUREAU_BEVESTIGT').ontbreekt).toEqual([
      'De collectieve training is minstens één keer gehouden.',
    ]);
    verhaal.train('2027-02-04').train('2027-03-04').plan('2027-04-01');
    expect(verhaal.feiten.bijeenkomsten['training']?.nummer).toBe(3);
    verhaal
      .stuur('training.BUREAU_GELAST_AF', { reden: 'Niet meer nodig' })
      .stuur('training.BUREAU_BEVESTIGT');
    expect(verhaal.plekken).toContain('traject.training.klaar');
  });

  it('hebben een datum die nog komt, en worden niet afgelast als ze zijn gehouden', () => {
    const verhaal = SensitiviteitVerhaal.inTraject();
    expect(() => verhaal.plan('2026-12-01')).toThrow('De collectieve training heeft een datum die nog komt.');
    verhaal.plan('2027-02-04').wachtTot('2027-02-05T09:00').weet(iedereenWasEr(verhaal.feiten, 'training'));
    expect(verhaal.weigert('training.BUREAU_GELAST_AF').ontbreekt).toHaveLength(1);
  });

  it('zijn pas verwerkt met de aanwezigheid van iedereen', () => {
    const verhaal = SensitiviteitVerhaal.inTraject().plan('2027-02-04').wachtTot('2027-02-05T09:00');
    expect(verhaal.weigert('training.BUREAU_VERWERKT').ontbreekt).toEqual([
      'De aanwezigheid bij de collectieve training is van iedereen vastgelegd. Nog vast te leggen: 4 personen.',
    ]);
  });
});

describe('de werkgroepen', () => {
  it('ontstaan onderweg, en moeten allemaal klaar zijn', () => {
    const verhaal = SensitiviteitVerhaal.inTraject().startWerkgroep('Een').meldt('Een', 'afgerond');
    expect(verhaal.openTaken).toContain('werkgroep.gemeld');
    verhaal.startWerkgroep('Twee');
    expect(verhaal.weigert('werkgroepen.BUREAU_BEVESTIGT').ontbreekt).toEqual([
      'Alle werkgroepen zijn klaar, en er is er minstens één. Nog niet klaar: Twee.',
    ]);
    verhaal.meldt('Twee', 'gestopt').stuur('werkgroepen.BUREAU_BEVESTIGT');
    expect(verhaal.plekken).toContain('traject.werkgroepen.klaar');
  });

  it('tellen niet als ze alleen maar stopten', () => {
    const verhaal = SensitiviteitVerhaal.inTraject().startWerkgroep('Een').meldt('Een', 'gestopt');
    expect(verhaal.weigert('werkgroepen.BUREAU_BEVESTIGT').ontbreekt).toEqual([
      'Alle werkgroepen zijn klaar, en er is er minstens één. Afgerond: 0. Nodig: 1.',
    ]);
  });
});

describe('de afronding', () => {
  it('heeft van elke werkgroep een voorbeeld nodig, en dat iedereen het weet', () => {
    const verhaal = SensitiviteitVerhaal.inAfronding();
    expect(verhaal.weigert('afronding.BUREAU_VRAAGT_BEVESTIGING').ontbreekt).toEqual([
      'De voorbeelden uit de praktijk zijn verzameld.',
      'Iedereen die meedeed, weet hoe er voortaan wordt gewerkt.',
    ]);
    verhaal.schrijf('werkwijze');
    expect(verhaal.weigert('afronding.BUREAU_INFORMEERT').ontbreekt).toEqual([
      'De nieuwe manier van werken is vastgesteld (versie 1.0).',
    ]);
    verhaal.startWerkgroepAlsnog();
    expect(verhaal.weigert('afronding.BUREAU_VRAAGT_BEVESTIGING').ontbreekt[0]).toBe(
      'Elke werkgroep heeft minstens één voorbeeld uit de praktijk gegeven. Nog niet klaar: Alsnog.',
    );
  });

  it('wordt bevestigd door de opdrachtgever of de gemeentesecretaris, en kan terug', () => {
    expect(gebeurtenissen['afronding.OPDRACHTGEVER_BEVESTIGT'].actors).toEqual([
      'opdrachtgever',
      'gemeentesecretaris',
    ]);
    const verhaal = SensitiviteitVerhaal.inAfronding().informeer().schrijf('voorbeelden');
    verhaal.stuur('afronding.BUREAU_VRAAGT_BEVESTIGING');
    verhaal.stuur('afronding.OPDRACHTGEVER_STUURT_TERUG', { reden: 'Een voorbeeld klopt niet' });
    expect(verhaal.waar).toBe('afronding.verzamelen');
    verhaal.bevestig('afronding');
    expect(verhaal.waar).toBe('vervolgcyclus.wachten');
  });
});

describe('stoppen en heropenen', () => {
  it('stopt de werkgroepen en laat geen werk achter', () => {
    const verhaal = SensitiviteitVerhaal.inTraject().startWerkgroep('Een').plan('2027-02-04');
    verhaal.meldt('Een', 'gestopt').post();
    verhaal.stuur('BUREAU_ANNULEERT', { reden: 'De gemeente stopt' });
    expect(verhaal.gevolgen('kinderenStoppen')).toHaveLength(1);
    expect(verhaal.post()).toEqual(['geannuleerd → eerderBericht *']);
    expect([...verhaal.openTaken]).toEqual([]);
    expect(verhaal.toestand.timers).toEqual([]);
  });

  it('opent vanuit de vervolgcyclus alleen wat is bedoeld', () => {
    const verhaal = SensitiviteitVerhaal.inVervolgcyclus();
    verhaal.stuur('HEROPEN.werkgroepen', { reden: 'Er komt een groep bij' });
    expect(verhaal.plekken).toEqual(['traject.training.klaar', 'traject.werkgroepen.lopend']);
    verhaal.stuur('HEROPEN.training', { reden: 'En een training' });
    expect(verhaal.plekken).toEqual(['traject.training.tussentijd', 'traject.werkgroepen.lopend']);
  });
});
