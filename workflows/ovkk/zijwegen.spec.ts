import { AFWEZIG, avond, metBijeenkomst } from '../../test/support/feiten.ts';
import { FASEN, OvkkVerhaal } from '../../test/support/ovkk-verhaal.ts';

describe('te weinig mensen: een bijeenkomst verzetten', () => {
  it('verschuift de termijnen zolang nog niemand is uitgenodigd', () => {
    const verhaal = OvkkVerhaal.bij('bijeenkomst1');
    verhaal.plan('bijeenkomst1', '2027-01-28').stuur('bijeenkomst1.BUREAU_VERZET');
    expect(verhaal.waar).toBe('bijeenkomst1.uitnodigen');
    expect(verhaal.post()).toEqual(['verzet → eerderBericht bijeenkomst1']);
    expect(verhaal.termijnen()).toEqual({ 'bijeenkomst1.uitnodigen': '2027-01-07T08:00:00.000Z' });
  });

  it('stuurt de praktische informatie opnieuw, nu voor de nieuwe datum', () => {
    const verhaal = OvkkVerhaal.bij('bijeenkomst1').wachtTot('2027-01-08T09:00');
    verhaal.post();
    verhaal.plan('bijeenkomst1', '2027-02-04').stuur('bijeenkomst1.BUREAU_VERZET');
    expect(verhaal.post()).toEqual(['verzet → eerderBericht bijeenkomst1']);
    verhaal.wachtTot('2027-01-28T09:00');
    expect(verhaal.post()).toEqual(['praktische-informatie → deelnemers']);
    expect(verhaal.waar).toBe('bijeenkomst1.uitgenodigd');
  });

  it('weigert een datum na bijeenkomst 2, en een datum die al is geweest', () => {
    const verhaal = OvkkVerhaal.bij('bijeenkomst1');
    verhaal.plan('bijeenkomst1', '2027-03-04');
    expect(verhaal.weigert('bijeenkomst1.BUREAU_VERZET').ontbreekt).toEqual([
      'Bijeenkomst 2 is na bijeenkomst 1. Bijeenkomst 1 is op donderdag 4 maart 2027, bijeenkomst 2 op donderdag 25 februari 2027.',
    ]);
    verhaal.plan('bijeenkomst1', '2026-01-08');
    expect(verhaal.weigert('bijeenkomst1.BUREAU_VERZET').ontbreekt).toEqual([
      'Bijeenkomst 1 heeft een datum die nog komt. De datum is al geweest.',
    ]);
  });

  it.each(['voorbereiding', 'bijeenkomst1', 'consultatie', 'bijeenkomst2'] as const)(
    'kan voor bijeenkomst 2 al vanaf %s',
    (fase) => {
      const verhaal = OvkkVerhaal.bij(fase);
      if (fase === 'voorbereiding') verhaal.bereidVoor();
      const voorheen = verhaal.waar;
      verhaal.post();
      verhaal.plan('bijeenkomst2', '2027-03-11').stuur('bijeenkomst2.BUREAU_VERZET');
      expect(verhaal.post()).toEqual(['verzet → eerderBericht bijeenkomst2']);
      expect(verhaal.waar).toBe(voorheen);
    },
  );

  it('kan niet meer als bijeenkomst 2 is gehouden', () => {
    const verhaal = OvkkVerhaal.bij('afspraken').stuur('HEROPEN.bijeenkomst1', {
      reden: 'Aanwezigheid klopt niet',
    });
    verhaal.weet(metBijeenkomst(verhaal.feiten, 'bijeenkomst2', avond('2027-06-10')));
    verhaal.weet(metBijeenkomst(verhaal.feiten, 'bijeenkomst2', { aanwezig: { raadslid1: true } }));
    expect(verhaal.weigert('bijeenkomst2.BUREAU_VERZET').ontbreekt).toEqual([
      'Bijeenkomst 2 is nog niet gehouden. Er is al aanwezigheid vastgelegd.',
    ]);
  });
});

