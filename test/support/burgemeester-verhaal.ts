import type { FeitBijeenkomst } from '#domain';
import { burgemeester } from '../../workflows/burgemeester/index.ts';
import { LEEG, gepland, metBijeenkomst } from './feiten.ts';
import { persoon } from './masterclass-verhaal.ts';
import { Verhaal } from './story.ts';

export const MOMENTEN = ['moment1', 'moment2', 'moment3', 'moment4'] as const;
type Moment = (typeof MOMENTEN)[number];
export const DAGEN = {
  moment1: '2027-03-11',
  moment2: '2027-04-15',
  moment3: '2027-05-20',
  moment4: '2027-06-17',
} as const satisfies Record<Moment, string>;
const FASEN = ['kennismaking', 'besluit', ...MOMENTEN, 'afronding'] as const;
type Fase = (typeof FASEN)[number];

/** The story of one invented burgemeester, with the work that people do between the events. */
export class BurgemeesterVerhaal extends Verhaal {
  constructor() {
    super(burgemeester, '2027-01-18T10:00', { ...LEEG, deelnemers: [persoon('burgemeester')] });
  }

  static bij(fase: Fase): BurgemeesterVerhaal {
    const verhaal = new BurgemeesterVerhaal();
    for (const eerdere of FASEN.slice(0, FASEN.indexOf(fase))) verhaal.doorloop(eerdere);
    verhaal.post();
    return verhaal;
  }

  doorloop(fase: Fase): this {
    if (fase === 'kennismaking') return this.maakKennis().stuur('kennismaking.BUREAU_BEVESTIGT');
    if (fase === 'besluit') return this.stuur('besluit.BURGEMEESTER_ZEGT_JA');
    if (fase === 'afronding') return this.rondAf();
    if (fase === 'moment1') this.richtIn().stuur('moment1.BUREAU_NODIGT_UIT');
    return this.houd(fase).bevestig(fase);
  }

  bevestig(fase: Moment | 'afronding'): this {
    return this.stuur(`${fase}.BUREAU_VRAAGT_BEVESTIGING`).stuur(`${fase}.BURGEMEESTER_BEVESTIGT`);
  }

  plan(zitting: string, datum: string, van = '09:30', tot = '16:30'): this {
    const dag = gepland(`${datum}T${van}`, `${datum}T${tot}`);
    return this.weet(metBijeenkomst(this.feiten, zitting, dag));
  }

  was(zitting: string, aanwezig = true): this {
    const wie: Partial<FeitBijeenkomst> = { aanwezig: { burgemeester1: aanwezig } };
    return this.weet(metBijeenkomst(this.feiten, zitting, wie));
  }

  planKennismaking(): this {
    return this.plan('kennismaking', '2027-02-04', '10:00', '11:00').stuur('kennismaking.BUREAU_PLANT');
  }

  maakKennis(): this {
    return this.planKennismaking().wachtTot('2027-02-04T12:00').was('kennismaking');
  }

  /** Facts hold that a private field was filled in, never what is in it. */
  schrijf(gegeven: 'eigenVragen' | 'vragenBesproken'): this {
    return this.weet({ gegevens: { ...this.feiten.gegevens, [gegeven]: 'ingevuld' } });
  }

  planMomenten(): this {
    // The last first: together they must be in order, each by itself in the future.
    for (const moment of MOMENTEN.toReversed())
      this.plan(moment, DAGEN[moment]).stuur(`${moment}.BUREAU_PLANT`);
    return this;
  }

  richtIn(): this {
    this.planMomenten().schrijf('eigenVragen');
    return this.weet({ procesbegeleiders: ['begeleider'] });
  }

  houd(moment: Moment): this {
    return this.wachtTot(`${DAGEN[moment]}T18:00`).was(moment);
  }

  rondAf(): this {
    return this.schrijf('vragenBesproken').bevestig('afronding').stuur('afronding.BUREAU_FACTUREERT');
  }
}
