import { eventOptions, requirementStates } from '#statechart';
import { FASEN, MasterclassVerhaal, persoon } from '../../test/support/masterclass-verhaal.ts';

describe('een datum die verandert', () => {
  it('verzet de workshop al voordat er is uitgenodigd', () => {
    const verhaal = MasterclassVerhaal.bij('uitnodigen').regel();
    verhaal.plan('workshop', '2027-04-22', '13:00', '16:30').stuur('workshop.BUREAU_VERZET');
    expect(verhaal.waar).toBe('uitnodigen.regelen');
    expect(verhaal.post()).toEqual(['verzet → eerderBericht workshop']);
  });

  it('stuurt de praktische informatie opnieuw voor de nieuwe datum', () => {
    const verhaal = MasterclassVerhaal.bij('workshop').wachtTot('2027-04-02T09:00');
    verhaal.post();
    verhaal.plan('workshop', '2027-04-22', '13:00', '16:30').stuur('workshop.BUREAU_VERZET');
    verhaal.wachtTot('2027-04-16T09:00');
    expect(verhaal.post()).toEqual(['verzet → eerderBericht workshop', 'masterclass-praktisch → deelnemers']);
    expect(verhaal.waar).toBe('workshop.gepland');
  });

  it.each([
    ['voorbereiding', 'voorbereiding'],
    ['workshop', 'workshop'],
    ['bespreking', 'bespreking'],
  ] as const)('zoekt na afgelasten van %s een nieuwe', (fase, zitting) => {
    const verhaal = MasterclassVerhaal.bij(fase).stuur(`${zitting}.BUREAU_GELAST_AF`, { reden: 'Ziek' });
    expect(verhaal.waar).toBe(`${fase}.nieuweDatum`);
    expect(verhaal.post()).toEqual([`afgelast → eerderBericht ${zitting}`]);
    expect(verhaal.openTaken).toContain(`${zitting}.datum`);
    verhaal.plan(zitting, '2027-06-10').stuur(`${zitting}.BUREAU_PLANT`);
    expect(verhaal.waar).toBe(`${fase}.gepland`);
    expect(verhaal.openTaken).not.toContain(`${zitting}.datum`);
  });

  it('meldt eerder dat het is gehouden, en gelast achteraf af wat niet doorging', () => {
    const verhaal = MasterclassVerhaal.bij('workshop').stuur('workshop.BUREAU_MELDT_GEHOUDEN');
    expect(verhaal.waar).toBe('workshop.verwerken');
    verhaal.stuur('workshop.BUREAU_GELAST_AF', { reden: 'Sneeuw' });
    expect(verhaal.waar).toBe('workshop.nieuweDatum');
    const gehouden = MasterclassVerhaal.bij('workshop').bouw();
    expect(gehouden.weigert('workshop.BUREAU_GELAST_AF').ontbreekt).toEqual([
      'De workshop is nog niet gehouden. Er is al aanwezigheid vastgelegd.',
    ]);
  });

  it('vraagt om een nieuwe datum als de voorbereidende bijeenkomst al voorbij is', () => {
    const verhaal = new MasterclassVerhaal().meldAan().wachtTot('2027-03-10T09:00');
    verhaal.bevestig('aanmelding');
    expect(verhaal.waar).toBe('voorbereiding.nieuweDatum');
    expect(verhaal.post()).not.toContain('masterclass-voorgesprek → rol opdrachtgever');
  });
});

describe('een opdrachtgever die iets anders wil', () => {
  it.each([
    ['aanmelding', 'afspreken'],
    ['voorbereiding', 'kiezen'],
    ['uitnodigen', 'uitgenodigd'],
    ['workshop', 'verwerken'],
    ['rapportage', 'gedeeld'],
    ['bespreking', 'vaststellen'],
  ] as const)('stuurt %s terug naar het bureau', (fase, stap) => {
    const verhaal = MasterclassVerhaal.bij(fase);
    verhaal.werkAf(fase).stuur(`${fase}.BUREAU_VRAAGT_BEVESTIGING`);
    verhaal.post();
    verhaal.stuur(`${fase}.OPDRACHTGEVER_STUURT_TERUG`, { reden: 'Dit klopt niet' });
    expect(verhaal.waar).toBe(`${fase}.${stap}`);
    expect(verhaal.post()).toContain('teruggestuurd → rol programmamanager');
    expect(verhaal.openTaken).toContain(`${fase}.teruggestuurd`);
    verhaal.bevestig(fase);
    expect(verhaal.openTaken).not.toContain(`${fase}.teruggestuurd`);
  });

  it('wordt twee keer herinnerd, en daarna gebeld', () => {
    const verhaal = MasterclassVerhaal.bij('workshop').bouw().stuur('workshop.BUREAU_VRAAGT_BEVESTIGING');
    verhaal.post();
    verhaal.wachtTot('2027-04-20T09:00');
    expect(verhaal.post()).toEqual([
      'bevestigingsverzoek-herinnering → rol opdrachtgever',
      'bevestigingsverzoek-herinnering → rol opdrachtgever',
    ]);
    verhaal.wachtTot('2027-04-23T09:00');
    expect(verhaal.openTaken).toContain('workshop.nabellen');
    verhaal.stuur('workshop.OPDRACHTGEVER_BEVESTIGT');
    expect(verhaal.openTaken).not.toContain('workshop.nabellen');
  });

  it('krijgt een nieuwe versie van het concept', () => {
    const verhaal = MasterclassVerhaal.bij('rapportage').rapporteer();
    verhaal.post();
    verhaal.stuur('rapportage.BUREAU_DEELT_RAPPORT');
    expect(verhaal.post()).toEqual(['masterclass-rapport → rol opdrachtgever']);
  });
});

