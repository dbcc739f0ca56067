import { SamenwerkenVerhaal } from '../../test/support/samenwerken-verhaal.ts';
import { iedereenWasEr } from '../../test/support/sessie-feiten.ts';
import { gebeurtenissen } from './gebeurtenissen.ts';
import { vereisten } from './vereisten/index.ts';

const inSporen = () => SamenwerkenVerhaal.inSporen();

describe('spoor A: ambtenaren en bestuur', () => {
  it('start zoveel cohorten als nodig, en is klaar als ze allemaal klaar zijn', () => {
    const verhaal = inSporen().startCohort('Ambtenaren');
    expect(verhaal.plekken).toContain('sporen.ambtenaren.lopend');
    expect(verhaal.weigert('ambtenaren.BUREAU_BEVESTIGT').ontbreekt).toEqual([
      'Alle cohorten zijn afgerond, en het zijn er minstens twee. Nog niet klaar: Ambtenaren.',
      'Het cohort van directie en MT is aangewezen en afgerond. Vul bij de gegevens in welk cohort van directie en MT is.',
    ]);
    verhaal.meldt('Ambtenaren', 'afgerond');
    expect(verhaal.openTaken).toContain('cohort.gemeld');
    expect(verhaal.weigert('ambtenaren.BUREAU_BEVESTIGT').ontbreekt[0]).toContain('Afgerond: 1. Nodig: 2.');
    verhaal.startCohort('Directie en MT').noteer({ cohortDirectie: ' directie en mt ' });
    expect(verhaal.weigert('ambtenaren.BUREAU_BEVESTIGT').ontbreekt[1]).toContain(
      'Het cohort Directie en MT is nog niet afgerond.',
    );
    verhaal.meldt('Directie en MT', 'afgerond').stuur('ambtenaren.BUREAU_BEVESTIGT');
    expect(verhaal.plekken).toContain('sporen.ambtenaren.klaar');
  });

  it('telt een cohort dat stopte niet mee, en laat een nieuw cohort beginnen', () => {
    const verhaal = inSporen().startCohort('Een').startCohort('Twee').meldt('Een', 'afgerond');
    verhaal.meldt('Twee', 'gestopt').noteer({ cohortDirectie: 'Een' });
    expect(verhaal.weigert('ambtenaren.BUREAU_BEVESTIGT').ontbreekt).toEqual([
      'Alle cohorten zijn afgerond, en het zijn er minstens twee. Afgerond: 1. Nodig: 2.',
    ]);
    verhaal.startCohort('Drie').meldt('Drie', 'afgerond').stuur('ambtenaren.BUREAU_BEVESTIGT');
    expect(verhaal.plekken).toContain('sporen.ambtenaren.klaar');
  });

  it('wacht na een heropend ontwerp op een cohort dat intussen nog begon', () => {
    const verhaal = inSporen().rondCohortenAf();
    verhaal.stuur('HEROPEN.ambtenaren', { reden: 'Er komt een cohort bij' }).startCohort('Nog een');
    verhaal
      .stuur('HEROPEN.ontwerp', { reden: 'Het programma verandert' })
      .bevestig('ontwerp', 'OPDRACHTGEVER');
    expect(verhaal.plekken).toContain('sporen.ambtenaren.lopend');
    verhaal.meldt('Nog een', 'afgerond').stuur('ambtenaren.BUREAU_BEVESTIGT');
    expect(verhaal.plekken).toContain('sporen.ambtenaren.klaar');
  });
});

