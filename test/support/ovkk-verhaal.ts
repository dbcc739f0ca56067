import { eindVanTermijn, naarUtc } from '#domain';
import type { FeitReactie } from '#domain';
import { definitionOf } from '#workflows';
import {
  AFWEZIG,
  DEELNEMERS,
  LEEG,
  aanwezigBehalve,
  avond,
  concept,
  gemengd,
  gescheiden,
  metBijeenkomst,
  metDocument,
  ochtend,
  vastgesteld,
} from './feiten.ts';
import { Verhaal } from './story.ts';

type Avond = 'bijeenkomst1' | 'bijeenkomst2';
export const FASEN = [
  'voorbereiding',
  'bijeenkomst1',
  'consultatie',
  'bijeenkomst2',
  'afspraken',
  'training',
] as const;
type Fase = (typeof FASEN)[number];

const definitie = () => {
  const ovkk = definitionOf('ovkk', 1);
  if (!ovkk) throw new Error('No definition ovkk 1');
  return ovkk;
};

/** The story of one invented gemeente, with the work that people do between the events. */
export class OvkkVerhaal extends Verhaal {
  constructor() {
    super(definitie(), '2026-11-02T10:00', LEEG);
  }

  static bij(fase: Fase): OvkkVerhaal {
    const verhaal = new OvkkVerhaal();
    for (const eerdere of FASEN.slice(0, FASEN.indexOf(fase))) verhaal.doorloop(eerdere);
    verhaal.post();
    return verhaal;
  }

  doorloop(fase: Fase): this {
    this.werkAf(fase);
    return this.bevestig(fase);
  }

  /** All work of a phase, up to asking for confirmation. */
  werkAf(fase: Fase): this {
    if (fase === 'voorbereiding') return this.bereidVoor();
    if (fase === 'bijeenkomst1') return this.houd1();
    if (fase === 'consultatie') return this.verstuurConsultatie().sluitConsultatie();
    if (fase === 'bijeenkomst2') return this.houd2();
    return fase === 'afspraken' ? this.maakAfspraken() : this.train();
  }

  bevestig(fase: Fase): this {
    return this.stuur(`${fase}.BUREAU_VRAAGT_BEVESTIGING`).stuur(`${fase}.GRIFFIE_BEVESTIGT`);
  }

  plan(onderdeel: Avond, datum: string): this {
    return this.weet(metBijeenkomst(this.feiten, onderdeel, avond(datum)));
  }

  bereidVoor(): this {
    this.weet({ deelnemers: DEELNEMERS, procesbegeleiders: ['eerste', 'tweede', 'derde'], casussen: 1 });
    this.plan('bijeenkomst1', '2027-01-14').stuur('bijeenkomst1.BUREAU_PLANT');
    return this.plan('bijeenkomst2', '2027-02-25').stuur('bijeenkomst2.BUREAU_PLANT');
  }

  houd1(): this {
    return this.wachtTot('2027-01-15T09:00').verwerk1();
  }

  verwerk1(): this {
    const { deelnemers } = this.feiten;
    const aanwezig = aanwezigBehalve(deelnemers, AFWEZIG);
    this.weet(metBijeenkomst(this.feiten, 'bijeenkomst1', { aanwezig, groepen: gemengd(deelnemers) }));
    return this.schrijf('visie');
  }

  houd2(): this {
    this.wachtTot('2027-02-26T09:00');
    const { deelnemers } = this.feiten;
    const aanwezig = aanwezigBehalve(deelnemers);
    this.weet(metBijeenkomst(this.feiten, 'bijeenkomst2', { aanwezig, groepen: gescheiden(deelnemers) }));
    return this.schrijf('ambities-raad').schrijf('ambities-college-directie').schrijf('ambities-ambtenaren');
  }

  schrijf(soort: string, versie = '0.1'): this {
    return this.weet(metDocument(this.feiten, soort, concept(versie)));
  }

  stelVast(soort: string): this {
    return this.weet(metDocument(this.feiten, soort, vastgesteld()));
  }

  /** A round for whoever was absent, and a raadslid who is asked besides. */
  zetRondeKlaar(vanaf: string, ronde = 1): this {
    const ontvangers = { [AFWEZIG]: 'open', raadslid1: 'open' } as const;
    const termijn = eindVanTermijn(naarUtc(vanaf), this.feiten.instellingen.consultatieWerkdagen);
    return this.weet({
      consultaties: { consultatie: { ronde, termijn, verzondenOp: null, ontvangers, reacties: [] } },
    });
  }

  verstuurConsultatie(): this {
    return this.zetRondeKlaar('2027-01-15T09:00').stuur('consultatie.BUREAU_VERZENDT');
  }

  /** Somebody answers; `reactie` is absent when this person has none. */
  antwoord(deelnemer: string, reactie?: Partial<FeitReactie>): this {
    const ronde = this.feiten.consultaties['consultatie'];
    if (!ronde) throw new Error('There is no round to answer');
    const nieuw = reactie ? [{ id: `van-${deelnemer}`, oordeel: null, bezwaar: false, ...reactie }] : [];
    const ontvangers = { ...ronde.ontvangers, [deelnemer]: reactie ? 'gereageerd' : 'afgezien' } as const;
    const reacties = [...ronde.reacties, ...nieuw];
    this.weet({ consultaties: { consultatie: { ...ronde, ontvangers, reacties } } });
    return this.stuur(`consultatie.DEELNEMER_${reactie ? 'REAGEERT' : 'ZIET_AF'}`, { deelnemer });
  }

  beoordeel(): this {
    const ronde = this.feiten.consultaties['consultatie'];
    if (!ronde) throw new Error('There is no round to judge');
    const reacties = ronde.reacties.map((reactie) => ({ ...reactie, oordeel: 'overgenomen' as const }));
    return this.weet({ consultaties: { consultatie: { ...ronde, reacties } } });
  }

  sluitConsultatie(): this {
    return this.antwoord(AFWEZIG, {}).antwoord('raadslid1').beoordeel().stelVast('visie');
  }

  maakAfspraken(): this {
    this.schrijf('ambities').stelVast('ambities').stuur('afspraken.BUREAU_DEELT_AMBITIES');
    return this.weet({
      afspraken: { soort: 'elders', plaats: 'Raadsinformatiesysteem', datum: '2027-03-18' },
    });
  }

  planTraining(): this {
    this.weet(metBijeenkomst(this.feiten, 'dagdeel1', ochtend('2027-04-20'))).stuur('dagdeel1.BUREAU_PLANT');
    return this.weet(metBijeenkomst(this.feiten, 'dagdeel2', ochtend('2027-04-22'))).stuur(
      'dagdeel2.BUREAU_PLANT',
    );
  }

  train(): this {
    this.planTraining().stuur('training.BUREAU_NODIGT_UIT').wachtTot('2027-04-23T09:00');
    const aanwezig = aanwezigBehalve(this.feiten.deelnemers);
    this.weet(metBijeenkomst(this.feiten, 'dagdeel1', { aanwezig }));
    return this.weet(metBijeenkomst(this.feiten, 'dagdeel2', { aanwezig }));
  }
}
