import { FASEN, OvkkVerhaal } from '../../test/support/ovkk-verhaal.ts';

const gevraagd = () => {
  const verhaal = new OvkkVerhaal().bereidVoor().stuur('voorbereiding.BUREAU_VRAAGT_BEVESTIGING');
  verhaal.post();
  return verhaal;
};

describe('de griffie bevestigt', () => {
  it('na herinneringen op werkdag 3 en 6, en daarna belt het bureau', () => {
    const verhaal = gevraagd();
    expect(verhaal.termijnen()).toEqual({
      'voorbereiding.bevestigingHerinnering1': '2026-11-05T08:00:00.000Z',
      'voorbereiding.bevestigingHerinnering2': '2026-11-10T08:00:00.000Z',
      'voorbereiding.bevestigingEscalatie': '2026-11-13T08:00:00.000Z',
    });
    verhaal.wachtTot('2026-11-10T09:00');
    const herinnering = 'bevestigingsverzoek-herinnering → rol griffier';
    expect(verhaal.post()).toEqual([herinnering, herinnering]);
    expect(verhaal.openTaken).not.toContain('voorbereiding.nabellen');
    verhaal.wachtTot('2026-11-13T09:00');
    expect(verhaal.openTaken).toContain('voorbereiding.nabellen');
    verhaal.stuur('voorbereiding.GRIFFIE_BEVESTIGT');
    expect(verhaal.openTaken).not.toContain('voorbereiding.nabellen');
    expect(verhaal.openTaken).not.toContain('voorbereiding.bevestigen');
  });

  it('telt feestdagen niet mee, en ook geen vrije dagen van het bureau', () => {
    const verhaal = new OvkkVerhaal().bereidVoor().wachtTot('2026-12-23T10:00');
    verhaal.weet({ extraVrij: ['2026-12-28'] }).stuur('voorbereiding.BUREAU_VRAAGT_BEVESTIGING');
    expect(verhaal.termijnen()['voorbereiding.bevestigingHerinnering1']).toBe('2026-12-30T08:00:00.000Z');
  });

  it('herinnert op de ingestelde werkdag', () => {
    const verhaal = new OvkkVerhaal().bereidVoor();
    verhaal.weet({ instellingen: { ...verhaal.feiten.instellingen, bevestigingHerinnering1: 1 } });
    verhaal.stuur('voorbereiding.BUREAU_VRAAGT_BEVESTIGING');
    expect(verhaal.termijnen()['voorbereiding.bevestigingHerinnering1']).toBe('2026-11-03T08:00:00.000Z');
  });

  it('niet als intussen iets ontbreekt', () => {
    const verhaal = gevraagd().weet({ procesbegeleiders: ['eerste'] });
    expect(verhaal.weigert('voorbereiding.GRIFFIE_BEVESTIGT')).toEqual({
      reden: 'guard',
      ontbreekt: ['Elke groep heeft een procesbegeleider. Aangewezen: 1. Nodig: 3.'],
    });
  });

  it('of stuurt terug met een reden, en dan begint het bureau opnieuw', () => {
    const verhaal = gevraagd().stuur('voorbereiding.GRIFFIE_STUURT_TERUG', {
      reden: 'Twee raadsleden missen',
    });
    expect(verhaal.waar).toBe('voorbereiding.inrichten');
    expect(verhaal.post()).toEqual(['teruggestuurd → rol programmamanager']);
    expect(verhaal.openTaken).toContain('voorbereiding.teruggestuurd');
    verhaal.stuur('voorbereiding.BUREAU_VRAAGT_BEVESTIGING');
    expect(verhaal.openTaken).not.toContain('voorbereiding.teruggestuurd');
    expect(verhaal.post()).toEqual(['bevestigingsverzoek → rol griffier']);
  });

  it.each(FASEN)('ook van %s: terug naar het werk en daarna weer bevestigen', (fase) => {
    const verhaal = OvkkVerhaal.bij(fase).werkAf(fase).stuur(`${fase}.BUREAU_VRAAGT_BEVESTIGING`);
    verhaal.stuur(`${fase}.GRIFFIE_STUURT_TERUG`, { reden: 'Nog niet goed' });
    expect(verhaal.openTaken).toContain(`${fase}.teruggestuurd`);
    verhaal.bevestig(fase);
    expect(verhaal.openTaken).not.toContain(`${fase}.teruggestuurd`);
    expect(verhaal.waar).not.toContain(fase);
  });
});

describe('een fase heropenen', () => {
  it('kan alleen als zij al eens is bevestigd', () => {
    const verhaal = OvkkVerhaal.bij('bijeenkomst2');
    expect(verhaal.weigert('HEROPEN.bijeenkomst2').reden).toBe('guard');
    verhaal.stuur('HEROPEN.consultatie', { reden: 'Een reactie is vergeten' });
    expect(verhaal.waar).toBe('consultatie.verwerken');
    expect(verhaal.termijnen()).toEqual({});
  });

  it.each(FASEN.slice(0, -1))('vanaf %s loopt het vanzelf weer vooruit, zonder dubbele avonden', (fase) => {
    const verhaal = OvkkVerhaal.bij('training').stuur(`HEROPEN.${fase}`, { reden: 'Nog een keer kijken' });
    const rest = FASEN.slice(FASEN.indexOf(fase), -1).filter((een) => een !== 'afspraken');
    for (const een of rest) verhaal.bevestig(een);
    if (fase !== 'afspraken') verhaal.stuur('afspraken.BUREAU_DEELT_AMBITIES');
    verhaal.bevestig('afspraken');
    expect(verhaal.waar).toBe('training.voorbereiden');
    expect(verhaal.post().filter((mail) => mail.startsWith('uitnodiging'))).toEqual([]);
    verhaal.doorloop('training');
    expect(verhaal.waar).toBe('afgerond');
  });

  it('terwijl de consultatie loopt, brengt het bureau daarna weer bij die ronde', () => {
    const verhaal = OvkkVerhaal.bij('consultatie').verstuurConsultatie();
    verhaal.stuur('HEROPEN.bijeenkomst1', { reden: 'De groepen kloppen niet' }).bevestig('bijeenkomst1');
    expect(verhaal.waar).toBe('consultatie.reactiesVerzamelen');
    expect(Object.keys(verhaal.termijnen())).toEqual(['consultatie.herinnering', 'consultatie.termijn']);
  });

  it('telt een ronde die klaarstaat maar nog niet is verstuurd, niet als een ronde die loopt', () => {
    const verhaal = OvkkVerhaal.bij('consultatie').verstuurConsultatie();
    verhaal.stuur('HEROPEN.bijeenkomst1', { reden: 'De groepen kloppen niet' });
    verhaal.zetRondeKlaar('2027-01-18T09:00', 2).bevestig('bijeenkomst1');
    expect(verhaal.waar).toBe('consultatie.verwerken');
  });

  it('en direct terug naar waar men was, met een reden', () => {
    const verhaal = OvkkVerhaal.bij('afspraken').stuur('HEROPEN.bijeenkomst1', { reden: 'Lijst nakijken' });
    verhaal.stuur('HEROPEN.bijeenkomst2', { reden: 'Lijst klopt' });
    expect(verhaal.waar).toBe('bijeenkomst2.verwerken');
  });
});
