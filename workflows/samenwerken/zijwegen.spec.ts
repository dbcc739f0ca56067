import { SamenwerkenVerhaal } from '../../test/support/samenwerken-verhaal.ts';

const inAfronding = () => {
  const verhaal = SamenwerkenVerhaal.inSporen().rondCohortenAf().rondRaadAf();
  verhaal.plan('leiderschap', '2027-03-04').houdLeiderschap('2027-03-04');
  return verhaal.bevestig('leiderschap', 'SECRETARIS');
};

describe('stoppen', () => {
  it('zegt de agenda af, stopt de cohorten en laat geen werk achter', () => {
    const verhaal = SamenwerkenVerhaal.inSporen().startCohort('Ambtenaren').plan('raad', '2027-02-11');
    verhaal.meldt('Ambtenaren', 'gestopt').stuur('SYSTEEM_MELDT_ONBESTELBAAR', { bericht: 'b1' });
    expect(verhaal.openTaken).toContain('onbestelbaar');
    verhaal.stuur('BUREAU_ANNULEERT', { reden: 'De gemeente stopt' });
    expect(verhaal.waar).toBe('geannuleerd');
    expect(verhaal.gevolgen('kinderenStoppen')).toHaveLength(1);
    expect(verhaal.post()).toEqual(['geannuleerd → eerderBericht *']);
    expect([...verhaal.openTaken]).toEqual([]);
    expect(verhaal.toestand.timers).toEqual([]);
  });
});

describe('een fase heropenen', () => {
  it('laat de andere sporen staan zolang ze naast elkaar lopen', () => {
    const verhaal = SamenwerkenVerhaal.inSporen().startCohort('Ambtenaren').rondRaadAf();
    verhaal.plan('leiderschap', '2027-03-18').stuur('HEROPEN.raad', { reden: 'Een thema is vergeten' });
    expect(verhaal.plekken).toEqual([
      'sporen.ambtenaren.lopend',
      'sporen.raad.tussentijd',
      'sporen.leiderschap.uitnodigen',
    ]);
  });

  it.each([
    ['ambtenaren', 'lopend'],
    ['raad', 'tussentijd'],
    ['leiderschap', 'afsluiten'],
  ])('vindt vanuit de afronding alleen spoor %s open', (spoor, plek) => {
    const verhaal = inAfronding().stuur(`HEROPEN.${spoor}`, { reden: 'Nog eens kijken' });
    const open = verhaal.plekken.filter((een) => !een.endsWith('.klaar'));
    expect(open).toEqual([`sporen.${spoor}.${plek}`]);
  });

  it('van het ontwerp bevestigde sporen niet opnieuw, en de rest gaat verder waar het was', () => {
    const verhaal = SamenwerkenVerhaal.inSporen().startCohort('Ambtenaren').rondRaadAf();
    verhaal.plan('leiderschap', '2027-03-18').stuur('HEROPEN.ontwerp', { reden: 'Er komt een thema bij' });
    expect(verhaal.waar).toBe('ontwerp.opstellen');
    verhaal.meldt('Ambtenaren', 'afgerond');
    expect(verhaal.openTaken).toContain('cohort.gemeld');
    verhaal.bevestig('ontwerp', 'OPDRACHTGEVER');
    expect(verhaal.plekken).toEqual([
      'sporen.ambtenaren.lopend',
      'sporen.raad.klaar',
      'sporen.leiderschap.uitnodigen',
    ]);
  });

  it('kan alleen als de fase al eens is bevestigd', () => {
    expect(SamenwerkenVerhaal.inSporen().weigert('HEROPEN.raad').reden).toBe('guard');
  });
});

describe('een sessie verzetten', () => {
  it('denkt de uitnodiging opnieuw uit, en stuurt de praktische informatie voor de nieuwe datum', () => {
    const verhaal = SamenwerkenVerhaal.inSporen().plan('raad', '2027-03-11');
    verhaal.verzet('raad', '2027-03-18');
    expect(verhaal.termijnen()['raad.uitnodigen']).toBe('2027-02-25T08:00:00.000Z');
    verhaal.wachtTot('2027-03-12T09:00');
    verhaal.post();
    verhaal.verzet('raad', '2027-04-08').wachtTot('2027-04-01T10:00');
    expect(verhaal.post().map((mail) => mail.split(' ')[0])).toEqual(['verzet', 'praktische-informatie']);
  });
});

describe('een datum', () => {
  it('moet nog komen', () => {
    const verhaal = SamenwerkenVerhaal.inSporen();
    expect(() => verhaal.plan('raad', '2026-12-01')).toThrow(
      'De gezamenlijke sessie heeft een datum die nog komt.',
    );
    expect(() => verhaal.plan('leiderschap', '2026-12-01')).toThrow(
      'De leiderschapsbijeenkomst heeft een datum die nog komt.',
    );
  });

  it('van een sessie die is gehouden, wordt niet meer afgelast', () => {
    const raad = SamenwerkenVerhaal.inSporen().plan('raad', '2027-02-11').houd('raad');
    expect(raad.weigert('raad.BUREAU_GELAST_AF').ontbreekt).toEqual([
      'De gezamenlijke sessie is nog niet gehouden. Er is al aanwezigheid vastgelegd.',
    ]);
    const verhaal = SamenwerkenVerhaal.inSporen().plan('leiderschap', '2027-02-18');
    verhaal.schrijf('resultaten', '2027-01-20').houd('leiderschap');
    expect(verhaal.weigert('leiderschap.BUREAU_GELAST_AF').ontbreekt).toHaveLength(1);
  });
});

describe('de afronding', () => {
  it('vraagt om een eindverslag', () => {
    expect(inAfronding().weigert('afronding.BUREAU_VRAAGT_BEVESTIGING').ontbreekt).toEqual([
      'Het eindverslag is opgeslagen.',
    ]);
  });
});
