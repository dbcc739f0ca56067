import { CohortVerhaal } from '../../../test/support/samenwerken-verhaal.ts';
import { iedereenWasEr } from '../../../test/support/sessie-feiten.ts';

const nieuw = () => new CohortVerhaal().metMensen();
const inPressurecooker = () => nieuw().doeRollen().doeCasuistiek();

/** The pressure cooker was held on 8 April; the bestuurder was there or not. */
const gehouden = (...afwezig: string[]) => {
  const verhaal = inPressurecooker().brengCasusIn().plan('pressurecooker', '2027-04-08');
  verhaal.houd('pressurecooker', ...afwezig).schrijf('voorstel', '2027-04-08');
  verhaal.post();
  return verhaal;
};

describe('een cohort gaat de hele weg', () => {
  it('van rollen tot pressurecooker, en meldt zich bij het programma', () => {
    const verhaal = new CohortVerhaal();
    expect(verhaal.waar).toBe('rollen.plannen');
    expect(() => verhaal.plan('rollen', '2027-02-04')).toThrow('Het cohort heeft deelnemers.');
    verhaal.metMensen().doeRollen();
    expect(verhaal.post()).toEqual(['uitnodiging-rollen → deelnemers', 'praktische-informatie → deelnemers']);
    verhaal.doeCasuistiek();
    expect(verhaal.waar).toBe('pressurecooker.casus');
    verhaal.post();
    verhaal.stuur('pressurecooker.BUREAU_VRAAGT_CASUS');
    expect(verhaal.post()).toEqual(['casus-gevraagd → rol burgemeester en wethouder']);
    verhaal.brengCasusIn().plan('pressurecooker', '2027-04-08').houd('pressurecooker');
    verhaal.schrijf('voorstel', '2027-04-08').schrijf('reflectie', '2027-04-08');
    verhaal.post();
    verhaal.stuur('pressurecooker.BUREAU_BEVESTIGT');
    expect(verhaal.waar).toBe('afgerond');
    expect(verhaal.gevolgen('ouder')).toEqual([{ gebeurtenis: 'SYSTEEM_MELDT_KIND' }]);
    expect(verhaal.post()).toEqual(['cohort-afgerond → deelnemers']);
    expect([...verhaal.openTaken]).toEqual([]);
    expect(verhaal.toestand.timers).toEqual([]);
  });

  it('kan stoppen, en meldt ook dat', () => {
    const verhaal = nieuw().doeRollen().plan('casuistiek', '2027-03-11');
    verhaal.post();
    verhaal.stuur('BUREAU_ANNULEERT', { reden: 'Te weinig mensen' });
    expect(verhaal.waar).toBe('geannuleerd');
    expect(verhaal.gevolgen('ouder')).toHaveLength(1);
    expect([...verhaal.openTaken]).toEqual([]);
  });

  it('kan een module heropenen', () => {
    const verhaal = nieuw().doeRollen().stuur('HEROPEN.rollen', { reden: 'Iemand was er toch' });
    expect(verhaal.waar).toBe('rollen.verwerken');
    verhaal.stuur('rollen.BUREAU_BEVESTIGT');
    expect(verhaal.waar).toBe('casuistiek.plannen');
  });
});

describe('de acteurs', () => {
  const gepland = () => nieuw().doeRollen().plan('casuistiek', '2027-03-11');

  it('moeten vier weken vooraf zijn geboekt, anders gaat er geen uitnodiging uit', () => {
    const verhaal = gepland();
    const ontbreekt =
      'De acteurs zijn op tijd geboekt. Nodig: uiterlijk donderdag 11 februari 2027 (4 weken vooraf).';
    expect(verhaal.openTaken).toContain('casuistiek.acteurs');
    expect(verhaal.weigert('casuistiek.BUREAU_NODIGT_UIT').ontbreekt).toEqual([ontbreekt]);
    verhaal.weet({ gegevens: { acteursGeboekt: '2027-02-12' } });
    expect(verhaal.weigert('casuistiek.BUREAU_NODIGT_UIT').ontbreekt).toEqual([ontbreekt]);
    verhaal.weet({ gegevens: { acteursGeboekt: '2027-02-11' } }).stuur('casuistiek.BUREAU_NODIGT_UIT');
    expect(verhaal.waar).toBe('casuistiek.uitgenodigd');
    expect(verhaal.openTaken).not.toContain('casuistiek.acteurs');
  });

  it('volgen het aantal weken dat het bureau instelt', () => {
    const verhaal = gepland();
    verhaal.weet({
      gegevens: { acteursGeboekt: '2027-02-25' },
      instellingen: { ...verhaal.feiten.instellingen, acteursWekenVooraf: 2 },
    });
    verhaal.stuur('casuistiek.BUREAU_NODIGT_UIT');
    expect(verhaal.waar).toBe('casuistiek.uitgenodigd');
  });

  it('die te laat zijn geboekt, vragen om een latere datum', () => {
    const verhaal = gepland().wachtTot('2027-02-18T10:00');
    verhaal.weet({ gegevens: { acteursGeboekt: '2027-02-18' } });
    expect(verhaal.openTaken).toContain('casuistiek.uitnodigen');
    verhaal.verzet('casuistiek', '2027-03-25').stuur('casuistiek.BUREAU_NODIGT_UIT');
    expect(verhaal.waar).toBe('casuistiek.uitgenodigd');
  });

  it('maken ook het naar voren halen van de datum onmogelijk', () => {
    const verhaal = gepland().weet({ gegevens: { acteursGeboekt: '2027-02-11' } });
    verhaal.stuur('casuistiek.BUREAU_NODIGT_UIT');
    expect(() => verhaal.verzet('casuistiek', '2027-03-04')).toThrow('De acteurs zijn op tijd geboekt.');
  });
});

