import { BurgemeesterVerhaal, MOMENTEN } from '../../test/support/burgemeester-verhaal.ts';
import { effectsIn } from '#statechart';
import { burgemeester } from './index.ts';

describe('het besluit over deelname', () => {
  it('kan nee zijn: dat eindigt vriendelijk, en niet als gestopt', () => {
    const verhaal = BurgemeesterVerhaal.bij('besluit');
    verhaal.stuur('besluit.BURGEMEESTER_ZEGT_NEE', { toelichting: 'Volgend jaar misschien' });
    expect(verhaal.waar).toBe('nietDoorgegaan');
    expect(verhaal.toestand.status).toBe('done');
    expect(verhaal.post()).toEqual([
      'burgemeester-geen-deelname → rol burgemeester',
      'burgemeester-afscheid-gemeld → rol programmamanager',
    ]);
    expect([...verhaal.openTaken]).toEqual([]);
    expect(verhaal.toestand.timers).toEqual([]);
  });

  it('is definitief: ja en nee zijn daarna niet meer te geven, en er is geen weg terug', () => {
    const verhaal = BurgemeesterVerhaal.bij('moment1');
    expect(verhaal.weigert('besluit.BURGEMEESTER_ZEGT_NEE').reden).toBe('not-here');
    expect(verhaal.weigert('besluit.BURGEMEESTER_ZEGT_JA').reden).toBe('not-here');
    const heropenen = Object.keys(burgemeester.events).filter((naam) => naam.startsWith('HEROPEN.'));
    expect(heropenen).not.toContain('HEROPEN.besluit');
    expect(heropenen).not.toContain('HEROPEN.kennismaking');
  });

  it('komt pas na het gesprek', () => {
    const verhaal = new BurgemeesterVerhaal().planKennismaking();
    expect(verhaal.weigert('besluit.BURGEMEESTER_ZEGT_JA').reden).toBe('not-here');
    verhaal.wachtTot('2027-02-04T12:00');
    expect(verhaal.weigert('kennismaking.BUREAU_BEVESTIGT').ontbreekt).toEqual([
      'Het kennismakingsgesprek is gehouden, en dat ligt vast.',
    ]);
  });

  it('wordt twee keer gevraagd, en daarna belt het bureau', () => {
    const verhaal = BurgemeesterVerhaal.bij('besluit').wachtTot('2027-02-12T09:00');
    expect(verhaal.post()).toEqual([
      'burgemeester-besluit-herinnering → rol burgemeester',
      'burgemeester-besluit-herinnering → rol burgemeester',
    ]);
    verhaal.wachtTot('2027-02-17T09:00');
    expect(verhaal.openTaken).toContain('besluit.nabellen');
    verhaal.stuur('besluit.BURGEMEESTER_ZEGT_JA');
    expect(verhaal.openTaken).not.toContain('besluit.nabellen');
  });
});

describe('vóór het ja', () => {
  it('hoort alleen de burgemeester iets: geen plaats, geen rekening, geen mail aan anderen', () => {
    const verhaal = new BurgemeesterVerhaal();
    const alles = [...verhaal.post()];
    verhaal.doorloop('kennismaking');
    alles.push(...verhaal.post());
    expect(alles.filter((mail) => !mail.endsWith('→ rol burgemeester'))).toEqual([]);
    expect([...verhaal.openTaken]).toEqual(['besluit.bevestigen']);
    for (const moment of MOMENTEN) expect(verhaal.weigert(`${moment}.BUREAU_PLANT`).reden).toBe('not-here');
    expect(verhaal.weigert('afronding.BUREAU_FACTUREERT').reden).toBe('not-here');
    const aan = effectsIn(burgemeester.machine).flatMap(({ type, params }) =>
      type === 'mail' ? [(params['aan'] as { soort: string }).soort] : [],
    );
    expect(new Set(aan)).toEqual(new Set(['rol', 'eerderBericht']));
  });

  it('vraagt eerst om de burgemeester en een datum', () => {
    const verhaal = new BurgemeesterVerhaal().weet({ deelnemers: [] });
    expect(verhaal.weigert('kennismaking.BUREAU_PLANT').ontbreekt).toEqual([
      'Het kennismakingsgesprek heeft een datum die nog komt. Er is nog geen datum.',
      'De burgemeester staat bij de mensen, met een mailadres.',
    ]);
  });

  it('kan het gesprek verzetten of afgelasten', () => {
    const verhaal = new BurgemeesterVerhaal().planKennismaking();
    verhaal.post();
    verhaal.plan('kennismaking', '2027-02-11', '10:00', '11:00').stuur('kennismaking.BUREAU_VERZET');
    verhaal.stuur('kennismaking.BUREAU_GELAST_AF', { reden: 'Ziek' });
    expect(verhaal.waar).toBe('kennismaking.nieuweDatum');
    expect(verhaal.post()).toEqual([
      'verzet → eerderBericht kennismaking',
      'afgelast → eerderBericht kennismaking',
    ]);
    verhaal.planKennismaking();
    expect(verhaal.waar).toBe('kennismaking.gepland');
  });
});