describe('een advies', () => {
  const adviezen = (verhaal: MasterclassVerhaal, type: string) => {
    const { definition, toestand, feiten } = verhaal;
    const nu = '2027-03-15T09:00:00.000Z';
    const optie = eventOptions(definition.machine, toestand, { now: nu, facts: feiten }).find(
      (een) => een.type === type,
    );
    return requirementStates(definition, optie?.guards ?? [], feiten, nu)
      .filter(({ hard, met }) => !hard && !met)
      .map(({ name }) => name);
  };

  it('weegt het bureau bij het uitnodigen en vragen, en niemand vraagt het de opdrachtgever nog eens', () => {
    const verhaal = MasterclassVerhaal.bij('uitnodigen').regel().weetGegevens({ cateringGeregeld: 'nee' });
    verhaal.aanTafel(...Array.from({ length: 13 }, (_, plaats) => persoon('raadslid', plaats + 1)));
    expect(adviezen(verhaal, 'uitnodigen.BUREAU_NODIGT_UIT')).toEqual(['nietTeVeel', 'bredeMix']);
    verhaal.stuur('uitnodigen.BUREAU_NODIGT_UIT');
    expect(adviezen(verhaal, 'uitnodigen.BUREAU_VRAAGT_BEVESTIGING')).toEqual(['cateringGeregeld']);
    verhaal.stuur('uitnodigen.BUREAU_VRAAGT_BEVESTIGING');
    expect(adviezen(verhaal, 'uitnodigen.OPDRACHTGEVER_BEVESTIGT')).toEqual([]);
  });
});

describe('teruggaan', () => {
  it.each(FASEN.slice(0, 3))('naar %s na de workshop loopt niet vast', (fase) => {
    const verhaal = MasterclassVerhaal.bij('rapportage').stuur(`HEROPEN.${fase}`, { reden: 'Iets vergeten' });
    const vanaf = FASEN.slice(FASEN.indexOf(fase), FASEN.indexOf('rapportage'));
    for (const eerst of vanaf) {
      if (verhaal.waar === 'uitnodigen.regelen') verhaal.stuur('uitnodigen.BUREAU_NODIGT_UIT');
      verhaal.bevestig(eerst);
    }
    expect(verhaal.waar).toBe('rapportage.schrijven');
  });

  it('nodigt niemand uit voor een workshop die al is gehouden', () => {
    const verhaal = MasterclassVerhaal.bij('workshop').wachtTot('2027-04-08T16:30');
    verhaal.stuur('HEROPEN.voorbereiding', { reden: 'De casus klopt niet' }).bevestig('voorbereiding');
    expect(verhaal.waar).toBe('uitnodigen.regelen');
    verhaal.aanwezig('workshop').post();
    verhaal.stuur('uitnodigen.BUREAU_NODIGT_UIT');
    expect(verhaal.waar).toBe('uitnodigen.uitgenodigd');
    expect(verhaal.post()).toEqual([]);
  });

  it('kan niet naar een fase die nog niet is bevestigd', () => {
    expect(MasterclassVerhaal.bij('workshop').weigert('HEROPEN.rapportage').reden).toBe('guard');
  });
});

describe('stoppen', () => {
  it.each(FASEN)('kan in %s, zegt de agenda af en laat geen werk achter', (fase) => {
    const verhaal = MasterclassVerhaal.bij(fase).stuur('SYSTEEM_MELDT_ONBESTELBAAR', { bericht: 'b1' });
    expect(verhaal.openTaken).toContain('onbestelbaar');
    verhaal.stuur('BUREAU_ANNULEERT', { reden: 'De opdrachtgever stopt' });
    expect(verhaal.waar).toBe('geannuleerd');
    expect(verhaal.post()).toEqual(['geannuleerd → eerderBericht *']);
    expect([...verhaal.openTaken]).toEqual([]);
    expect(verhaal.toestand.timers).toEqual([]);
  });

  it('sluit ook de taak van het rapport, die al open was voor de rapportage', () => {
    const verhaal = MasterclassVerhaal.bij('workshop').bouw();
    verhaal.stuur('BUREAU_ANNULEERT', { reden: 'De opdrachtgever stopt' });
    expect([...verhaal.openTaken]).toEqual([]);
  });
});
