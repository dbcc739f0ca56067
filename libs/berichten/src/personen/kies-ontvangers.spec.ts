import type { Ontvangers } from '#domain';
import { eenPersoon } from '../testing/mailbron.fixture.ts';
import { kiesOntvangers, onderdelenVoor, type MailEffect } from './kies-ontvangers.ts';
import type { EerderBericht, Persoon, Personenlijst } from './persoon.ts';

const mailAan = (aan: Ontvangers, over: Partial<MailEffect> = {}): MailEffect => ({
  sjabloon: 'uitnodiging',
  aan,
  onderdelen: ['bijeenkomst1'],
  ...over,
});
const eerder = (over: Partial<EerderBericht> = {}): EerderBericht => ({
  sleutel: 't:1:0:d1',
  sjabloon: 'uitnodiging',
  onderdelen: ['bijeenkomst1'],
  actie: null,
  ronde: null,
  nummers: {},
  ...over,
});
const kies = (
  mail: MailEffect,
  personen: readonly Persoon[],
  rondes: Record<string, number> = {},
  nummers: Record<string, number> = {},
  bevestigers: Personenlijst['bevestigers'] = {},
): string[] =>
  kiesOntvangers(mail, { personen, rondes, nummers, bevestigers }).map(({ persoon }) => persoon.id);

describe('wie een mail krijgt', () => {
  const raadslid = eenPersoon({ id: 'raadslid' });
  const griffier = eenPersoon({ id: 'griffier', rollen: ['griffier'] });
  const manager = eenPersoon({
    id: 'bureau',
    soort: 'medewerker',
    rollen: ['procesbegeleider', 'programmamanager'],
  });

  it('volgt uit de rol, ook die van het bureau', () => {
    const mail = mailAan({ soort: 'rol', rollen: ['griffier', 'programmamanager'] });
    expect(kies(mail, [raadslid, griffier, manager])).toEqual(['griffier', 'bureau']);
    expect(
      kiesOntvangers(mail, { personen: [manager], rondes: {}, nummers: {}, bevestigers: {} })[0]?.rol,
    ).toBe('programmamanager');
  });

  it('is bij een vraag om bevestiging wie het bureau voor die fase koos, en bij andere mails niet', () => {
    const vraag = mailAan(
      { soort: 'rol', rollen: ['griffier'] },
      { sjabloon: 'bevestigingsverzoek', onderdelen: ['training'] },
    );
    const personen = [raadslid, griffier, manager];
    expect(kies(vraag, personen, {}, {}, { training: ['raadslid'] })).toEqual(['raadslid']);
    expect(kies(vraag, personen, {}, {}, { voorbereiding: ['raadslid'] })).toEqual(['griffier']);
    const teruggestuurd = { ...vraag, sjabloon: 'teruggestuurd' };
    expect(kies(teruggestuurd, personen, {}, {}, { training: ['raadslid'] })).toEqual(['griffier']);
  });

  it('zijn alle deelnemers, niet het bureau', () => {
    expect(kies(mailAan({ soort: 'deelnemers' }), [raadslid, griffier, manager])).toEqual([
      'raadslid',
      'griffier',
    ]);
  });

  it('is bij een mail aan iedereen ook wie in een groep zit, elk adres één keer', () => {
    const inGroep = eenPersoon({ id: 'lid', kindId: 'k1', email: 'lid@x.example' });
    const ookInGroep = eenPersoon({ id: 'dubbel', kindId: 'k1', email: raadslid.email.toUpperCase() });
    const inTwee = eenPersoon({ id: 'tweede', kindId: 'k2', email: 'Lid@x.example' });
    const mensen = [ookInGroep, inGroep, inTwee, raadslid, manager];
    expect(kies(mailAan({ soort: 'iedereen' }), mensen)).toEqual(['raadslid', 'lid']);
    for (const aan of [{ soort: 'deelnemers' }, { soort: 'rol', rollen: ['raadslid'] }] as const)
      expect(kies(mailAan(aan), mensen)).toEqual(['raadslid']);
  });

  it('is wie er was; niet vastgelegd is niet aanwezig', () => {
    const was = eenPersoon({ id: 'was', aanwezig: { bijeenkomst1: true } });
    const wasNiet = eenPersoon({ id: 'was-niet', aanwezig: { bijeenkomst1: false, bijeenkomst2: true } });
    expect(
      kies(mailAan({ soort: 'aanwezigen', onderdeel: 'bijeenkomst1' }), [was, wasNiet, raadslid]),
    ).toEqual(['was']);
  });

  it.each([
    ['allen', ['open', 'klaar', 'niets']],
    ['open', ['open']],
    ['gereageerd', ['klaar']],
  ] as const)('volgt uit het antwoord op de consultatie: %s', (wie, verwacht) => {
    const personen = [
      eenPersoon({ id: 'open', consultatie: { consultatie: 'open' } }),
      eenPersoon({
        id: 'klaar',
        consultatie: { consultatie: 'gereageerd' },
        reactierondes: { consultatie: 1 },
      }),
      eenPersoon({ id: 'niets', consultatie: { consultatie: 'afgezien' } }),
      raadslid,
    ];
    expect(kies(mailAan({ soort: 'consultatie', onderdeel: 'consultatie', wie }), personen)).toEqual(
      verwacht,
    );
  });

  it('mag naar de training: beide bijeenkomsten, vrijstelling of ontheffing', () => {
    const beide = { bijeenkomst1: true, bijeenkomst2: true };
    const personen = [
      eenPersoon({ id: 'teamleider', rollen: ['teamleider'], aanwezig: beide }),
      eenPersoon({ id: 'half', rollen: ['teamleider'], aanwezig: { bijeenkomst1: true } }),
      eenPersoon({ id: 'ontheven', rollen: ['manager'], ontheffing: 'Was ziek.' }),
      eenPersoon({ id: 'raadslid', aanwezig: beide }),
      griffier,
    ];
    expect(kies(mailAan({ soort: 'training' }), personen)).toEqual(['teamleider', 'ontheven', 'griffier']);
  });

  it('is wie al iets over een onderdeel hoorde, sinds het voor het laatst werd afgezegd', () => {
    const gehoord = eenPersoon({ id: 'gehoord', berichten: [eerder({ onderdelen: ['x', 'bijeenkomst1'] })] });
    const ander = eenPersoon({ id: 'ander', berichten: [eerder({ onderdelen: ['bijeenkomst2'] })] });
    const afgezegd = eenPersoon({
      id: 'afgezegd',
      berichten: [eerder(), eerder({ sjabloon: 'afgelast', actie: 'afzeggen' })],
    });
    const personen = [gehoord, ander, afgezegd, raadslid];
    expect(kies(mailAan({ soort: 'eerderBericht', onderdeel: 'bijeenkomst1' }), personen)).toEqual([
      'gehoord',
    ]);
    expect(kies(mailAan({ soort: 'eerderBericht', onderdeel: '*' }), personen)).toEqual([
      'gehoord',
      'ander',
      'afgezegd',
    ]);
  });
});

