import { naarUtc } from '#domain';
import { cohort } from '../../workflows/samenwerken/cohort/index.ts';
import { samenwerken } from '../../workflows/samenwerken/index.ts';
import { LEEG } from './feiten.ts';
import { eenVanElk, geschreven, iedereenWasEr, metKind, volgende } from './sessie-feiten.ts';
import { Verhaal } from './story.ts';

const DEELNEMERS = eenVanElk(
  'opdrachtgever',
  'gemeentesecretaris',
  'griffier',
  'wethouder',
  'raadslid',
  'directielid',
  'ambtenaar',
  'gast',
);
const THEMAS = ['themaRollen', 'themaOpgavegericht', 'themaBob', 'themaCommissies', 'themaDualisme'];

/** What both the programme and a cohort do with sessions and documents. */
class Sessieverhaal extends Verhaal {
  plan(onderdeel: string, datum: string): this {
    return this.weet(volgende(this.feiten, onderdeel, datum)).stuur(`${onderdeel}.BUREAU_PLANT`);
  }

  verzet(onderdeel: string, datum: string): this {
    return this.weet(volgende(this.feiten, onderdeel, datum)).stuur(`${onderdeel}.BUREAU_VERZET`);
  }

  /** It was held on its date, by everybody but who is named. */
  houd(onderdeel: string, ...afwezig: readonly string[]): this {
    const eind = this.feiten.bijeenkomsten[onderdeel]?.begin?.slice(0, 10) ?? '';
    return this.wachtTot(`${eind}T18:00`).weet(iedereenWasEr(this.feiten, onderdeel, ...afwezig));
  }

  schrijf(soort: string, dag: string): this {
    return this.weet(geschreven(this.feiten, soort, naarUtc(`${dag}T09:00`)));
  }
}

/** The story of one invented gemeente, with the work that people do between the events. */
export class SamenwerkenVerhaal extends Sessieverhaal {
  constructor() {
    super(samenwerken, '2027-01-04T10:00', LEEG);
  }

  /** The design was confirmed: all three tracks begin. */
  static inSporen(): SamenwerkenVerhaal {
    const verhaal = new SamenwerkenVerhaal().ontwerp().bevestig('ontwerp', 'OPDRACHTGEVER');
    verhaal.post();
    return verhaal;
  }

  ontwerp(): this {
    return this.weet({ deelnemers: DEELNEMERS }).schrijf('programma', '2027-01-04');
  }

  bevestig(fase: string, wie: string): this {
    return this.stuur(`${fase}.BUREAU_VRAAGT_BEVESTIGING`).stuur(`${fase}.${wie}_BEVESTIGT`);
  }

  startCohort(naam: string): this {
    this.stuur('ambtenaren.BUREAU_START_COHORT', { naam });
    return this.weet(metKind(this.feiten, 'samenwerken-cohort', naam, 'loopt'));
  }

  meldt(naam: string, status: 'afgerond' | 'gestopt'): this {
    this.weet(metKind(this.feiten, 'samenwerken-cohort', naam, status));
    return this.stuur('SYSTEEM_MELDT_KIND', { kind: `kind-${naam}` });
  }

  /** Track A to its end. */
  rondCohortenAf(): this {
    this.startCohort('Ambtenaren').startCohort('Directie en MT');
    this.meldt('Ambtenaren', 'afgerond').meldt('Directie en MT', 'afgerond');
    return this.noteer({ cohortDirectie: 'Directie en MT' }).stuur('ambtenaren.BUREAU_BEVESTIGT');
  }

  noteer(velden: Readonly<Record<string, string>>): this {
    return this.weet({ gegevens: { ...this.feiten.gegevens, ...velden } });
  }

  behandelThemas(): this {
    return this.noteer(Object.fromEntries(THEMAS.map((thema) => [thema, '2027-02-11'])));
  }

  /** Track B to its end, in one session. */
  rondRaadAf(): this {
    this.plan('raad', '2027-02-11').houd('raad').stuur('raad.BUREAU_VERWERKT');
    return this.behandelThemas().bevestig('raad', 'GRIFFIE');
  }

  /** Invited, held, and reported on. */
  houdLeiderschap(datum: string): this {
    this.schrijf('resultaten', dagEerder(datum)).stuur('leiderschap.BUREAU_NODIGT_UIT');
    return this.houd('leiderschap').schrijf('leiderschapsverslag', dagLater(datum));
  }
}

/** The story of one cohort. */
export class CohortVerhaal extends Sessieverhaal {
  constructor() {
    super(cohort, '2027-01-04T10:00', { ...LEEG, groep: 'Ambtenaren' });
  }

  metMensen(): this {
    return this.weet({ deelnemers: eenVanElk('wethouder', 'ambtenaar', 'teamleider') });
  }

  doeRollen(): this {
    return this.plan('rollen', '2027-02-04').houd('rollen').stuur('rollen.BUREAU_BEVESTIGT');
  }

  doeCasuistiek(): this {
    this.weet({ gegevens: { acteursGeboekt: '2027-02-08' } }).plan('casuistiek', '2027-03-11');
    return this.houd('casuistiek').stuur('casuistiek.BUREAU_BEVESTIGT');
  }

  brengCasusIn(): this {
    return this.schrijf('casus', '2027-03-12').stuur('pressurecooker.BUREAU_ONTVANGT_CASUS');
  }
}

const verschuif = (datum: string, dagen: number): string =>
  new Date(Date.parse(datum) + dagen * 86_400_000).toISOString().slice(0, 10);
const dagEerder = (datum: string) => verschuif(datum, -1);
const dagLater = (datum: string) => verschuif(datum, 1);
