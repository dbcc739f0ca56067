import { SensitiviteitVerhaal } from '../../test/support/sensitiviteit-verhaal.ts';

describe('een gemeente gaat de hele weg', () => {
  it('van ontwerp tot een volgende cyclus, met elk bericht op zijn plek', () => {
    const verhaal = new SensitiviteitVerhaal();
    expect(verhaal.waar).toBe('ontwerp.opstellen');
    verhaal.ontwerp().bevestig('ontwerp');
    expect(verhaal.post()).toEqual(['bevestigingsverzoek → rol opdrachtgever']);
    expect(verhaal.plekken).toEqual(['traject.training.plannen', 'traject.werkgroepen.vormen']);

    verhaal.train('2027-02-04');
    expect(verhaal.post()).toEqual([
      'uitnodiging-training → deelnemers',
      'praktische-informatie → deelnemers',
    ]);
    verhaal.train('2027-03-04').stuur('training.BUREAU_BEVESTIGT').post();
    verhaal.startWerkgroep('Vroeg aan tafel').startWerkgroep('Over partijen heen');
    expect(verhaal.gevolgen('kind')).toEqual([
      { programma: 'sensitiviteit-werkgroep' },
      { programma: 'sensitiviteit-werkgroep' },
    ]);
    verhaal.meldt('Vroeg aan tafel', 'afgerond').meldt('Over partijen heen', 'afgerond');
    verhaal.stuur('werkgroepen.BUREAU_BEVESTIGT');
    expect(verhaal.waar).toBe('afronding.verzamelen');

    verhaal.informeer();
    expect(verhaal.post()).toEqual(['nieuwe-werkwijze → iedereen']);
    verhaal.schrijf('voorbeelden').bevestig('afronding');
    expect(verhaal.waar).toBe('vervolgcyclus.wachten');
    expect(verhaal.post()).toEqual(['bevestigingsverzoek → rol opdrachtgever en gemeentesecretaris']);

    verhaal.wachtTot('2028-03-10T10:00');
    expect(verhaal.waar).toBe('vervolgcyclus.voorstellen');
    verhaal.stuur('vervolgcyclus.BUREAU_STELT_VOOR');
    expect(verhaal.post()).toEqual(['vervolg-voorstel → rol opdrachtgever en gemeentesecretaris']);
    verhaal.stuur('vervolgcyclus.BUREAU_START_VERVOLG');
    expect(verhaal.waar).toBe('afgerond');
    expect(verhaal.gevolgen('vervolg')).toHaveLength(1);
    expect([...verhaal.openTaken]).toEqual([]);
    expect(verhaal.toestand.timers).toEqual([]);
  });

  it('een volgende cyclus begint bij wat er nog lag', () => {
    const verhaal = new SensitiviteitVerhaal({ vorige: 'vorige-cyclus' });
    expect(verhaal.waar).toBe('ontwerp.voortbouwen');
    expect([...verhaal.openTaken]).toEqual(['ontwerp.vorige']);
    verhaal.stuur('ontwerp.BUREAU_BEKIJKT_VORIGE').ontwerp().bevestig('ontwerp');
    expect(verhaal.plekken).toEqual(['traject.training.plannen', 'traject.werkgroepen.vormen']);
  });
});

describe('de vervolgcyclus', () => {
  it('komt na het aantal maanden dat het bureau instelt', () => {
    const verhaal = SensitiviteitVerhaal.inAfronding();
    verhaal.weet({ instellingen: { ...verhaal.feiten.instellingen, cyclusMaanden: 6 } });
    verhaal.informeer().schrijf('voorbeelden').bevestig('afronding');
    expect(verhaal.termijnen()['vervolgcyclus.voorstel']).toBe('2027-08-04T07:00:00.000Z');
  });

  it('kan eerder beginnen, of helemaal niet', () => {
    const eerder = SensitiviteitVerhaal.inVervolgcyclus().stuur('vervolgcyclus.BUREAU_START_VERVOLG');
    expect(eerder.gevolgen('vervolg')).toHaveLength(1);
    const niet = SensitiviteitVerhaal.inVervolgcyclus().stuur('vervolgcyclus.BUREAU_SLUIT_AF');
    expect(niet.waar).toBe('afgerond');
    expect(niet.gevolgen('vervolg')).toEqual([]);
    expect(niet.toestand.timers).toEqual([]);
  });
});

describe('na de raadsverkiezingen', () => {
  it('vraagt het bureau zich af wat het begrip nu betekent, in elke fase na het ontwerp', () => {
    const traject = SensitiviteitVerhaal.inTraject().weet({ gegevens: { raadsverkiezingen: '2027-11-24' } });
    traject.plan('2027-12-16');
    expect(traject.termijnen()['verkiezingen']).toBe('2027-11-25T08:00:00.000Z');
    traject.wachtTot('2027-11-25T10:00');
    expect(traject.openTaken).toContain('verkiezingen');
    const later = SensitiviteitVerhaal.inVervolgcyclus().wachtTot('2030-03-21T10:00');
    expect(later.openTaken).toContain('verkiezingen');
    later.stuur('vervolgcyclus.BUREAU_SLUIT_AF');
    expect([...later.openTaken]).toEqual([]);
  });

  it('kent de gewone dag als niemand iets invulde, en vraagt het maar één keer', () => {
    const verhaal = SensitiviteitVerhaal.inTraject();
    expect(verhaal.termijnen()['verkiezingen']).toBe('2030-03-21T08:00:00.000Z');
    verhaal.weet({ gegevens: { raadsverkiezingen: '2027-01-13' } }).rondTrainingAf();
    expect(verhaal.openTaken).toContain('verkiezingen');
    verhaal.openTaken.delete('verkiezingen');
    verhaal.wachtTot('2027-02-15T10:00').rondWerkgroepenAf().wachtTot('2027-02-16T10:00');
    expect(verhaal.waar).toBe('afronding.verzamelen');
    expect(verhaal.openTaken).not.toContain('verkiezingen');
  });
});