describe('spoor B: raad en college', () => {
  it('begint pas als raad, griffie, college en ambtelijke top meedoen', () => {
    const verhaal = inSporen();
    verhaal.weet({ deelnemers: verhaal.feiten.deelnemers.filter(({ rol }) => rol !== 'raadslid') });
    expect(() => verhaal.plan('raad', '2027-02-11')).toThrow('Nog niemand van: raad.');
  });

  it('heeft zoveel sessies als de thema’s nodig hebben', () => {
    const verhaal = inSporen().plan('raad', '2027-02-11').houd('raad');
    verhaal.stuur('raad.BUREAU_VERWERKT');
    verhaal.noteer({ themaRollen: '2027-02-11', themaBob: '2027-02-11' });
    expect(verhaal.weigert('raad.BUREAU_VRAAGT_BEVESTIGING').ontbreekt).toEqual([
      'Alle thema’s van raad en college zijn behandeld. Nog niet: opgavegericht werken; de werking van commissies; dualisme.',
    ]);
    verhaal.plan('raad', '2027-03-11');
    expect(verhaal.feiten.bijeenkomsten['raad']?.nummer).toBe(2);
    verhaal.houd('raad').stuur('raad.BUREAU_VERWERKT').behandelThemas().bevestig('raad', 'GRIFFIE');
    expect(verhaal.plekken).toContain('sporen.raad.klaar');
  });

  it('gaat niet verder zonder aanwezigheid van wie erbij hoort; een gast hoort er niet bij', () => {
    const verhaal = inSporen().plan('raad', '2027-02-11').wachtTot('2027-02-12T09:00');
    expect(verhaal.weigert('raad.BUREAU_VERWERKT').ontbreekt).toEqual([
      'De aanwezigheid bij de gezamenlijke sessie is van iedereen vastgelegd. Nog vast te leggen: 5 personen.',
    ]);
    verhaal.weet(iedereenWasEr(verhaal.feiten, 'raad', 'griffier')).stuur('raad.BUREAU_VERWERKT');
    expect(verhaal.plekken).toContain('sporen.raad.tussentijd');
  });

  it('hoeft een laatste sessie die werd afgelast niet alsnog te houden, de eerste wel', () => {
    const verhaal = inSporen().plan('raad', '2027-02-11').behandelThemas();
    verhaal.stuur('raad.BUREAU_GELAST_AF', { reden: 'Te weinig mensen' });
    expect(verhaal.plekken).toContain('sporen.raad.nieuweDatum');
    expect(verhaal.weigert('raad.BUREAU_VRAAGT_BEVESTIGING').ontbreekt).toEqual([
      'De gezamenlijke sessie is minstens één keer gehouden.',
    ]);
    verhaal.plan('raad', '2027-02-18').houd('raad').stuur('raad.BUREAU_VERWERKT').plan('raad', '2027-03-18');
    verhaal.post();
    verhaal.stuur('raad.BUREAU_GELAST_AF', { reden: 'Alles is al besproken' });
    expect(verhaal.post()).toEqual(['afgelast → eerderBericht raad']);
    verhaal.bevestig('raad', 'GRIFFIE');
    expect(verhaal.plekken).toContain('sporen.raad.klaar');
  });

  it('wordt alleen door de griffier bevestigd', () => {
    expect(gebeurtenissen['raad.GRIFFIE_BEVESTIGT'].actors).toEqual(['griffier']);
    expect(gebeurtenissen['leiderschap.SECRETARIS_BEVESTIGT'].actors).toEqual(['gemeentesecretaris']);
    expect(gebeurtenissen['ontwerp.OPDRACHTGEVER_BEVESTIGT'].actors).toEqual(['opdrachtgever']);
    expect(gebeurtenissen['ambtenaren.BUREAU_BEVESTIGT'].actors).toEqual(['programmamanager']);
  });
});

