import type { Feiten } from '#domain';
import { LEEG } from '../../test/support/feiten.ts';
import { MasterclassVerhaal, persoon } from '../../test/support/masterclass-verhaal.ts';
import { vereisten } from './vereisten/index.ts';

const NU = '2027-03-10T09:00:00.000Z';
/** 'ja', or what is still missing. */
const hoeStaat = (naam: keyof typeof vereisten, feiten: Partial<Feiten>): string => {
  const alles = { ...LEEG, ...feiten };
  const vereiste = vereisten[naam];
  return vereiste.holds(alles, NU) ? 'ja' : (vereiste.detail?.(alles, NU) ?? 'nee');
};
const BURGER = persoon('burger');
const WETHOUDER = persoon('wethouder');

describe('de aanmelding', () => {
  it('vraagt een opdrachtgever en een datum voor de voorbereidende bijeenkomst', () => {
    const verhaal = new MasterclassVerhaal();
    expect(verhaal.weigert('aanmelding.BUREAU_VRAAGT_BEVESTIGING').ontbreekt).toEqual([
      'Er is een opdrachtgever. Voeg bij de mensen de opdrachtgever toe.',
      'De voorbereidende bijeenkomst heeft een datum.',
    ]);
    expect(verhaal.weigert('voorbereiding.BUREAU_PLANT').ontbreekt).toEqual([
      'De voorbereidende bijeenkomst heeft een datum die nog komt. Er is nog geen datum.',
    ]);
  });
});

describe('de voorbereiding', () => {
  it('is pas klaar als tafel, veiligheid en casus zijn besproken', () => {
    const verhaal = MasterclassVerhaal.bij('voorbereiding').wachtTot('2027-03-04T12:00');
    const vraag = 'voorbereiding.BUREAU_VRAAGT_BEVESTIGING';
    expect(verhaal.weigert(vraag).ontbreekt).toEqual([
      'De voorbereidende bijeenkomst is gehouden, en wie er was ligt vast.',
      'Er is besproken wie er aan tafel moeten zitten.',
      'Er is besproken of het veilig genoeg is om vrijuit te praten. Kan een burger meedoen?',
      'Er is een casus uit het eigen recente verleden of uit een naburige gemeente. Er is nog geen casus.',
    ]);
    verhaal.aanwezig('voorbereiding').weetGegevens({ wieAanTafel: 'Breed', burgerMagMee: 'nee', casus: 'X' });
    expect(verhaal.weigert(vraag).ontbreekt).toEqual([
      'Er is besproken of het veilig genoeg is om vrijuit te praten. Durft een bestuurder dan nog vrijuit te spreken?',
      'Er is een casus uit het eigen recente verleden of uit een naburige gemeente. Leg vast waar de casus vandaan komt.',
    ]);
    verhaal.weetGegevens({ bestuurderVrijuit: 'ja', casusHerkomst: 'eigen' }).stuur(vraag);
    expect(verhaal.waar).toBe('voorbereiding.bevestiging');
  });
});

describe('wie er aan tafel zit', () => {
  it('is eerst niemand: de opdrachtgever telt alleen als hij meebouwt', () => {
    const deelnemers = [persoon('opdrachtgever')];
    expect(hoeStaat('tafelBekend', { deelnemers })).toBe('nee');
    expect(hoeStaat('tafelBekend', { deelnemers, gegevens: { opdrachtgeverBouwtMee: 'ja' } })).toBe('ja');
  });

  it.each([
    ['zonder afspraak', {}, 'Er zit een burger aan tafel, en er is niet afgesproken dat dat kan.'],
    [
      'als een bestuurder dan niet vrijuit spreekt',
      { burgerMagMee: 'ja', bestuurderVrijuit: 'nee' },
      'Er is afgesproken dat een bestuurder niet vrijuit spreekt met een burger erbij. Nu zitten zij samen aan tafel.',
    ],
    ['wel als het veilig is', { burgerMagMee: 'ja', bestuurderVrijuit: 'ja' }, 'ja'],
  ] as const)('mag een burger en een bestuurder samen zijn: %s', (_wanneer, gegevens, verwacht) => {
    expect(hoeStaat('veiligMetBurger', { deelnemers: [BURGER, WETHOUDER], gegevens })).toBe(verwacht);
  });

  it('mag een burger zonder bestuurder zijn, als dat is afgesproken', () => {
    const gegevens = { burgerMagMee: 'ja', bestuurderVrijuit: 'nee' };
    expect(hoeStaat('veiligMetBurger', { deelnemers: [BURGER], gegevens })).toBe('ja');
    expect(hoeStaat('veiligMetBurger', { deelnemers: [WETHOUDER] })).toBe('ja');
  });

  it('is bij voorkeur met niet meer dan twaalf: een advies, geen verbod', () => {
    const twaalf = Array.from({ length: 12 }, (_, plaats) => persoon('raadslid', plaats + 1));
    expect(hoeStaat('nietTeVeel', { deelnemers: [persoon('opdrachtgever'), ...twaalf] })).toBe('ja');
    expect(hoeStaat('nietTeVeel', { deelnemers: [...twaalf, BURGER] })).toBe(
      'Aan tafel: 13. Ons advies is hooguit 12.',
    );
    const instellingen = { ...LEEG.instellingen, maxDeelnemersAdvies: 14 };
    expect(hoeStaat('nietTeVeel', { deelnemers: [...twaalf, BURGER], instellingen })).toBe('ja');
    expect(vereisten.nietTeVeel.hard).toBe(false);
  });

  it('laat zien welke rollen nog niemand heeft: ook een advies', () => {
    expect(hoeStaat('bredeMix', { deelnemers: [BURGER, WETHOUDER] })).toBe(
      'Nog niemand als: griffier, gemeentesecretaris, raadslid, informatiemanager, beleidsambtenaar of teamleider, afdelingshoofd of directeur.',
    );
    expect(vereisten.bredeMix.hard).toBe(false);
    const breed = MasterclassVerhaal.bij('uitnodigen').regel().feiten;
    expect(hoeStaat('bredeMix', breed)).toBe('ja');
    const zonderBurger = { ...breed, deelnemers: breed.deelnemers.filter(({ rol }) => rol !== 'burger') };
    expect(hoeStaat('bredeMix', zonderBurger)).toBe('Nog niemand als: burger.');
    expect(hoeStaat('bredeMix', { ...zonderBurger, gegevens: { burgerMagMee: 'nee' } })).toBe('ja');
  });
});

