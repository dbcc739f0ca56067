import { BurgemeesterVerhaal, MOMENTEN } from '../../test/support/burgemeester-verhaal.ts';
import { burgemeester } from './index.ts';

describe('een burgemeester gaat de hele weg', () => {
  it('van aangemeld tot afgerond, met elk bericht op zijn plek', () => {
    const verhaal = new BurgemeesterVerhaal();
    expect(verhaal.waar).toBe('kennismaking.aangemeld');
    expect(verhaal.post()).toEqual([]);

    verhaal.planKennismaking();
    expect(verhaal.waar).toBe('kennismaking.gepland');
    expect(verhaal.post()).toEqual(['burgemeester-kennismaking → rol burgemeester']);
    verhaal.wachtTot('2027-02-04T11:00');
    expect(verhaal.waar).toBe('kennismaking.gesproken');

    verhaal.was('kennismaking').stuur('kennismaking.BUREAU_BEVESTIGT');
    expect(verhaal.waar).toBe('besluit.afwegen');
    expect(verhaal.post()).toEqual(['burgemeester-besluit → rol burgemeester']);
    verhaal.stuur('besluit.BURGEMEESTER_ZEGT_JA');
    expect(verhaal.waar).toBe('moment1.inrichten');
    expect(verhaal.post()).toEqual(['burgemeester-welkom → rol burgemeester']);

    verhaal.richtIn().stuur('moment1.BUREAU_NODIGT_UIT');
    expect(verhaal.waar).toBe('moment1.gepland');
    expect(verhaal.post()).toEqual([
      'burgemeester-momenten → rol burgemeester',
      'burgemeester-data → rol secretariaat',
    ]);
    verhaal.wachtTot('2027-03-04T09:00');
    expect(verhaal.post()).toEqual(['burgemeester-vooraf → rol burgemeester']);
    verhaal.wachtTot('2027-03-11T16:30');
    expect(verhaal.waar).toBe('moment1.terugkijken');
    verhaal.houd('moment1').bevestig('moment1');
    expect(verhaal.waar).toBe('moment2.gepland');

    for (const moment of MOMENTEN.slice(1)) verhaal.doorloop(moment);
    expect(verhaal.waar).toBe('afronding.terugblikken');
    verhaal.post();
    verhaal.schrijf('vragenBesproken').bevestig('afronding');
    expect([...verhaal.openTaken]).toEqual(['afronding.factuur']);
    verhaal.stuur('afronding.BUREAU_FACTUREERT');
    expect(verhaal.waar).toBe('afgerond');
    expect(verhaal.post()).toEqual([
      'bevestigingsverzoek → rol burgemeester',
      'burgemeester-afgerond → rol burgemeester',
    ]);
    expect([...verhaal.openTaken]).toEqual([]);
    expect(verhaal.toestand.timers).toEqual([]);
  });

  it('stuurt elk moment een bericht vooraf, en op de dag zelf niets', () => {
    const verhaal = BurgemeesterVerhaal.bij('moment2').wachtTot('2027-04-14T23:59');
    expect(verhaal.post()).toEqual(['burgemeester-vooraf → rol burgemeester']);
    verhaal.wachtTot('2027-04-15T23:59');
    expect(verhaal.post()).toEqual([]);
    expect(burgemeester.blad.privacy.stilOpZittingsdagen).toBe(true);
  });
});

describe('wie iets mag, en wie iets ziet', () => {
  it('kent geen griffie, en laat het besluit alleen aan de burgemeester', () => {
    const { events, blad, phases } = burgemeester;
    expect(blad.rollen).toEqual(['burgemeester', 'secretariaat']);
    expect(Object.keys(events).filter((naam) => naam.includes('GRIFFIE'))).toEqual([]);
    for (const woord of ['ZEGT_JA', 'ZEGT_NEE'])
      expect(events[`besluit.BURGEMEESTER_${woord}`]?.actors).toEqual(['burgemeester']);
    expect(phases.map(({ id }) => id)).toEqual([
      'kennismaking',
      'besluit',
      'moment1',
      'moment2',
      'moment3',
      'moment4',
      'afronding',
    ]);
  });

  it('houdt vragen en notities tussen de burgemeester en de procesbegeleider', () => {
    const { documenten, gegevens } = burgemeester.blad;
    const voorWie = [
      ...documenten.map(({ soort, alleenVoor }) => [soort, alleenVoor] as const),
      ...gegevens.map(({ naam, alleenVoor }) => [naam, alleenVoor] as const),
    ];
    const tweeMensen = ['burgemeester', 'procesbegeleider'];
    expect(Object.fromEntries(voorWie)).toEqual({
      programmaboekje: null,
      notities: tweeMensen,
      terugblik: tweeMensen,
      eigenVragen: tweeMensen,
      eigenErvaringen: tweeMensen,
      vragenBesproken: tweeMensen,
      prijs: null,
    });
  });
});
