import type { Feiten } from '#domain';
import {
  AFWEZIG,
  DEELNEMERS,
  LEEG,
  aanwezigBehalve,
  avond,
  concept,
  gemengd,
  metBijeenkomst,
  metDocument,
  ochtend,
  vastgesteld,
} from '../../test/support/feiten.ts';
import { vereisten } from './vereisten/index.ts';

type Naam = keyof typeof vereisten;
const NU = '2027-01-15T08:00:00.000Z';

/** 'ja', or what is still missing. */
const hoeStaat = (naam: Naam, feiten: Partial<Feiten>): string => {
  const alles = { ...LEEG, ...feiten };
  const vereiste = vereisten[naam];
  return vereiste.holds(alles, NU) ? 'ja' : (vereiste.detail?.(alles, NU) ?? 'nee');
};
const met = (...stappen: ((feiten: Feiten) => Partial<Feiten>)[]): Feiten =>
  stappen.reduce((feiten, stap) => ({ ...feiten, ...stap(feiten) }), LEEG);
const bijeenkomst = (onderdeel: string, wat: object) => (feiten: Feiten) =>
  metBijeenkomst(feiten, onderdeel, wat);

describe('vereisten van de voorbereiding', () => {
  const eerste = met(bijeenkomst('bijeenkomst1', avond('2027-02-01')));

  it('beide datums, de tweede na de eerste', () => {
    expect(hoeStaat('beideDatumsGezet', {})).toBe('Nog geen datum: bijeenkomst 1 en bijeenkomst 2.');
    expect(hoeStaat('beideDatumsGezet', eerste)).toBe('Nog geen datum: bijeenkomst 2.');
    expect(hoeStaat('datumsInVolgorde', eerste)).toBe('ja');
    const verkeerdom = { ...eerste, ...metBijeenkomst(eerste, 'bijeenkomst2', avond('2027-01-20')) };
    expect(hoeStaat('beideDatumsGezet', verkeerdom)).toBe('ja');
    expect(hoeStaat('datumsInVolgorde', verkeerdom)).toBe(
      'Bijeenkomst 1 is op maandag 1 februari 2027, bijeenkomst 2 op woensdag 20 januari 2027.',
    );
  });

  it('elke doelgroep', () => {
    expect(hoeStaat('elkeDoelgroepVertegenwoordigd', { deelnemers: DEELNEMERS })).toBe('ja');
    const zonder = DEELNEMERS.filter(({ rol }) => rol !== 'griffier' && rol !== 'raadslid');
    expect(hoeStaat('elkeDoelgroepVertegenwoordigd', { deelnemers: zonder })).toBe(
      'Nog niemand van: raad, griffie.',
    );
    expect(hoeStaat('deelnemersBekend', {})).toBe('nee');
  });

  it('genoeg procesbegeleiders voor het ingestelde aantal groepen', () => {
    const instellingen = { ...LEEG.instellingen, aantalGroepen: 2 };
    expect(hoeStaat('genoegProcesbegeleiders', { instellingen, procesbegeleiders: ['een', 'twee'] })).toBe(
      'ja',
    );
    expect(hoeStaat('genoegProcesbegeleiders', {})).toBe('Aangewezen: 0. Nodig: 3.');
  });

  it('een datum die nog komt', () => {
    expect(hoeStaat('bijeenkomst1.datumInToekomst', {})).toBe('Er is nog geen datum.');
    expect(hoeStaat('bijeenkomst1.datumInToekomst', eerste)).toBe('ja');
  });
});

