import type { DeelnemerRol, FeitDeelnemer, FeitDocument } from '#domain';
import { masterclass } from '../../workflows/masterclass/index.ts';
import { LEEG, aanwezigBehalve, gepland, metBijeenkomst } from './feiten.ts';
import { Verhaal } from './story.ts';

export const FASEN = [
  'aanmelding',
  'voorbereiding',
  'uitnodigen',
  'workshop',
  'rapportage',
  'bespreking',
] as const;
type Fase = (typeof FASEN)[number];
type Zitting = 'voorbereiding' | 'workshop' | 'bespreking';

const TAFEL: readonly DeelnemerRol[] = [
  'griffier',
  'gemeentesecretaris',
  'raadslid',
  'burger',
  'wethouder',
  'informatiemanager',
  'ambtenaar',
  'manager',
];
export const persoon = (rol: DeelnemerRol, nummer = 1): FeitDeelnemer => ({
  id: `${rol}${nummer}`,
  rol,
  ontheffing: null,
});

/** The story of one invented client, with the work that people do between the events. */
export class MasterclassVerhaal extends Verhaal {
  constructor() {
    super(masterclass, '2027-02-15T10:00', LEEG);
  }

  static bij(fase: Fase): MasterclassVerhaal {
    const verhaal = new MasterclassVerhaal();
    for (const eerdere of FASEN.slice(0, FASEN.indexOf(fase))) verhaal.doorloop(eerdere);
    verhaal.post();
    return verhaal;
  }

  doorloop(fase: Fase): this {
    this.werkAf(fase);
    return this.bevestig(fase);
  }

  bevestig(fase: Fase): this {
    this.stuur(`${fase}.BUREAU_VRAAGT_BEVESTIGING`).stuur(`${fase}.OPDRACHTGEVER_BEVESTIGT`);
    return fase === 'bespreking' ? this.stuur('bespreking.BUREAU_FACTUREERT') : this;
  }

  /** All work of a phase, up to asking for confirmation. */
  werkAf(fase: Fase): this {
    const werk: Record<Fase, () => this> = {
      aanmelding: () => this.meldAan(),
      voorbereiding: () => this.bereidVoor(),
      uitnodigen: () => this.nodigUit(),
      workshop: () => this.bouw(),
      rapportage: () => this.rapporteer(),
      bespreking: () => this.bespreek(),
    };
    return werk[fase]();
  }

  plan(zitting: Zitting, datum: string, van = '10:00', tot = '11:30'): this {
    const plaats = gepland(`${datum}T${van}`, `${datum}T${tot}`);
    return this.weet(metBijeenkomst(this.feiten, zitting, plaats));
  }

  weetGegevens(gegevens: Readonly<Record<string, string>>): this {
    return this.weet({ gegevens: { ...this.feiten.gegevens, ...gegevens } });
  }

  schrijf(soort: string, document: FeitDocument): this {
    return this.weet({ documenten: { ...this.feiten.documenten, [soort]: document } });
  }

  /** Who was there; nobody else is recorded. */
  aanwezig(zitting: Zitting, wie = this.feiten.deelnemers, ...afwezig: readonly string[]): this {
    return this.weet(metBijeenkomst(this.feiten, zitting, { aanwezig: aanwezigBehalve(wie, ...afwezig) }));
  }

  aanTafel(...wie: readonly FeitDeelnemer[]): this {
    return this.weet({ deelnemers: [persoon('opdrachtgever'), ...wie] });
  }

  meldAan(): this {
    this.aanTafel().plan('voorbereiding', '2027-03-04');
    return this.stuur('voorbereiding.BUREAU_PLANT');
  }

  bereidVoor(): this {
    this.wachtTot('2027-03-04T12:00').aanwezig('voorbereiding');
    return this.weetGegevens({
      wieAanTafel: 'Een brede mix.',
      burgerMagMee: 'ja',
      bestuurderVrijuit: 'ja',
      casus: 'De nieuwe wijk',
      casusHerkomst: 'naburig',
    });
  }

  regel(): this {
    this.aanTafel(...TAFEL.map((rol) => persoon(rol))).weet({ procesbegeleiders: ['begeleider'] });
    this.weetGegevens({ cateringGeregeld: 'ja' });
    return this.plan('workshop', '2027-04-08', '13:00', '16:30').stuur('workshop.BUREAU_PLANT');
  }

  nodigUit(): this {
    return this.regel().stuur('uitnodigen.BUREAU_NODIGT_UIT');
  }

  bouw(): this {
    return this.wachtTot('2027-04-09T09:00').aanwezig('workshop', this.feiten.deelnemers, 'burger1');
  }

  rapporteer(): this {
    const concept = { versie: '0.1', status: 'concept', gemaaktOp: '2027-04-15T09:00:00.000Z' } as const;
    this.schrijf('rapport', { ...concept, verzondenOp: null }).stuur('rapportage.BUREAU_DEELT_RAPPORT');
    return this.plan('bespreking', '2027-05-06').stuur('bespreking.BUREAU_PLANT');
  }

  bespreek(): this {
    this.wachtTot('2027-05-06T12:00').aanwezig('bespreking', [persoon('opdrachtgever')]);
    const rapport = this.feiten.documenten['rapport'];
    if (!rapport) throw new Error('There is no report to make final');
    return this.schrijf('rapport', { ...rapport, versie: '1.0', status: 'vastgesteld' });
  }
}
