import { BurgemeesterVerhaal, MOMENTEN } from '../../test/support/burgemeester-verhaal.ts';
import { vereisten } from './vereisten/index.ts';

describe('vóór het eerste moment', () => {
  it('liggen alle vier data en de eigen vragen vast', () => {
    const verhaal = BurgemeesterVerhaal.bij('moment1');
    const uit = 'moment1.BUREAU_NODIGT_UIT';
    expect(verhaal.weigert(uit).ontbreekt).toEqual([
      'Alle vier reflectiemomenten hebben een datum. Nog geen datum: reflectiemoment 1, 2, 3, 4.',
      'Reflectiemoment 1 heeft een datum die nog komt. Er is nog geen datum.',
      'De eigen vragen van de burgemeester zijn opgeschreven. Alleen de burgemeester en de procesbegeleider kunnen ze opschrijven en lezen.',
      'Er is een procesbegeleider voor de burgemeester.',
    ]);
    verhaal.planMomenten();
    expect(verhaal.weigert(uit).ontbreekt).toHaveLength(2);
    verhaal.richtIn().stuur(uit);
    expect(verhaal.waar).toBe('moment1.gepland');
  });

  it('staan de momenten op volgorde', () => {
    const verhaal = BurgemeesterVerhaal.bij('moment1').planMomenten();
    verhaal.plan('moment3', '2027-04-01');
    expect(verhaal.weigert('moment3.BUREAU_VERZET').reden).toBe('guard');
    expect(verhaal.weigert('moment3.BUREAU_VERZET').ontbreekt).toEqual([
      'Elk reflectiemoment is na het vorige. Reflectiemoment 3 is op donderdag 1 april 2027.',
    ]);
  });

  it.each(['moment2', 'moment3', 'moment4'] as const)('mag ook %s al worden verzet', (later) => {
    const verhaal = BurgemeesterVerhaal.bij('moment1').richtIn().stuur('moment1.BUREAU_NODIGT_UIT');
    verhaal.post();
    const dag = { moment2: '2027-04-22', moment3: '2027-05-27', moment4: '2027-06-24' }[later];
    verhaal.plan(later, dag).stuur(`${later}.BUREAU_VERZET`);
    expect(verhaal.waar).toBe('moment1.gepland');
    expect(verhaal.post()).toEqual([`verzet → eerderBericht ${later}`]);
  });
});

