import { SamenwerkenVerhaal } from '../../test/support/samenwerken-verhaal.ts';

describe('een gemeente gaat de hele weg', () => {
  it('van ontwerp door drie sporen tot afgerond, met elk bericht op zijn plek', () => {
    const verhaal = new SamenwerkenVerhaal();
    expect(verhaal.waar).toBe('ontwerp.opstellen');
    verhaal.ontwerp().bevestig('ontwerp', 'OPDRACHTGEVER');
    expect(verhaal.post()).toEqual([
      'bevestigingsverzoek → rol opdrachtgever',
      'samenwerken-start → deelnemers',
    ]);
    expect(verhaal.plekken).toEqual([
      'sporen.ambtenaren.samenstellen',
      'sporen.raad.plannen',
      'sporen.leiderschap.plannen',
    ]);

    verhaal.plan('leiderschap', '2027-02-18').plan('raad', '2027-02-11').schrijf('resultaten', '2027-01-20');
    verhaal.wachtTot('2027-01-21T12:00');
    expect(verhaal.post()).toEqual([
      'uitnodiging-raadsessie → rol raadslid en griffier en burgemeester en wethouder en gemeentesecretaris en directielid',
    ]);
    verhaal.wachtTot('2027-01-28T12:00');
    expect(verhaal.post()).toEqual([
      'uitnodiging-leiderschap → rol gemeentesecretaris en burgemeester en wethouder en gast',
    ]);
    expect(verhaal.feiten.documenten['resultaten']?.verzondenOp).not.toBeNull();
    verhaal.wachtTot('2027-02-12T09:00');
    expect(verhaal.post()).toEqual([
      'praktische-informatie → rol raadslid en griffier en burgemeester en wethouder en gemeentesecretaris en directielid',
      'praktische-informatie → rol gemeentesecretaris en burgemeester en wethouder en gast',
    ]);
    verhaal.houd('raad').stuur('raad.BUREAU_VERWERKT').behandelThemas().bevestig('raad', 'GRIFFIE');
    verhaal.houd('leiderschap').schrijf('leiderschapsverslag', '2027-02-19');
    expect(verhaal.plekken).toContain('sporen.leiderschap.verwerken');
    verhaal.stuur('leiderschap.BUREAU_VOLGT_OP').rondCohortenAf();
    expect(verhaal.plekken).toEqual([
      'sporen.ambtenaren.klaar',
      'sporen.raad.klaar',
      'sporen.leiderschap.tussentijd',
    ]);

    verhaal.plan('leiderschap', '2027-04-15').houdLeiderschap('2027-04-15');
    expect(verhaal.plekken).toContain('sporen.leiderschap.afsluiten');
    verhaal.bevestig('leiderschap', 'SECRETARIS');
    expect(verhaal.waar).toBe('afronding.evalueren');
    verhaal.post();
    verhaal.schrijf('eindverslag', '2027-05-01').bevestig('afronding', 'OPDRACHTGEVER');
    expect(verhaal.waar).toBe('afgerond');
    expect(verhaal.post()).toEqual([
      'bevestigingsverzoek → rol opdrachtgever',
      'samenwerken-afgerond → rol opdrachtgever en griffier en gemeentesecretaris en programmamanager',
    ]);
    expect([...verhaal.openTaken]).toEqual([]);
    expect(verhaal.toestand.timers).toEqual([]);
  });
});

describe('het ontwerp', () => {
  it('kan pas worden bevestigd als het op papier staat en er bevestigers zijn', () => {
    const verhaal = new SamenwerkenVerhaal();
    expect(verhaal.weigert('ontwerp.BUREAU_VRAAGT_BEVESTIGING').ontbreekt).toEqual([
      'Voor elke fase doet iemand mee die haar kan bevestigen. Nog niemand voor: het ontwerp (opdrachtgever), ' +
        'het spoor raad en college (griffier), het spoor leiderschap (gemeentesecretaris), de afronding (opdrachtgever).',
      'Het programma op maat staat op papier.',
    ]);
  });

  it('kijkt naar wie het bureau als bevestiger koos', () => {
    const verhaal = new SamenwerkenVerhaal().ontwerp();
    const zonder = verhaal.feiten.deelnemers.filter(({ rol }) => rol !== 'opdrachtgever');
    verhaal.weet({ deelnemers: zonder });
    expect(verhaal.weigert('ontwerp.BUREAU_VRAAGT_BEVESTIGING').ontbreekt).toHaveLength(1);
    verhaal.weet({ bevestigers: { ontwerp: ['gemeentesecretaris'], afronding: ['gemeentesecretaris'] } });
    verhaal.stuur('ontwerp.BUREAU_VRAAGT_BEVESTIGING');
    expect(verhaal.waar).toBe('ontwerp.bevestiging');
  });

  it('kan worden teruggestuurd met een reden', () => {
    const verhaal = new SamenwerkenVerhaal().ontwerp().stuur('ontwerp.BUREAU_VRAAGT_BEVESTIGING');
    verhaal.post();
    verhaal.stuur('ontwerp.OPDRACHTGEVER_STUURT_TERUG', { reden: 'De raad ontbreekt' });
    expect(verhaal.waar).toBe('ontwerp.opstellen');
    expect(verhaal.post()).toEqual(['teruggestuurd → rol programmamanager']);
    expect(verhaal.openTaken).toContain('ontwerp.teruggestuurd');
    verhaal.bevestig('ontwerp', 'OPDRACHTGEVER');
    expect(verhaal.openTaken).not.toContain('ontwerp.teruggestuurd');
  });
});
