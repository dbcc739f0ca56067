import { AFWEZIG, aanwezigBehalve, metBijeenkomst } from '../../test/support/feiten.ts';
import { OvkkVerhaal } from '../../test/support/ovkk-verhaal.ts';

const lopend = () => {
  const verhaal = OvkkVerhaal.bij('consultatie').verstuurConsultatie();
  verhaal.post();
  return verhaal;
};

describe('de tussentijdse consultatie', () => {
  it('herinnert drie werkdagen voor het eind, om negen uur', () => {
    const verhaal = lopend();
    expect(verhaal.termijnen()).toEqual({
      'consultatie.herinnering': '2027-02-02T08:00:00.000Z',
      'consultatie.termijn': '2027-02-05T22:59:59.000Z',
    });
    verhaal.wachtTot('2027-02-02T09:00');
    expect(verhaal.post()).toEqual(['consultatie-herinnering → consultatie open consultatie']);
    verhaal.wachtTot('2027-02-06T09:00');
    expect(verhaal.waar).toBe('consultatie.verwerken');
    expect(verhaal.post()).toEqual([]);
  });

  it('sluit vanzelf als iedereen heeft geantwoord, en eerder op verzoek', () => {
    const verhaal = lopend().antwoord(AFWEZIG, {});
    expect(verhaal.waar).toBe('consultatie.reactiesVerzamelen');
    verhaal.antwoord(AFWEZIG, {}).antwoord('raadslid1');
    expect(verhaal.waar).toBe('consultatie.verwerken');
    expect(verhaal.weigert('consultatie.DEELNEMER_REAGEERT').reden).toBe('not-here');
    const gesloten = lopend().stuur('consultatie.BUREAU_SLUIT', { reden: 'Iedereen belde' });
    expect(gesloten.waar).toBe('consultatie.verwerken');
  });

  it('herinnert opnieuw nadat de termijn is verlengd', () => {
    const verhaal = lopend().wachtTot('2027-02-03T09:00');
    const ronde = verhaal.feiten.consultaties['consultatie']!;
    verhaal.post();
    verhaal.weet({ consultaties: { consultatie: { ...ronde, termijn: '2027-02-12T22:59:59.000Z' } } });
    verhaal.stuur('consultatie.BUREAU_VERLENGT').wachtTot('2027-02-09T09:00');
    expect(verhaal.post()).toEqual(['consultatie-herinnering → consultatie open consultatie']);
    verhaal.weet({ consultaties: { consultatie: { ...ronde, termijn: '2027-01-01T22:59:59.000Z' } } });
    expect(verhaal.weigert('consultatie.BUREAU_VERLENGT').ontbreekt).toEqual([
      'De termijn van de consultatie komt nog.',
    ]);
  });

  it('gaat pas weg als er een concept is, en ontvangers met een termijn die nog komt', () => {
    const verhaal = OvkkVerhaal.bij('consultatie');
    expect(verhaal.weigert('consultatie.BUREAU_VERZENDT').ontbreekt).toEqual([
      'De consultatie staat klaar: met ontvangers en een termijn die nog komt.',
      'Iedereen die er niet bij was, doet mee aan de consultatie. Nog niet gevraagd: 1.',
    ]);
    verhaal.zetRondeKlaar('2027-01-15T09:00').stelVast('visie');
    expect(verhaal.weigert('consultatie.BUREAU_VERZENDT').ontbreekt).toEqual([
      'Er is een concept dat nog niet is vastgesteld.',
    ]);
  });

  it('herinnert bij een korte termijn niet op de dag van versturen', () => {
    const verhaal = OvkkVerhaal.bij('consultatie').zetRondeKlaar('2027-01-15T09:00');
    verhaal.wachtTot('2027-01-15T10:00').post();
    const ronde = verhaal.feiten.consultaties['consultatie'];
    if (!ronde) throw new Error('There is no round');
    const kort = { termijn: '2027-01-18T22:59:59.000Z', verzondenOp: '2027-01-15T09:00:00.000Z' };
    verhaal.weet({ consultaties: { consultatie: { ...ronde, ...kort } } });
    verhaal.stuur('consultatie.BUREAU_VERZENDT').wachtTot('2027-01-16T12:00');
    expect(verhaal.post()).toEqual(['consultatie-concept → consultatie allen consultatie']);
    expect(verhaal.waar).toBe('consultatie.reactiesVerzamelen');
  });

  it('kan een extra ronde krijgen na een fundamenteel bezwaar', () => {
    const verhaal = lopend().antwoord(AFWEZIG, { bezwaar: true }).antwoord('raadslid1');
    expect(verhaal.waar).toBe('consultatie.verwerken');
    // In the next round nobody can judge these any more, and who wrote them hears what became of it.
    expect(verhaal.weigert('consultatie.BUREAU_START_EXTRA_RONDE').ontbreekt).toEqual([
      'Elke reactie heeft een oordeel: overgenomen, deels of niet. Nog te beoordelen: 1.',
    ]);
    verhaal.beoordeel();
    verhaal.stuur('consultatie.BUREAU_START_EXTRA_RONDE', { reden: 'Fundamenteel bezwaar' });
    expect(verhaal.waar).toBe('consultatie.opstellen');
    verhaal.zetRondeKlaar('2027-01-20T09:00', 2).schrijf('visie', '0.2').stuur('consultatie.BUREAU_VERZENDT');
    expect(verhaal.post()).toContain('consultatie-concept → consultatie allen consultatie');
    expect(verhaal.toestand.context).toMatchObject({ rondes: { consultatie: 2 } });
    verhaal.sluitConsultatie().bevestig('consultatie');
    expect(verhaal.waar).toBe('bijeenkomst2.uitnodigen');
  });

  it('krijgt geen extra ronde zonder reden, en kan van een extra ronde afzien', () => {
    const verhaal = lopend().antwoord(AFWEZIG, {}).antwoord('raadslid1').beoordeel();
    expect(verhaal.weigert('consultatie.BUREAU_START_EXTRA_RONDE').ontbreekt).toHaveLength(1);
    const bezwaar = lopend().antwoord(AFWEZIG, { bezwaar: true }).antwoord('raadslid1').beoordeel();
    bezwaar.stuur('consultatie.BUREAU_START_EXTRA_RONDE', { reden: 'Vergissing' });
    bezwaar.stuur('consultatie.BUREAU_SLAAT_OVER', { reden: 'Toch niet nodig' });
    expect(bezwaar.waar).toBe('consultatie.verwerken');
  });

  it('kan worden overgeslagen als niemand afwezig was, en anders niet', () => {
    const verhaal = OvkkVerhaal.bij('consultatie');
    expect(verhaal.weigert('consultatie.BUREAU_SLAAT_OVER').ontbreekt).toHaveLength(1);
    const aanwezig = aanwezigBehalve(verhaal.feiten.deelnemers);
    verhaal.weet(metBijeenkomst(verhaal.feiten, 'bijeenkomst1', { aanwezig }));
    verhaal.stuur('consultatie.BUREAU_SLAAT_OVER', { reden: 'Iedereen was er' }).stelVast('visie');
    verhaal.bevestig('consultatie');
    expect(verhaal.waar).toBe('bijeenkomst2.uitnodigen');
  });

  it('is pas klaar als elke reactie een oordeel heeft en de visie is vastgesteld', () => {
    const verhaal = lopend().antwoord(AFWEZIG, {}).antwoord('raadslid1');
    expect(verhaal.weigert('consultatie.BUREAU_VRAAGT_BEVESTIGING').ontbreekt).toEqual([
      'Elke reactie heeft een oordeel: overgenomen, deels of niet. Nog te beoordelen: 1.',
      'De visie is vastgesteld (versie 1.0).',
    ]);
  });
});
