import { naarUtc } from '#domain';
import type { FeitDocument, Feiten } from '#domain';
import { sensitiviteit } from '../../workflows/sensitiviteit/index.ts';
import { werkgroep } from '../../workflows/sensitiviteit/werkgroep/index.ts';
import { LEEG } from './feiten.ts';
import { eenVanElk, geschreven, iedereenWasEr, metKind, volgende } from './sessie-feiten.ts';
import { Verhaal } from './story.ts';

const DEELNEMERS = eenVanElk('opdrachtgever', 'gemeentesecretaris', 'teamleider', 'ambtenaar');

/** The story of one invented gemeente, with the work that people do between the events. */
export class SensitiviteitVerhaal extends Verhaal {
  constructor(feiten: Partial<Feiten> = {}) {
    super(sensitiviteit, '2027-01-04T10:00', { ...LEEG, ...feiten });
  }

  /** The design was confirmed: trainings and work groups begin. */
  static inTraject(): SensitiviteitVerhaal {
    const verhaal = new SensitiviteitVerhaal().ontwerp().bevestig('ontwerp');
    verhaal.post();
    return verhaal;
  }

  static inAfronding(): SensitiviteitVerhaal {
    const verhaal = SensitiviteitVerhaal.inTraject().rondTrainingAf().rondWerkgroepenAf();
    verhaal.post();
    return verhaal;
  }

  static inVervolgcyclus(): SensitiviteitVerhaal {
    const verhaal = SensitiviteitVerhaal.inAfronding()
      .informeer()
      .schrijf('voorbeelden')
      .bevestig('afronding');
    verhaal.post();
    return verhaal;
  }

  ontwerp(): this {
    return this.weet({ deelnemers: DEELNEMERS }).schrijf('programma');
  }

  bevestig(fase: string): this {
    return this.stuur(`${fase}.BUREAU_VRAAGT_BEVESTIGING`).stuur(`${fase}.OPDRACHTGEVER_BEVESTIGT`);
  }

  schrijf(soort: string, over: Partial<FeitDocument> = {}): this {
    return this.weet(geschreven(this.feiten, soort, naarUtc('2027-03-01T09:00'), over));
  }

  plan(datum: string): this {
    return this.weet(volgende(this.feiten, 'training', datum)).stuur('training.BUREAU_PLANT');
  }

  /** Planned, held and written up. */
  train(datum: string): this {
    this.plan(datum).wachtTot(`${datum}T18:00`).weet(iedereenWasEr(this.feiten, 'training'));
    return this.stuur('training.BUREAU_VERWERKT');
  }

  rondTrainingAf(): this {
    return this.train('2027-02-04').stuur('training.BUREAU_BEVESTIGT');
  }

  startWerkgroep(naam: string): this {
    this.stuur('werkgroepen.BUREAU_START_WERKGROEP', { naam });
    return this.weet(metKind(this.feiten, 'sensitiviteit-werkgroep', naam, 'loopt'));
  }

  /** A group that only turns up when the work was thought to be over. */
  startWerkgroepAlsnog(): this {
    return this.weet(metKind(this.feiten, 'sensitiviteit-werkgroep', 'Alsnog', 'loopt'));
  }

  meldt(naam: string, status: 'afgerond' | 'gestopt'): this {
    this.weet(metKind(this.feiten, 'sensitiviteit-werkgroep', naam, status));
    return this.stuur('SYSTEEM_MELDT_KIND', { kind: `kind-${naam}` });
  }

  rondWerkgroepenAf(): this {
    this.startWerkgroep('Vroeg aan tafel').meldt('Vroeg aan tafel', 'afgerond');
    return this.stuur('werkgroepen.BUREAU_BEVESTIGT');
  }

  informeer(): this {
    this.schrijf('werkwijze', { versie: '1.0', status: 'vastgesteld' });
    return this.stuur('afronding.BUREAU_INFORMEERT');
  }
}

/** The story of one work group. */
export class WerkgroepVerhaal extends Verhaal {
  constructor() {
    super(werkgroep, '2027-02-01T10:00', { ...LEEG, groep: 'Vroeg aan tafel' });
  }

  static aanDeSlag(): WerkgroepVerhaal {
    const verhaal = new WerkgroepVerhaal().metMensen().kiesThema().stuur('thema.TREKKER_BEVESTIGT');
    verhaal.post();
    return verhaal;
  }

  metMensen(): this {
    return this.weet({ deelnemers: eenVanElk('werkgroeptrekker', 'ambtenaar', 'teamleider') });
  }

  kiesThema(): this {
    return this.weet({ gegevens: { thema: 'ingevuld' } });
  }

  schrijf(soort: string): this {
    return this.weet(geschreven(this.feiten, soort, naarUtc('2027-03-01T09:00')));
  }
}
