import { eenMailbron } from '../testing/mailbron.fixture.ts';
import { isDringend, uiterlijkVan } from './dringendheid.ts';
import { SJABLONEN, isOpVerzoek } from './register.ts';

/** Monday 4 January 2027, ten in the morning. */
const NU = '2027-01-04T09:00:00.000Z';
const dringend = (sjabloon: string, uiterlijk: string | null, nu = NU, vrij: string[] = []) =>
  isDringend({ sjabloon, uiterlijk }, nu, { extraVrij: vrij });

describe('wat meteen weg moet', () => {
  it('is wat binnen twee werkdagen moet, de laatste seconde van de tweede meegerekend', () => {
    expect(dringend('consultatie-herinnering', '2027-01-06T22:59:59.000Z')).toBe(true);
    expect(dringend('consultatie-herinnering', '2027-01-07T22:59:59.000Z')).toBe(false);
  });

  it('rekent met werkdagen: op vrijdag is dinsdag nog dringend, woensdag niet', () => {
    const vrijdag = '2027-01-08T09:00:00.000Z';
    expect(dringend('praktische-informatie', '2027-01-12T16:00:00.000Z', vrijdag)).toBe(true);
    expect(dringend('praktische-informatie', '2027-01-13T16:00:00.000Z', vrijdag)).toBe(false);
  });

  it('slaat feestdagen over, en vrije dagen van het bureau', () => {
    const voorPasen = '2027-03-25T09:00:00.000Z'; // Thursday; Good Friday and Easter Monday are free
    expect(dringend('casus-gevraagd', '2027-03-31T10:00:00.000Z', voorPasen)).toBe(true);
    expect(dringend('casus-gevraagd', '2027-04-01T10:00:00.000Z', voorPasen)).toBe(false);
    expect(dringend('casus-gevraagd', '2027-01-07T10:00:00.000Z', NU, ['2027-01-05'])).toBe(true);
  });

  it('is ook wat al voorbij is: wachten maakt dat niet beter', () => {
    expect(dringend('consultatie-concept', '2027-01-03T22:59:59.000Z')).toBe(true);
  });

  it('is een verzetting, een afzegging en een annulering altijd', () => {
    for (const sjabloon of ['verzet', 'afgelast', 'geannuleerd', 'burgemeester-gestopt', 'agendapunt'])
      expect([sjabloon, dringend(sjabloon, null)]).toEqual([sjabloon, true]);
  });

  it('is een bedankje niet, en een verzoek zonder datum ook niet', () => {
    for (const sjabloon of ['bedankt-globale-visie', 'bevestigingsverzoek', 'afgerond', 'teruggestuurd'])
      expect([sjabloon, dringend(sjabloon, null)]).toEqual([sjabloon, false]);
  });

  it('is wat niemand hier kent: dat wordt nooit vastgehouden', () => {
    expect(dringend('iets-nieuws', null)).toBe(true);
  });

  it('is wat de lezer zelf vroeg', () => {
    for (const sjabloon of ['inloglink', 'proefmail', 'weekoverzicht', 'nieuwe-link-griffie'])
      expect([sjabloon, isOpVerzoek(sjabloon)]).toEqual([sjabloon, true]);
    expect(Object.keys(SJABLONEN).filter(isOpVerzoek)).toEqual([
      'nieuwe-link-griffie',
      'nieuwe-link-reactie',
    ]);
  });
});

describe('voor wanneer een lezer iets moet doen', () => {
  const bron = eenMailbron();

  it('is de eerste bijeenkomst waar de mail over gaat, als die nog moet komen', () => {
    expect(uiterlijkVan('save-the-date', ['bijeenkomst2', 'bijeenkomst1'], bron)).toBe(
      '2027-01-14T16:00:00.000Z',
    );
    const { bijeenkomst1, ...rest } = bron.bijeenkomsten;
    if (!bijeenkomst1) throw new Error('The fixture has a first session');
    const later = eenMailbron({
      bijeenkomsten: { ...rest, bijeenkomst1: { ...bijeenkomst1, voorbij: true } },
    });
    expect(uiterlijkVan('save-the-date', ['bijeenkomst1', 'bijeenkomst2'], later)).toBe(
      '2027-03-04T16:00:00.000Z',
    );
    expect(uiterlijkVan('uitnodiging', ['onbekend'], bron)).toBeNull();
  });

  it('is het einde van de reactietermijn, of van de vraag om hulp', () => {
    expect(uiterlijkVan('consultatie-herinnering', ['consultatie'], bron)).toBe('2027-02-05T22:59:00.000Z');
    const hulp = eenMailbron({ termijnen: { 'werk.hulp': '2027-01-07T22:59:59.000Z' } });
    expect(uiterlijkVan('hulp-gevraagd', ['werk'], hulp)).toBe('2027-01-07T22:59:59.000Z');
    expect(uiterlijkVan('hulp-gevraagd', ['werk'], bron)).toBeNull();
  });

  it('is er niet voor wat niets vraagt', () => {
    expect(uiterlijkVan('afgerond', ['bijeenkomst1'], bron)).toBeNull();
  });
});