describe('een bijeenkomst afgelasten', () => {
  it('zoekt een nieuwe datum en nodigt daarna opnieuw uit', () => {
    const verhaal = OvkkVerhaal.bij('bijeenkomst1').stuur('bijeenkomst1.BUREAU_NODIGT_UIT');
    verhaal.post();
    verhaal.stuur('bijeenkomst1.BUREAU_GELAST_AF', { reden: 'Te weinig aanmeldingen' });
    expect(verhaal.waar).toBe('bijeenkomst1.nieuweDatum');
    expect(verhaal.post()).toEqual(['afgelast → eerderBericht bijeenkomst1']);
    expect(verhaal.openTaken).toContain('bijeenkomst1.datum');
    expect(verhaal.toestand.timers).toEqual([]);
    verhaal.plan('bijeenkomst1', '2027-02-11').stuur('bijeenkomst1.BUREAU_PLANT');
    expect(verhaal.openTaken).not.toContain('bijeenkomst1.datum');
    expect(verhaal.post()).toEqual(['save-the-date → deelnemers']);
    verhaal.wachtTot('2027-01-21T09:00');
    expect(verhaal.post()).toEqual(['uitnodiging → deelnemers']);
  });

  it('kan ook achteraf, zolang niemands aanwezigheid is vastgelegd', () => {
    const verhaal = OvkkVerhaal.bij('bijeenkomst1').wachtTot('2027-01-15T09:00');
    expect(verhaal.waar).toBe('bijeenkomst1.verwerken');
    verhaal.stuur('bijeenkomst1.BUREAU_GELAST_AF', { reden: 'Sneeuw' });
    expect(verhaal.waar).toBe('bijeenkomst1.nieuweDatum');
    const gehouden = OvkkVerhaal.bij('bijeenkomst1').houd1();
    expect(gehouden.weigert('bijeenkomst1.BUREAU_GELAST_AF').ontbreekt).toHaveLength(1);
  });
});

describe('een datum die voorbijgaat terwijl er nog iets anders loopt', () => {
  it('wordt niet meer uitgenodigd, maar vraagt om een nieuwe datum', () => {
    const verhaal = OvkkVerhaal.bij('consultatie').verstuurConsultatie().sluitConsultatie();
    verhaal.wachtTot('2027-03-01T09:00').bevestig('consultatie');
    expect(verhaal.waar).toBe('bijeenkomst2.nieuweDatum');
    expect(verhaal.post()).not.toContain('uitnodiging-met-visie → deelnemers');
  });

  it('stuurt na een lange storing geen uitnodiging voor een avond die al is geweest', () => {
    const verhaal = OvkkVerhaal.bij('bijeenkomst1');
    const [termijn] = verhaal.toestand.timers;
    verhaal.toestand = { ...verhaal.toestand, timers: [{ ...termijn!, dueAt: '2027-01-20T08:00:00.000Z' }] };
    verhaal.wachtTot('2027-01-20T09:00');
    expect(verhaal.post()).toEqual([]);
    expect(verhaal.waar).toBe('bijeenkomst1.nieuweDatum');
  });

  it('stuurt dan ook geen praktische informatie meer', () => {
    const verhaal = OvkkVerhaal.bij('bijeenkomst1').stuur('bijeenkomst1.BUREAU_NODIGT_UIT');
    verhaal.post();
    const tijdens = '2027-01-14T18:00:00.000Z';
    const timers = verhaal.toestand.timers.map((timer) => ({ ...timer, dueAt: tijdens }));
    verhaal.toestand = { ...verhaal.toestand, timers };
    verhaal.wachtTot('2027-01-14T23:00');
    expect(verhaal.post()).toEqual([]);
    expect(verhaal.waar).toBe('bijeenkomst1.verwerken');
  });

  it('meldt dat een bijeenkomst eerder is afgelopen', () => {
    const verhaal = OvkkVerhaal.bij('bijeenkomst1').stuur('bijeenkomst1.BUREAU_NODIGT_UIT');
    verhaal.stuur('bijeenkomst1.BUREAU_MELDT_GEHOUDEN');
    expect(verhaal.waar).toBe('bijeenkomst1.verwerken');
  });
});

describe('stoppen', () => {
  it.each(FASEN)('kan in %s, zegt de agenda af en laat geen werk achter', (fase) => {
    const verhaal = OvkkVerhaal.bij(fase).stuur('SYSTEEM_MELDT_ONBESTELBAAR', { bericht: 'b1' });
    expect(verhaal.openTaken).toContain('onbestelbaar');
    verhaal.stuur('BUREAU_ANNULEERT', { reden: 'De gemeente stopt' });
    expect(verhaal.waar).toBe('geannuleerd');
    expect(verhaal.post()).toEqual(['geannuleerd → eerderBericht *']);
    expect([...verhaal.openTaken]).toEqual([]);
    expect(verhaal.toestand.timers).toEqual([]);
    expect(verhaal.weigert('BUREAU_ANNULEERT').reden).toBe('finished');
  });
});

describe('een deelnemer die er niet bij was', () => {
  it('doet altijd mee aan de consultatie', () => {
    const verhaal = OvkkVerhaal.bij('consultatie').zetRondeKlaar('2027-01-15T09:00');
    const ronde = verhaal.feiten.consultaties['consultatie']!;
    verhaal.weet({ consultaties: { consultatie: { ...ronde, ontvangers: { raadslid1: 'open' } } } });
    expect(verhaal.weigert('consultatie.BUREAU_VERZENDT').ontbreekt).toEqual([
      'Iedereen die er niet bij was, doet mee aan de consultatie. Nog niet gevraagd: 1.',
    ]);
    expect(verhaal.feiten.deelnemers.map(({ id }) => id)).toContain(AFWEZIG);
  });
});