describe('een moment dat anders loopt', () => {
  it('is pas klaar als het is gehouden of ingehaald', () => {
    const verhaal = BurgemeesterVerhaal.bij('moment2').wachtTot('2027-04-15T18:00').was('moment2', false);
    expect(verhaal.weigert('moment2.BUREAU_VRAAGT_BEVESTIGING').ontbreekt).toEqual([
      'Reflectiemoment 2 is gehouden of ingehaald, en dat ligt vast.',
    ]);
  });

  it('wordt gemist en ingehaald in een gesprek', () => {
    const verhaal = BurgemeesterVerhaal.bij('moment2').wachtTot('2027-04-15T18:00').was('moment2', false);
    verhaal.post();
    verhaal.stuur('moment2.BUREAU_MELDT_GEMIST', { reden: 'Een crisis in de gemeente' });
    expect(verhaal.waar).toBe('moment2.inhaalgesprek.plannen');
    expect(verhaal.openTaken).toContain('inhaalgesprek.datum');
    expect(verhaal.weigert('inhaalgesprek.BUREAU_PLANT').ontbreekt).toHaveLength(1);
    verhaal.plan('inhaalgesprek', '2027-04-22', '10:00', '11:00').stuur('inhaalgesprek.BUREAU_PLANT');
    expect(verhaal.post()).toEqual([
      'burgemeester-momenten → rol burgemeester',
      'burgemeester-data → rol secretariaat',
    ]);
    verhaal.wachtTot('2027-04-22T11:00');
    expect(verhaal.waar).toBe('moment2.terugkijken');
    verhaal.was('inhaalgesprek').bevestig('moment2');
    expect(verhaal.waar).toBe('moment3.gepland');
    expect(verhaal.openTaken).not.toContain('inhaalgesprek.datum');
  });

  it('haalt met één gesprek geen later moment in', () => {
    const verhaal = BurgemeesterVerhaal.bij('moment2').wachtTot('2027-04-15T18:00');
    verhaal.stuur('moment2.BUREAU_MELDT_GEMIST').plan('inhaalgesprek', '2027-04-22', '10:00', '11:00');
    verhaal.stuur('inhaalgesprek.BUREAU_PLANT').wachtTot('2027-04-22T12:00').was('inhaalgesprek');
    verhaal.bevestig('moment2').wachtTot('2027-05-20T18:00').was('moment3', false);
    expect(verhaal.weigert('moment3.BUREAU_VRAAGT_BEVESTIGING').ontbreekt).toHaveLength(1);
  });

  it('krijgt ook bij een afgelast inhaalgesprek weer een datum', () => {
    const verhaal = BurgemeesterVerhaal.bij('moment2').wachtTot('2027-04-15T18:00');
    verhaal.stuur('moment2.BUREAU_MELDT_GEMIST').plan('inhaalgesprek', '2027-04-22', '10:00', '11:00');
    verhaal.stuur('inhaalgesprek.BUREAU_PLANT').stuur('inhaalgesprek.BUREAU_GELAST_AF', { reden: 'Ziek' });
    expect(verhaal.waar).toBe('moment2.inhaalgesprek.nieuweDatum');
    verhaal.plan('inhaalgesprek', '2027-04-29', '10:00', '11:00').stuur('inhaalgesprek.BUREAU_PLANT');
    verhaal.stuur('inhaalgesprek.BUREAU_MELDT_GEHOUDEN');
    expect(verhaal.waar).toBe('moment2.terugkijken');
  });

  it('wordt afgelast en opnieuw gepland, of gemist als er geen datum meer is', () => {
    const verhaal = BurgemeesterVerhaal.bij('moment3').stuur('moment3.BUREAU_GELAST_AF', { reden: 'Ziek' });
    expect(verhaal.waar).toBe('moment3.nieuweDatum');
    verhaal.plan('moment3', '2027-06-03').stuur('moment3.BUREAU_PLANT');
    expect(verhaal.waar).toBe('moment3.gepland');
    verhaal.stuur('moment3.BUREAU_GELAST_AF', { reden: 'Ziek' }).stuur('moment3.BUREAU_MELDT_GEMIST');
    expect(verhaal.waar).toBe('moment3.inhaalgesprek.plannen');
  });

  it('vraagt om een nieuwe datum als de dag voorbijging terwijl het vorige nog liep', () => {
    const verhaal = BurgemeesterVerhaal.bij('moment1').richtIn().stuur('moment1.BUREAU_NODIGT_UIT');
    verhaal.houd('moment1').wachtTot('2027-04-20T10:00').bevestig('moment1');
    expect(verhaal.waar).toBe('moment2.nieuweDatum');
    expect(verhaal.weigert('moment2.BUREAU_MELDT_GEHOUDEN').reden).toBe('guard');
    verhaal.was('moment2').stuur('moment2.BUREAU_MELDT_GEHOUDEN').bevestig('moment2');
    expect(verhaal.waar).toBe('moment3.gepland');
  });

  it.each(MOMENTEN)('stuurt %s terug naar het bureau', (moment) => {
    const verhaal = BurgemeesterVerhaal.bij(moment);
    if (moment === 'moment1') verhaal.richtIn().stuur('moment1.BUREAU_NODIGT_UIT');
    verhaal.houd(moment).stuur(`${moment}.BUREAU_VRAAGT_BEVESTIGING`);
    verhaal.stuur(`${moment}.BURGEMEESTER_STUURT_TERUG`, { reden: 'Ik mis mijn vraag' });
    expect(verhaal.waar).toBe(`${moment}.terugkijken`);
    expect(verhaal.openTaken).toContain(`${moment}.teruggestuurd`);
    verhaal.bevestig(moment);
    expect(verhaal.openTaken).not.toContain(`${moment}.teruggestuurd`);
  });

  it('is weer te openen, ook als het was ingehaald, en daarna komt men terug waar men was', () => {
    const verhaal = BurgemeesterVerhaal.bij('moment2').wachtTot('2027-04-15T18:00');
    verhaal.stuur('moment2.BUREAU_MELDT_GEMIST').plan('inhaalgesprek', '2027-04-22', '10:00', '11:00');
    verhaal.stuur('inhaalgesprek.BUREAU_PLANT').wachtTot('2027-04-22T12:00').was('inhaalgesprek');
    verhaal.bevestig('moment2').stuur('HEROPEN.moment1', { reden: 'Notitie vergeten' });
    expect(verhaal.waar).toBe('moment1.terugkijken');
    verhaal.bevestig('moment1');
    expect(verhaal.waar).toBe('moment2.terugkijken');
    verhaal.bevestig('moment2');
    expect(verhaal.waar).toBe('moment3.gepland');
    expect(verhaal.weigert('HEROPEN.moment4').reden).toBe('guard');
  });
});

describe('de afronding', () => {
  it('raadt aan dat alle eigen vragen aan bod kwamen, en dwingt dat niet af', () => {
    expect(vereisten.vragenBesproken.hard).toBe(false);
    const verhaal = BurgemeesterVerhaal.bij('afronding').stuur('afronding.BUREAU_VRAAGT_BEVESTIGING');
    verhaal.stuur('afronding.BURGEMEESTER_STUURT_TERUG', { reden: 'Nog één vraag' });
    expect(verhaal.waar).toBe('afronding.terugblikken');
    verhaal.stuur('HEROPEN.moment4', { reden: 'Nog één vraag' }).bevestig('moment4').rondAf();
    expect(verhaal.waar).toBe('afgerond');
    expect([...verhaal.openTaken]).toEqual([]);
  });
});