describe('de pressurecooker', () => {
  it('begint met een casus van een bestuurder', () => {
    const verhaal = inPressurecooker();
    verhaal.weet({ deelnemers: verhaal.feiten.deelnemers.filter(({ rol }) => rol !== 'wethouder') });
    expect(verhaal.weigert('pressurecooker.BUREAU_VRAAGT_CASUS').ontbreekt).toEqual([
      'Er doet een bestuurder mee die een casus inbrengt.',
    ]);
    expect(verhaal.weigert('pressurecooker.BUREAU_ONTVANGT_CASUS').ontbreekt).toEqual([
      'Er doet een bestuurder mee die een casus inbrengt.',
      'De casus van de bestuurder is opgeslagen.',
    ]);
  });

  it('is niet klaar zonder de bestuurder bij de reflectie', () => {
    const verhaal = gehouden('wethouder');
    expect(verhaal.weigert('pressurecooker.BUREAU_BEVESTIGT').ontbreekt).toEqual([
      'De bestuurder was bij de reflectie. Was de bestuurder er niet? Leg dan een datum vast waarop de reflectie wordt ingehaald.',
      'De reflectie van de bestuurder is opgeschreven.',
    ]);
  });

  it('haalt de reflectie dan in op een andere dag', () => {
    const verhaal = gehouden('wethouder').plan('reflectie', '2027-04-15');
    expect(verhaal.waar).toBe('pressurecooker.reflectie.gepland');
    expect(verhaal.post()).toEqual(['uitnodiging-reflectie → deelnemers']);
    verhaal.verzet('reflectie', '2027-04-16');
    expect(verhaal.post()).toEqual(['verzet → eerderBericht reflectie']);
    verhaal.houd('reflectie').schrijf('reflectie', '2027-04-16').stuur('pressurecooker.BUREAU_BEVESTIGT');
    expect(verhaal.waar).toBe('afgerond');
    expect([...verhaal.openTaken]).toEqual([]);
  });

  it('zoekt een nieuwe datum als ook de reflectie niet doorgaat', () => {
    const verhaal = gehouden('wethouder').plan('reflectie', '2027-04-15');
    verhaal.stuur('reflectie.BUREAU_GELAST_AF', { reden: 'Crisisoverleg' });
    expect(verhaal.waar).toBe('pressurecooker.reflectie.nieuweDatum');
    verhaal.plan('reflectie', '2027-04-22').houd('reflectie', 'wethouder');
    expect(verhaal.weigert('pressurecooker.BUREAU_BEVESTIGT').ontbreekt).toHaveLength(2);
    verhaal.stuur('reflectie.BUREAU_MIST_BESTUURDER').plan('reflectie', '2027-04-29');
    expect(verhaal.feiten.bijeenkomsten['reflectie']?.nummer).toBe(2);
    verhaal.weet(iedereenWasEr(verhaal.feiten, 'reflectie')).schrijf('reflectie', '2027-04-29');
    verhaal.stuur('pressurecooker.BUREAU_BEVESTIGT');
    expect(verhaal.waar).toBe('afgerond');
  });
});

describe('elke module', () => {
  it.each(['rollen', 'casuistiek'] as const)(
    '%s vraagt om een datum die komt, en om aanwezigheid',
    (deel) => {
      const verhaal = deel === 'rollen' ? nieuw() : nieuw().doeRollen();
      expect(() => verhaal.plan(deel, '2026-12-01')).toThrow('heeft een datum die nog komt.');
      verhaal.weet({ gegevens: { acteursGeboekt: '2027-01-04' } }).plan(deel, '2027-03-18');
      verhaal.wachtTot('2027-03-19T09:00');
      expect(verhaal.weigert(`${deel}.BUREAU_BEVESTIGT`).ontbreekt[0]).toContain(
        'Nog vast te leggen: 3 personen.',
      );
      verhaal.houd(deel);
      expect(verhaal.weigert(`${deel}.BUREAU_GELAST_AF`).ontbreekt[0]).toContain('is nog niet gehouden.');
    },
  );

  it('de pressurecooker en de reflectie ook, en om het voorstel', () => {
    const verhaal = inPressurecooker().brengCasusIn();
    expect(() => verhaal.plan('pressurecooker', '2026-12-01')).toThrow('heeft een datum die nog komt.');
    verhaal.plan('pressurecooker', '2027-04-08').wachtTot('2027-04-09T09:00');
    expect(verhaal.weigert('pressurecooker.BUREAU_BEVESTIGT').ontbreekt).toEqual([
      'De aanwezigheid bij de module pressurecooker is van iedereen vastgelegd. Nog vast te leggen: 3 personen.',
      'Het voorstel van het cohort is opgeslagen.',
      'De bestuurder was bij de reflectie. Was de bestuurder er niet? Leg dan een datum vast waarop de reflectie wordt ingehaald.',
      'De reflectie van de bestuurder is opgeschreven.',
    ]);
    verhaal.houd('pressurecooker', 'wethouder');
    expect(() => verhaal.plan('reflectie', '2026-12-01')).toThrow('heeft een datum die nog komt.');
    verhaal.plan('reflectie', '2027-04-15').houd('reflectie', 'wethouder');
    expect(verhaal.weigert('reflectie.BUREAU_GELAST_AF').ontbreekt).toHaveLength(1);
  });
});