describe('uitnodigen', () => {
  it('kan pas met mensen, een datum en een plaats', () => {
    const verhaal = MasterclassVerhaal.bij('uitnodigen');
    const uit = 'uitnodigen.BUREAU_NODIGT_UIT';
    expect(verhaal.weigert(uit).ontbreekt).toEqual([
      'Er zijn deelnemers die aan tafel zitten.',
      'De opdrachtgever heeft een plaats voor de workshop.',
      'De workshop heeft een datum die nog komt. Er is nog geen datum.',
    ]);
    verhaal.nodigUit();
    expect(verhaal.waar).toBe('uitnodigen.uitgenodigd');
  });

  it('is pas klaar met een procesbegeleider; catering is een advies', () => {
    const verhaal = MasterclassVerhaal.bij('uitnodigen').nodigUit().weet({ procesbegeleiders: [] });
    expect(verhaal.weigert('uitnodigen.BUREAU_VRAAGT_BEVESTIGING').ontbreekt).toEqual([
      'Er is een procesbegeleider die de workshop leidt.',
    ]);
    expect(vereisten.cateringGeregeld.hard).toBe(false);
    expect(hoeStaat('cateringGeregeld', { gegevens: { cateringGeregeld: 'nee' } })).toBe('nee');
  });
});

describe('na de workshop', () => {
  it('is de aanwezigheid van iedereen bekend', () => {
    const verhaal = MasterclassVerhaal.bij('workshop').wachtTot('2027-04-09T09:00');
    expect(verhaal.weigert('workshop.BUREAU_VRAAGT_BEVESTIGING').ontbreekt).toEqual([
      'De aanwezigheid bij de workshop is van iedereen vastgelegd. Nog vast te leggen: 9 personen.',
    ]);
  });

  it('is er eerst een concept, en dan een datum om het te bespreken', () => {
    const verhaal = MasterclassVerhaal.bij('rapportage');
    expect(verhaal.weigert('rapportage.BUREAU_DEELT_RAPPORT').ontbreekt).toEqual([
      'Er is een concept van het rapport.',
    ]);
    verhaal
      .rapporteer()
      .weet({ bijeenkomsten: { ...verhaal.feiten.bijeenkomsten, bespreking: LEEG_ZITTING } });
    expect(verhaal.weigert('rapportage.BUREAU_VRAAGT_BEVESTIGING').ontbreekt).toEqual([
      'De bespreking van het rapport heeft een datum.',
    ]);
  });

  it('is het rapport besproken en vastgesteld voor de opdrachtgever bevestigt', () => {
    const verhaal = MasterclassVerhaal.bij('bespreking').wachtTot('2027-05-06T12:00');
    expect(verhaal.weigert('bespreking.BUREAU_VRAAGT_BEVESTIGING').ontbreekt).toEqual([
      'Het rapport is besproken met de opdrachtgever, en wie er was ligt vast.',
      'Het rapport is vastgesteld (versie 1.0).',
    ]);
  });
});

const LEEG_ZITTING = {
  nummer: 1,
  vorigEind: null,
  begin: null,
  eind: null,
  plaats: null,
  aanwezig: {},
  groepen: [],
};
