import { FASEN, MasterclassVerhaal } from '../../test/support/masterclass-verhaal.ts';

describe('een opdrachtgever gaat de hele weg', () => {
  it('van aanmelding tot afgerond, met elk bericht op zijn plek', () => {
    const verhaal = new MasterclassVerhaal();
    expect(verhaal.waar).toBe('aanmelding.afspreken');
    expect(verhaal.post()).toEqual(['masterclass-aangemeld → rol opdrachtgever']);

    verhaal.doorloop('aanmelding');
    expect(verhaal.waar).toBe('voorbereiding.gepland');
    expect(verhaal.post()).toEqual([
      'bevestigingsverzoek → rol opdrachtgever',
      'masterclass-voorgesprek → rol opdrachtgever',
    ]);

    verhaal.wachtTot('2027-03-04T12:00');
    expect(verhaal.waar).toBe('voorbereiding.kiezen');
    verhaal.doorloop('voorbereiding');
    expect(verhaal.waar).toBe('uitnodigen.regelen');
    expect(verhaal.post()).toEqual(['bevestigingsverzoek → rol opdrachtgever']);

    verhaal.nodigUit();
    expect(verhaal.waar).toBe('uitnodigen.uitgenodigd');
    expect(verhaal.post()).toEqual(['masterclass-uitnodiging → deelnemers']);
    verhaal.bevestig('uitnodigen');
    expect(verhaal.waar).toBe('workshop.gepland');
    // Who already has it is skipped when the mail is carried out.
    expect(verhaal.post()).toEqual([
      'bevestigingsverzoek → rol opdrachtgever',
      'masterclass-uitnodiging → deelnemers',
    ]);

    verhaal.wachtTot('2027-04-01T09:00');
    expect(verhaal.post()).toEqual(['masterclass-praktisch → deelnemers']);
    verhaal.wachtTot('2027-04-08T16:30');
    expect(verhaal.waar).toBe('workshop.verwerken');
    verhaal.doorloop('workshop');
    expect(verhaal.post()).toEqual([
      'bevestigingsverzoek → rol opdrachtgever',
      'masterclass-bedankt → aanwezigen workshop',
    ]);

    verhaal.rapporteer();
    expect(verhaal.waar).toBe('rapportage.gedeeld');
    expect(verhaal.post()).toEqual(['masterclass-rapport → rol opdrachtgever']);
    expect(verhaal.feiten.documenten['rapport']?.verzondenOp).not.toBeNull();
    verhaal.bevestig('rapportage');
    expect(verhaal.waar).toBe('bespreking.gepland');
    expect(verhaal.post()).toEqual([
      'bevestigingsverzoek → rol opdrachtgever',
      'masterclass-bespreking → rol opdrachtgever',
    ]);

    verhaal.bespreek().stuur('bespreking.BUREAU_VRAAGT_BEVESTIGING');
    verhaal.stuur('bespreking.OPDRACHTGEVER_BEVESTIGT');
    expect(verhaal.waar).toBe('bespreking.factuur');
    expect([...verhaal.openTaken]).toEqual(['bespreking.factuur']);
    verhaal.stuur('bespreking.BUREAU_FACTUREERT');
    expect(verhaal.waar).toBe('afgerond');
    expect(verhaal.post()).toEqual([
      'bevestigingsverzoek → rol opdrachtgever',
      'masterclass-factuur → rol programmamanager',
      'masterclass-afgerond → rol opdrachtgever',
    ]);
  });

  it('laat aan het eind geen taak en geen termijn open', () => {
    const verhaal = MasterclassVerhaal.bij('bespreking').doorloop('bespreking');
    expect(verhaal.toestand.status).toBe('done');
    expect([...verhaal.openTaken]).toEqual([]);
    expect(verhaal.toestand.timers).toEqual([]);
  });

  it.each(FASEN)('kan niet om de bevestiging van %s heen', (fase) => {
    const verhaal = MasterclassVerhaal.bij(fase);
    for (const een of FASEN) expect(verhaal.weigert(`${een}.OPDRACHTGEVER_BEVESTIGT`).reden).toBe('not-here');
  });

  it('geeft plaats en catering aan de opdrachtgever', () => {
    const verhaal = MasterclassVerhaal.bij('uitnodigen');
    expect([...verhaal.openTaken].sort()).toEqual([
      'uitnodigen.begeleider',
      'uitnodigen.catering',
      'uitnodigen.datum',
      'uitnodigen.deelnemers',
      'uitnodigen.plaats',
    ]);
    const { events } = verhaal.definition;
    for (const fase of FASEN)
      expect(events[`${fase}.OPDRACHTGEVER_BEVESTIGT`]?.actors).toEqual(['opdrachtgever']);
  });

  it('opent de taak om het rapport te schrijven op de dag van de workshop', () => {
    const verhaal = MasterclassVerhaal.bij('workshop').wachtTot('2027-04-08T16:30');
    expect(verhaal.openTaken).toContain('rapportage.rapport');
    verhaal.doorloop('workshop');
    expect(verhaal.openTaken).toContain('rapportage.rapport');
    verhaal.doorloop('rapportage');
    expect(verhaal.openTaken).not.toContain('rapportage.rapport');
  });
});
