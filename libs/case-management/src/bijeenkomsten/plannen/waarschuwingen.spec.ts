import { STANDAARD_INSTELLINGEN, type FeitBijeenkomst } from '#domain';
import { leesPlanning } from './lees-planning.ts';
import { waarschuwingenBij, type Omstandigheden } from './waarschuwingen.ts';
import { CONSULTATIE, ZITTING, type Zittingnaam } from './zittingen.fixture.ts';

const zitting = (begin: string): FeitBijeenkomst => ({
  nummer: 1,
  vorigEind: null,
  begin,
  eind: begin,
  plaats: '',
  aanwezig: {},
  groepen: [],
});

const bij = (
  onderdeel: Zittingnaam,
  datum: string,
  meer: Partial<Pick<Omstandigheden['feiten'], 'bijeenkomsten' | 'consultaties' | 'extraVrij'>> &
    Partial<Pick<Omstandigheden, 'elders' | 'trainers' | 'teVol'>> & { tot?: string } = {},
): string[] => {
  const { bijeenkomsten = {}, consultaties = {}, extraVrij = [], tot = '22:00' } = meer;
  const { elders = [], trainers = [], teVol } = meer;
  const invoer = { beginLokaal: `${datum}T17:00`, eindLokaal: `${datum}T${tot}`, plaats: 'Raadzaal' };
  const gelezen = leesPlanning(invoer);
  if ('faults' in gelezen) throw new Error('The date of this test is wrong');
  return waarschuwingenBij(ZITTING[onderdeel], gelezen.planning, {
    programma: { zittingen: Object.values(ZITTING), consultaties: [CONSULTATIE] },
    feiten: { bijeenkomsten, consultaties, extraVrij, instellingen: STANDAARD_INSTELLINGEN },
    nu: '2027-01-04T09:00:00.000Z',
    elders,
    trainers,
    teVol,
    kalender: {
      reces: [{ naam: 'Voorjaarsreces', van: '2027-02-15', totEnMet: '2027-02-21' }],
      regio: 'noord',
      vakanties: [{ regio: 'noord', naam: 'Voorjaarsvakantie', van: '2027-02-20', totEnMet: '2027-02-28' }],
    },
  });
};

describe('waarschuwingen bij een datum', () => {
  it('zijn er niet bij een gewone donderdag', () => {
    expect(bij('bijeenkomst1', '2027-01-14')).toEqual([]);
  });

  it.each([
    ['2027-01-02', 'Deze datum is al geweest.'],
    ['2027-01-16', 'Deze datum valt in het weekend.'],
    ['2027-04-27', 'Dit is een feestdag: Koningsdag.'],
    ['2027-02-25', 'Deze datum valt in de schoolvakantie van regio noord: Voorjaarsvakantie.'],
    ['2027-02-17', 'De raad heeft dan reces: Voorjaarsreces.'],
  ])('%s: %s', (datum, zin) => {
    expect(bij('bijeenkomst1', datum)).toContain(zin);
  });

  it('noemen een dag die het bureau vrij gaf, en een eind dat niet past bij het rooster', () => {
    expect(bij('bijeenkomst1', '2027-01-14', { extraVrij: ['2027-01-14'], tot: '21:00' })).toEqual([
      'Het bureau heeft deze dag vrij gegeven.',
      'Het vaste rooster eindigt om 22.00 uur, en u plant tot 21.00 uur.',
    ]);
  });

  it('zeggen als er te weinig weken tussen zitten, van welke kant u ook plant', () => {
    const tweede = { bijeenkomsten: { bijeenkomst2: zitting('2027-02-04T16:00:00.000Z') } };
    expect(bij('bijeenkomst1', '2027-01-14', tweede)[0]).toContain('maar 3 weken. Advies: minstens 6 weken');
    expect(bij('bijeenkomst1', '2027-02-03', tweede)[0]).toContain('maar 1 dag.');
    const eerste = { bijeenkomsten: { bijeenkomst1: zitting('2027-01-14T16:00:00.000Z') } };
    expect(bij('bijeenkomst2', '2027-01-21', eerste)[0]).toContain('maar 7 dagen.');
    expect(bij('bijeenkomst2', '2027-03-04', eerste)).toEqual([]);
    expect(bij('dagdeel1', '2027-03-04', { ...eerste, tot: '20:30' })).toEqual([]);
  });

  it('noemen wie dan elders nodig is, en dat er te veel mensen komen', () => {
    const elders = {
      begin: '2027-01-14T19:00:00.000Z',
      eind: '2027-01-14T20:00:00.000Z',
      naam: 'de workshop van Almere',
      zelfdeGemeente: false,
      medewerkers: ['s'],
      trajectId: 't2',
      onderdeel: 'workshop',
    };
    const trainers = [{ id: 's', naam: 'Sara Vos' }];
    expect(bij('bijeenkomst1', '2027-01-14', { elders: [elders], trainers, teVol: 'Te vol.' })).toEqual([
      'Sara Vos is dan al nodig bij de workshop van Almere, 20.00 tot 21.00 uur.',
      'Te vol.',
    ]);
  });

  it('zeggen dat mensen dan nog reageren op het concept waarmee de bijeenkomst opent', () => {
    const consultatie = {
      ronde: 1,
      termijn: '2027-03-05T22:59:59.000Z',
      verzondenOp: null,
      ontvangers: {},
      reacties: [],
    };
    const consultaties = { consultatie };
    expect(bij('bijeenkomst2', '2027-03-04', { consultaties })).toEqual([
      'De consultatie loopt dan nog: mensen kunnen reageren tot en met vrijdag 5 maart 2027.',
    ]);
    expect(bij('bijeenkomst2', '2027-03-11', { consultaties })).toEqual([]);
    expect(bij('bijeenkomst1', '2027-03-04', { consultaties })).toEqual([]);
  });
});