describe('spoor C: leiderschap', () => {
  it('nodigt niet uit zonder nieuwe samenvatting van de resultaten, ook niet als de termijn om is', () => {
    const verhaal = inSporen().plan('leiderschap', '2027-02-18');
    expect(verhaal.weigert('leiderschap.BUREAU_NODIGT_UIT').ontbreekt).toEqual([
      'De resultaten sinds de vorige leiderschapsbijeenkomst zijn samengevat. Er is nog geen samenvatting van de andere twee sporen.',
    ]);
    verhaal.wachtTot('2027-01-28T12:00');
    expect(verhaal.post()).toEqual([]);
    expect(verhaal.openTaken).toContain('leiderschap.uitnodigen');
    verhaal.schrijf('resultaten', '2027-01-28').stuur('leiderschap.BUREAU_NODIGT_UIT');
    expect(verhaal.openTaken).not.toContain('leiderschap.uitnodigen');
    verhaal.houd('leiderschap').schrijf('leiderschapsverslag', '2027-02-19');
    verhaal.stuur('leiderschap.BUREAU_VOLGT_OP').plan('leiderschap', '2027-04-15');
    expect(verhaal.weigert('leiderschap.BUREAU_NODIGT_UIT').ontbreekt).toEqual([
      'De resultaten sinds de vorige leiderschapsbijeenkomst zijn samengevat. De samenvatting is van vóór de vorige bijeenkomst.',
    ]);
  });

  it('zoekt een nieuwe datum als de dag voorbijging zonder uitnodiging', () => {
    const verhaal = inSporen().plan('leiderschap', '2027-02-18').wachtTot('2027-02-19T09:00');
    expect(verhaal.plekken).toContain('sporen.leiderschap.nieuweDatum');
    expect(verhaal.openTaken).not.toContain('leiderschap.uitnodigen');
  });

  it('vraagt om de secretaris en een bestuurder; een gast is een advies', () => {
    const verhaal = inSporen();
    const zonder = (...weg: string[]) =>
      verhaal.weet({ deelnemers: verhaal.feiten.deelnemers.filter(({ rol }) => !weg.includes(rol)) });
    zonder('gast').plan('leiderschap', '2027-02-18');
    expect(vereisten.gastGevraagd.hard).toBe(false);
    expect(vereisten.gastGevraagd.holds(verhaal.feiten, '')).toBe(false);
    verhaal.stuur('leiderschap.BUREAU_GELAST_AF', { reden: 'Ziek' });
    zonder('wethouder');
    expect(() => verhaal.plan('leiderschap', '2027-03-18')).toThrow(
      'De gemeentesecretaris en minstens één bestuurder doen mee.',
    );
  });

  it('komt na acht weken terug, op tijd om uit te nodigen', () => {
    const verhaal = inSporen().plan('leiderschap', '2027-02-18').houdLeiderschap('2027-02-18');
    verhaal.stuur('leiderschap.BUREAU_VOLGT_OP');
    expect(verhaal.termijnen()['leiderschap.interval']).toBe('2027-03-25T08:00:00.000Z');
    verhaal.wachtTot('2027-03-25T10:00');
    expect(verhaal.openTaken).toContain('leiderschap.volgende');
    verhaal.plan('leiderschap', '2027-04-15');
    expect(verhaal.openTaken).not.toContain('leiderschap.volgende');
  });

  it('volgt pas op met aanwezigheid en verslag', () => {
    const verhaal = inSporen().plan('leiderschap', '2027-02-18').schrijf('resultaten', '2027-01-20');
    verhaal.schrijf('leiderschapsverslag', '2027-01-20').wachtTot('2027-02-19T09:00');
    expect(verhaal.weigert('leiderschap.BUREAU_VOLGT_OP').ontbreekt).toEqual([
      'De aanwezigheid bij de leiderschapsbijeenkomst is van iedereen vastgelegd. Nog vast te leggen: 3 personen.',
      'Van de laatste leiderschapsbijeenkomst is een verslag: doelen, resultaten en dilemma’s.',
    ]);
  });

  it('eindigt pas met een bijeenkomst die na de andere twee sporen werd gehouden', () => {
    const verhaal = inSporen().rondCohortenAf();
    verhaal.plan('leiderschap', '2027-02-04').houdLeiderschap('2027-02-04');
    expect(verhaal.plekken).toContain('sporen.leiderschap.verwerken');
    verhaal.rondRaadAf();
    expect(verhaal.weigert('leiderschap.BUREAU_VRAAGT_BEVESTIGING').reden).toBe('not-here');
    verhaal.stuur('leiderschap.BUREAU_VOLGT_OP').plan('leiderschap', '2027-04-01');
    verhaal.houdLeiderschap('2027-04-01').bevestig('leiderschap', 'SECRETARIS');
    expect(verhaal.waar).toBe('afronding.evalueren');
  });

  it('kan daarna toch nog een bijeenkomst houden', () => {
    const verhaal = inSporen().rondCohortenAf().rondRaadAf();
    verhaal.plan('leiderschap', '2027-03-04').houdLeiderschap('2027-03-04');
    verhaal.stuur('leiderschap.BUREAU_VOLGT_OP').plan('leiderschap', '2027-04-29');
    expect(verhaal.plekken).toContain('sporen.leiderschap.uitnodigen');
  });
});