describe('vereisten van de bijeenkomsten', () => {
  const iedereen = { deelnemers: DEELNEMERS };
  const groepen = gemengd(DEELNEMERS);
  const metGroepen = (wat: object) => met(() => iedereen, bijeenkomst('bijeenkomst1', wat));

  it('aanwezigheid van iedereen', () => {
    expect(hoeStaat('bijeenkomst1.aanwezigheidCompleet', {})).toBe('Er zijn nog geen deelnemers.');
    expect(hoeStaat('bijeenkomst1.aanwezigheidCompleet', iedereen)).toBe('Nog vast te leggen: 12 personen.');
    const { [AFWEZIG]: _, ...bijnaAllen } = aanwezigBehalve(DEELNEMERS);
    expect(hoeStaat('bijeenkomst1.aanwezigheidCompleet', metGroepen({ aanwezig: bijnaAllen }))).toBe(
      'Nog vast te leggen: 1 persoon.',
    );
  });

  it('drie gelijk gemixte groepen, zoals ingedeeld of zoals men zat', () => {
    expect(hoeStaat('groepenGelijkGemixt', iedereen)).toBe('Aantal groepen: 0. Nodig: 3.');
    expect(hoeStaat('groepenGelijkGemixt', metGroepen({ groepen }))).toBe('ja');
    const [groep] = groepen;
    const weg = groep?.leden.slice(0, 3) ?? [];
    const aanwezig = aanwezigBehalve(DEELNEMERS, ...weg);
    expect(hoeStaat('groepenGelijkGemixt', metGroepen({ groepen, aanwezig }))).toBe('ja');
    const inloper = { id: 'inloper', rol: 'ambtenaar', ontheffing: null } as const;
    const metInloper = {
      ...metGroepen({ groepen, aanwezig: { ...aanwezigBehalve(DEELNEMERS), inloper: true } }),
      deelnemers: [...DEELNEMERS, inloper],
    };
    expect(hoeStaat('groepenGelijkGemixt', metInloper)).toBe('1 persoon is nog niet ingedeeld.');
  });

  it('groepen, een casus en ambities van elke groep bij bijeenkomst 2', () => {
    expect(hoeStaat('groepenGemaakt', {})).toBe('nee');
    expect(hoeStaat('groepenGemaakt', met(bijeenkomst('bijeenkomst2', { groepen })))).toBe('ja');
    expect(hoeStaat('minstensEenCasus', {})).toBe('nee');
    expect(hoeStaat('minstensEenCasus', { casussen: 1 })).toBe('ja');
    const raad = met((feiten) => metDocument(feiten, 'ambities-raad', concept()));
    expect(hoeStaat('ambitiesPerGroep', raad)).toBe('Nog niet van: college en directie, de ambtenaren.');
  });
});

describe('vereisten van documenten en afspraken', () => {
  it('de visie: opgeslagen, vastgesteld, vooraf verzonden', () => {
    expect(hoeStaat('visie01Opgeslagen', {})).toBe('nee');
    expect(hoeStaat('visieVooraf', {})).toBe('nee');
    const versie = (document: object) => ({ documenten: { visie: { ...concept(), ...document } } });
    expect(hoeStaat('visie01Opgeslagen', versie({}))).toBe('ja');
    expect(hoeStaat('visie10Vastgesteld', versie(vastgesteld()))).toBe('ja');
    expect(hoeStaat('visie10Vastgesteld', versie({ versie: '1.1' }))).toBe('nee');
    expect(hoeStaat('visieVooraf', versie({ verzondenOp: NU }))).toBe('ja');
  });

  it('afspraken: een definitief document, of elders vastgelegd', () => {
    expect(hoeStaat('afsprakenVastgelegd', {})).toContain('Voeg het document toe');
    const document = { afspraken: { soort: 'document', datum: '2027-03-18' } } as const;
    expect(hoeStaat('afsprakenVastgelegd', document)).toContain('nog niet vastgesteld');
    const definitief = { ...LEEG, ...document, ...metDocument(LEEG, 'afspraken', vastgesteld()) };
    expect(hoeStaat('afsprakenVastgelegd', definitief)).toBe('ja');
    const visieErbij = { ...definitief, ...metDocument(definitief, 'visie', vastgesteld()) };
    expect(hoeStaat('documentenDefinitief', definitief)).toBe('nee');
    expect(hoeStaat('documentenDefinitief', visieErbij)).toBe('ja');
  });
});

describe('vereisten van de training', () => {
  const afspraken = { afspraken: { soort: 'elders', plaats: 'Kluis', datum: '2027-03-18' } } as const;
  const opDag = (datum: string) => ({ ...met(bijeenkomst('dagdeel1', ochtend(datum))), ...afspraken });

  it.each([
    ['2027-04-14', 'nee'],
    ['2027-04-15', 'ja'],
    ['2027-05-13', 'ja'],
    ['2027-05-14', 'nee'],
  ])('begint op %s 4 tot 8 weken na de afspraken: %s', (datum, antwoord) => {
    expect(hoeStaat('trainingOpTijd', opDag(datum))).toBe(antwoord);
  });

  it('raadt niets aan zolang er geen datum of geen afspraken zijn', () => {
    expect(hoeStaat('trainingOpTijd', afspraken)).toBe('ja');
    expect(hoeStaat('trainingOpTijd', { ...opDag('2027-06-01'), afspraken: null })).toBe('ja');
  });

  it('twee dagdelen, in volgorde', () => {
    const een = met(bijeenkomst('dagdeel1', ochtend('2027-04-20')));
    expect(hoeStaat('dagdelenGepland', een)).toBe('nee');
    expect(hoeStaat('dagdelenInVolgorde', een)).toBe('ja');
    expect(
      hoeStaat('dagdelenGepland', { ...een, ...metBijeenkomst(een, 'dagdeel2', ochtend('2027-04-22')) }),
    ).toBe('ja');
  });

  it('zonder deelnemers is er niets vast te leggen, maar ook niemand die mee mag', () => {
    expect(hoeStaat('trainingAanwezigheidCompleet', {})).toBe('ja');
    expect(hoeStaat('iemandMagMee', {})).toContain('geef iemand ontheffing');
  });
});