describe('een mail over bijeenkomsten die samen verzet zijn', () => {
  const samen = mailAan(
    { soort: 'eerderBericht', onderdeel: 'bijeenkomst1', ook: ['bijeenkomst2'] },
    { onderdelen: ['bijeenkomst1', 'bijeenkomst2'] },
  );
  const lijst = { personen: [], rondes: {}, bevestigers: {}, nummers: {} };

  it('gaat één keer naar wie over een ervan iets hoorde, over wat die persoon wist', () => {
    const beide = eenPersoon({
      id: 'beide',
      berichten: [eerder({ onderdelen: ['bijeenkomst1', 'bijeenkomst2'] })],
    });
    const tweede = eenPersoon({ id: 'tweede', berichten: [eerder({ onderdelen: ['bijeenkomst2'] })] });
    expect(kies(samen, [beide, tweede, eenPersoon({ id: 'niemand' })])).toEqual(['beide', 'tweede']);
    expect(onderdelenVoor(samen, beide, lijst)).toEqual(['bijeenkomst1', 'bijeenkomst2']);
    expect(onderdelenVoor(samen, tweede, lijst)).toEqual(['bijeenkomst2']);
  });
});

describe('een mail die iemand maar één keer krijgt', () => {
  const eenmalig = mailAan({ soort: 'deelnemers' }, { eenmalig: true });

  it('gaat niet naar wie hem had, ook niet als die over meer ging', () => {
    const had = eenPersoon({
      id: 'had',
      berichten: [eerder({ onderdelen: ['bijeenkomst2', 'bijeenkomst1'] })],
    });
    const andere = eenPersoon({ id: 'andere', berichten: [eerder({ sjabloon: 'verzet' })] });
    expect(kies(eenmalig, [had, andere])).toEqual(['andere']);
  });

  it('gaat opnieuw over de volgende keer van een zitting die zich herhaalt, en dan weer één keer', () => {
    const eerste = eenPersoon({ id: 'eerste', berichten: [eerder()] });
    const tweede = eenPersoon({
      id: 'tweede',
      berichten: [eerder(), eerder({ nummers: { bijeenkomst1: 2 } })],
    });
    expect(kies(eenmalig, [eerste, tweede])).toEqual([]);
    expect(kies(eenmalig, [eerste, tweede], {}, { bijeenkomst1: 2 })).toEqual(['eerste']);
    const verzet = mailAan({ soort: 'eerderBericht', onderdeel: 'bijeenkomst1' });
    expect(kies(verzet, [eerste, tweede], {}, { bijeenkomst1: 2 })).toEqual(['tweede']);
  });

  it('gaat opnieuw na een afzegging', () => {
    const afgezegd = eenPersoon({
      berichten: [eerder(), eerder({ sjabloon: 'afgelast', actie: 'afzeggen' })],
    });
    expect(kies(eenmalig, [afgezegd])).toEqual(['d1']);
  });

  it('over een reactie hoort bij de ronde van die reactie, ook als er daarna nog een ronde kwam', () => {
    const mail = mailAan(
      { soort: 'consultatie', onderdeel: 'consultatie', wie: 'gereageerd' },
      { sjabloon: 'terugkoppeling-reactie', onderdelen: ['consultatie'], eenmalig: true },
    );
    const persoon = eenPersoon({
      consultatie: { consultatie: 'open' },
      reactierondes: { consultatie: 1 },
    });
    expect(kies(mail, [persoon], { consultatie: 2 })).toEqual(['d1']);
    const berichten = [eerder({ sjabloon: 'terugkoppeling-reactie', onderdelen: ['consultatie'], ronde: 1 })];
    expect(kies(mail, [{ ...persoon, berichten }], { consultatie: 2 })).toEqual([]);
    const opnieuw = { ...persoon, berichten, reactierondes: { consultatie: 2 } };
    expect(kies(mail, [opnieuw], { consultatie: 2 })).toEqual(['d1']);
  });
});
