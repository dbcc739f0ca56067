import { STANDAARD_INSTELLINGEN, type Periode, type Programmablad } from '#domain';
import { LEEG } from '../../../../../workflows/index.ts';
import type { Zitting } from '../../ports/bijeenkomsten.ts';
import { Opzetten } from '../opzet/lees-opzet.ts';
import { leesPlanning } from './lees-planning.ts';
import { meeschuivers } from './meeschuivers.ts';
import { Planningsblik } from './planningsblik.ts';
import { ZITTING, type Zittingnaam } from './zittingen.fixture.ts';

const VOLGORDE = ['bijeenkomst1', 'bijeenkomst2', 'dagdeel1', 'dagdeel2'] as const;

const zitting = (onderdeel: Zittingnaam, datum: string): Zitting => {
  const gelezen = leesPlanning({
    beginLokaal: `${datum}T17:00`,
    eindLokaal: `${datum}T22:00`,
    plaats: 'Raadzaal',
  });
  if ('faults' in gelezen) throw new Error('The date of this test is wrong');
  return { ...gelezen.planning, id: onderdeel, onderdeel, nummer: 1, presenties: [], groepen: [] };
};

interface Situatie {
  readonly reces?: readonly Periode[];
  readonly kan?: readonly string[];
  readonly nu?: string;
}

/** What hangs on bijeenkomst 1 when it moves; six weeks must lie between the two meetings. */
const bij = (data: Partial<Record<Zittingnaam, string>>, naar: string, situatie: Situatie = {}) => {
  const { reces = [], kan = VOLGORDE, nu = '2027-01-04T09:00:00.000Z' } = situatie;
  const zittingen = VOLGORDE.flatMap((naam) => {
    const datum = data[naam];
    return datum === undefined ? [] : [zitting(naam, datum)];
  });
  const bijeenkomsten = Object.fromEntries(
    zittingen.map(({ onderdeel, begin, eind, plaats }) => [
      onderdeel,
      { nummer: 1, vorigEind: null, begin, eind, plaats, aanwezig: {}, groepen: [] },
    ]),
  );
  const programma = { zittingen: VOLGORDE.map((naam) => ZITTING[naam]), consultaties: [] };
  const wordt = zitting('bijeenkomst1', naar);
  const blik = new Planningsblik({
    trajectId: 't1',
    programma: programma as unknown as Programmablad,
    feiten: { ...LEEG, bijeenkomsten },
    nu,
    drukte: { kalender: { reces }, werkdagen: {}, elders: [] },
    opzetten: new Opzetten({
      deelnemers: [],
      zittingen: [],
      opzet: [],
      instellingen: STANDAARD_INSTELLINGEN,
    }),
  }).met('bijeenkomst1', wordt);
  const accepted = kan.map((naam) => ({ type: `${naam}.BUREAU_VERZET` })) as never;
  const [was] = zittingen;
  if (!was) throw new Error('This test needs a first meeting');
  return meeschuivers(
    { blad: ZITTING.bijeenkomst1, was, wordt },
    { zittingen, standing: { paths: [], accepted } },
    blik,
  );
};
const DATA = { bijeenkomst1: '2027-01-14', bijeenkomst2: '2027-03-04' };

describe('wat meeschuift met een bijeenkomst', () => {
  it('is wat erna komt, evenveel dagen later, met waarom het niet kan blijven', () => {
    expect(bij(DATA, '2027-02-11')).toMatchObject([
      {
        onderdeel: 'bijeenkomst2',
        voorstel: { beginLokaal: '2027-04-01T17:00', eindLokaal: '2027-04-01T22:00' },
        alsHetBlijft: [expect.stringContaining('maar 3 weken. Advies: minstens 6 weken')],
        bijVoorstel: [],
        kan: true,
      },
    ]);
  });

  it('mag blijven staan als er genoeg weken tussen blijven, en schuift dan de rest niet op', () => {
    const ruim = { ...DATA, bijeenkomst2: '2027-04-15', dagdeel1: '2027-05-20' };
    expect(bij(ruim, '2027-01-21').map(({ onderdeel, alsHetBlijft }) => [onderdeel, alsHetBlijft])).toEqual([
      ['bijeenkomst2', []],
      ['dagdeel1', []],
    ]);
  });

  it('gaat door tot het eind van de keten: ook wat hangt aan wat meeschuift', () => {
    const keten = { ...DATA, dagdeel1: '2027-03-11', dagdeel2: '2027-03-25' };
    const later = bij(keten, '2027-02-11');
    expect(later.map(({ onderdeel }) => onderdeel)).toEqual(['bijeenkomst2', 'dagdeel1', 'dagdeel2']);
    expect(later[1]?.alsHetBlijft).toEqual([expect.stringContaining('is dan niet meer na bijeenkomst 2.')]);
    expect(later[1]?.voorstel.beginLokaal).toBe('2027-04-08T17:00');
  });

  it('slaat bij het voorstel reces over, en noemt een datum die nu niet kan veranderen', () => {
    const reces = [{ naam: 'Reces', van: '2027-03-29', totEnMet: '2027-04-04' }];
    const [later] = bij(DATA, '2027-02-11', { reces, kan: [] });
    expect(later?.voorstel.beginLokaal).toBe('2027-04-05T17:00');
    expect(later?.kan).toBe(false);
  });

  it('is niets als alleen het uur verandert, of als het latere al is geweest', () => {
    expect(bij(DATA, '2027-01-14')).toEqual([]);
    expect(bij(DATA, '2027-02-11', { nu: '2027-03-05T09:00:00.000Z' })).toEqual([]);
  });
});
