import { WerkgroepVerhaal } from '../../../test/support/sensitiviteit-verhaal.ts';
import { eenVanElk } from '../../../test/support/sessie-feiten.ts';
import { gebeurtenissen } from './gebeurtenissen.ts';

describe('een werkgroep gaat de hele weg', () => {
  it('van thema tot gedeeld resultaat, en meldt zich bij het traject', () => {
    const verhaal = new WerkgroepVerhaal();
    expect(verhaal.waar).toBe('thema.kiezen');
    expect(verhaal.weigert('thema.BUREAU_VRAAGT_THEMA').ontbreekt).toEqual([
      'De werkgroep heeft een trekker.',
    ]);
    verhaal.metMensen().stuur('thema.BUREAU_VRAAGT_THEMA');
    expect(verhaal.post()).toEqual(['werkgroep-thema → rol werkgroeptrekker']);
    verhaal.kiesThema().stuur('thema.TREKKER_BEVESTIGT');
    expect(verhaal.post()).toEqual(['werkgroep-start → deelnemers']);
    expect(verhaal.waar).toBe('werk.bezig');
    verhaal.schrijf('resultaat').schrijf('voorbeeld').stuur('werk.TREKKER_BEVESTIGT');
    expect(verhaal.waar).toBe('resultaat.delen');
    verhaal.stuur('resultaat.BUREAU_DEELT');
    expect(verhaal.post()).toEqual(['werkgroep-resultaat → deelnemers']);
    verhaal.stuur('resultaat.TREKKER_BEVESTIGT');
    expect(verhaal.waar).toBe('afgerond');
    expect(verhaal.gevolgen('ouder')).toEqual([{ gebeurtenis: 'SYSTEEM_MELDT_KIND' }]);
    expect([...verhaal.openTaken]).toEqual([]);
    expect(verhaal.toestand.timers).toEqual([]);
  });

  it('begint niet zonder eigen thema, drie leden en een trekker', () => {
    const verhaal = new WerkgroepVerhaal().weet({ deelnemers: eenVanElk('ambtenaar', 'teamleider') });
    expect(verhaal.weigert('thema.TREKKER_BEVESTIGT').ontbreekt).toEqual([
      'De werkgroep heeft zelf een thema gekozen.',
      'De werkgroep heeft genoeg leden. Leden: 2. Nodig: 3, de trekker meegeteld.',
      'De werkgroep heeft een trekker.',
    ]);
    verhaal.weet({ instellingen: { ...verhaal.feiten.instellingen, werkgroepLeden: 2 } });
    expect(verhaal.weigert('thema.TREKKER_BEVESTIGT').ontbreekt).toHaveLength(2);
  });

  it('heeft een resultaat en een voorbeeld nodig om klaar te zijn', () => {
    expect(WerkgroepVerhaal.aanDeSlag().weigert('werk.TREKKER_BEVESTIGT').ontbreekt).toEqual([
      'Het resultaat van de werkgroep is opgeslagen.',
      'De werkgroep heeft minstens één voorbeeld uit de praktijk.',
    ]);
  });

  it('beslist zelf: alleen de trekker bevestigt', () => {
    for (const type of [
      'thema.TREKKER_BEVESTIGT',
      'werk.TREKKER_BEVESTIGT',
      'resultaat.TREKKER_BEVESTIGT',
      'werk.TREKKER_VRAAGT_HULP',
    ] as const)
      expect(gebeurtenissen[type].actors).toEqual(['werkgroeptrekker']);
    expect(gebeurtenissen['werk.BUREAU_GEEFT_ADVIES'].actors).toEqual(['programmamanager']);
  });

  it('kan stoppen, en meldt ook dat', () => {
    const verhaal = WerkgroepVerhaal.aanDeSlag().stuur('werk.TREKKER_VRAAGT_HULP', { vraag: 'Hoe?' });
    verhaal.stuur('BUREAU_ANNULEERT', { reden: 'De trekker vertrekt' });
    expect(verhaal.gevolgen('ouder')).toHaveLength(1);
    expect([...verhaal.openTaken]).toEqual([]);
    expect(verhaal.toestand.timers).toEqual([]);
  });

  it('kan terug naar het thema of het werk', () => {
    const verhaal = WerkgroepVerhaal.aanDeSlag().stuur('HEROPEN.thema', { reden: 'Een ander thema' });
    expect(verhaal.waar).toBe('thema.kiezen');
    verhaal.stuur('thema.TREKKER_BEVESTIGT').schrijf('resultaat').schrijf('voorbeeld');
    verhaal.stuur('werk.TREKKER_BEVESTIGT').stuur('HEROPEN.werk', { reden: 'Nog niet af' });
    expect(verhaal.waar).toBe('werk.bezig');
  });
});

describe('hulp op het moment dat het nodig is', () => {
  const vraagt = () => {
    const verhaal = WerkgroepVerhaal.aanDeSlag().wachtTot('2027-02-05T10:00');
    return verhaal.stuur('werk.TREKKER_VRAAGT_HULP', { vraag: 'Hoe krijgen we raadsleden vroeg aan tafel?' });
  };

  it('komt binnen drie werkdagen, met advies en voorbeelden', () => {
    const verhaal = vraagt();
    expect(verhaal.waar).toBe('werk.hulpGevraagd');
    expect(verhaal.post()).toEqual(['hulp-gevraagd → rol programmamanager en trainer']);
    expect(verhaal.openTaken).toContain('werk.advies');
    verhaal.stuur('werk.BUREAU_GEEFT_ADVIES', { advies: 'Nodig ze uit voor een werkbezoek.' });
    expect(verhaal.waar).toBe('werk.bezig');
    expect(verhaal.post()).toEqual(['hulp-advies → deelnemers']);
    expect(verhaal.openTaken).not.toContain('werk.advies');
    expect(verhaal.toestand.timers).toEqual([]);
  });

  it('wordt herinnerd als het te lang duurt', () => {
    const verhaal = vraagt();
    expect(verhaal.termijnen()).toEqual({ 'werk.hulp': '2027-02-10T08:00:00.000Z' });
    verhaal.post();
    verhaal.wachtTot('2027-02-10T10:00');
    expect(verhaal.post()).toEqual(['hulp-herinnering → rol programmamanager en trainer']);
    expect(verhaal.waar).toBe('werk.hulpGevraagd');
  });

  it('kan zo vaak als nodig, ook terwijl een vraag nog openstaat', () => {
    const verhaal = vraagt().wachtTot('2027-02-08T10:00');
    verhaal.stuur('werk.TREKKER_VRAAGT_HULP', { vraag: 'En de griffie?' });
    expect(verhaal.termijnen()).toEqual({ 'werk.hulp': '2027-02-11T08:00:00.000Z' });
    verhaal.stuur('werk.BUREAU_GEEFT_ADVIES', { advies: 'Bel de griffier.' });
    verhaal.stuur('werk.TREKKER_VRAAGT_HULP', { vraag: 'Nog iets' });
    expect(verhaal.waar).toBe('werk.hulpGevraagd');
  });

  it('houdt de groep niet tegen', () => {
    const verder = vraagt().stuur('werk.TREKKER_KAN_VERDER');
    expect(verder.waar).toBe('werk.bezig');
    const klaar = vraagt().schrijf('resultaat').schrijf('voorbeeld').stuur('werk.TREKKER_BEVESTIGT');
    expect(klaar.waar).toBe('resultaat.delen');
    expect(klaar.openTaken).not.toContain('werk.advies');
  });
});
