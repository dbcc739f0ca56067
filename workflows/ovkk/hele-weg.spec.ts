import { FASEN, OvkkVerhaal } from '../../test/support/ovkk-verhaal.ts';

describe('een gemeente gaat de hele weg', () => {
  it('van voorbereiding tot afgerond, met elk bericht op zijn plek', () => {
    const verhaal = new OvkkVerhaal();
    expect(verhaal.waar).toBe('voorbereiding.inrichten');

    verhaal.bereidVoor().stuur('voorbereiding.BUREAU_KONDIGT_AAN');
    expect(verhaal.post()).toEqual(['save-the-date → deelnemers']);
    verhaal.stuur('voorbereiding.BUREAU_VRAAGT_BEVESTIGING');
    expect(verhaal.post()).toEqual(['bevestigingsverzoek → rol griffier']);
    verhaal.stuur('voorbereiding.GRIFFIE_BEVESTIGT');
    expect(verhaal.waar).toBe('bijeenkomst1.uitnodigen');
    // Who already has it is skipped when the mail is carried out.
    expect(verhaal.post()).toEqual(['save-the-date → deelnemers']);

    verhaal.wachtTot('2026-12-24T09:00');
    expect(verhaal.waar).toBe('bijeenkomst1.uitgenodigd');
    expect(verhaal.post()).toEqual(['uitnodiging → deelnemers']);
    verhaal.wachtTot('2027-01-07T09:00');
    expect(verhaal.post()).toEqual(['praktische-informatie → deelnemers']);
    verhaal.wachtTot('2027-01-14T22:00');
    expect(verhaal.waar).toBe('bijeenkomst1.verwerken');
    verhaal.verwerk1().bevestig('bijeenkomst1');
    expect(verhaal.post()).toEqual([
      'bevestigingsverzoek → rol griffier',
      'bedankt-globale-visie → aanwezigen bijeenkomst1',
    ]);

    verhaal.verstuurConsultatie();
    expect(verhaal.post()).toEqual(['consultatie-concept → consultatie allen consultatie']);
    expect(verhaal.feiten.documenten['visie']?.status).toBe('inConsultatie');
    verhaal.sluitConsultatie();
    expect(verhaal.waar).toBe('consultatie.verwerken');
    verhaal.bevestig('consultatie');
    expect(verhaal.post()).toEqual([
      'bevestigingsverzoek → rol griffier',
      'terugkoppeling-reactie → consultatie gereageerd consultatie',
      'save-the-date → deelnemers',
    ]);

    verhaal.doorloop('bijeenkomst2');
    expect(verhaal.post()).toEqual([
      'uitnodiging-met-visie → deelnemers',
      'praktische-informatie → deelnemers',
      'bevestigingsverzoek → rol griffier',
    ]);

    verhaal.maakAfspraken();
    expect(verhaal.post()).toEqual([
      'ambities-ter-bespreking → deelnemers',
      'verzoek-afspraken → rol griffier',
    ]);
    verhaal.stuur('afspraken.GRIFFIE_LEGT_VAST').stuur('afspraken.GRIFFIE_BEVESTIGT');
    expect(verhaal.post()).toEqual(['bevestigingsverzoek → rol griffier']);

    verhaal.doorloop('training');
    expect(verhaal.waar).toBe('afgerond');
    expect(verhaal.post()).toEqual([
      'training-uitnodiging → training',
      'bevestigingsverzoek → rol griffier en gemeentesecretaris',
      'afgerond → rol griffier en programmamanager',
    ]);
    expect(verhaal.toestand.status).toBe('done');
  });

  it('laat aan het eind geen taak en geen termijn open', () => {
    const verhaal = OvkkVerhaal.bij('training').doorloop('training');
    expect([...verhaal.openTaken]).toEqual([]);
    expect(verhaal.toestand.timers).toEqual([]);
  });

  it.each(FASEN)('kan niet om de bevestiging van %s heen', (fase) => {
    const verhaal = OvkkVerhaal.bij(fase);
    const andere = FASEN.filter((een) => een !== fase);
    for (const een of andere) expect(verhaal.weigert(`${een}.GRIFFIE_BEVESTIGT`).reden).toBe('not-here');
    expect(verhaal.weigert(`${fase}.GRIFFIE_BEVESTIGT`).reden).toBe('not-here');
  });
});
