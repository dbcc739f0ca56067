import { inGroep, plan, schrijf, schrijfIn, voegToe, vulIn, waren } from '../handelen.ts';
import { mensen } from '../mensen.ts';
import { bureau, door, type Doen } from '../rol-spelen.ts';
import type { Dag, Stap, Verloop } from '../verloop.ts';
import { PROGRAMMA, RESULTAAT, VOORBEELDEN, WERKWIJZE } from './teksten.ts';

const opdrachtgever = door('opdrachtgever');
const trekker = door('werkgroeptrekker');

const ontwerp = (naam: string, verschuiving: number): Stap[] => [
  [
    1,
    voegToe(
      mensen(
        naam,
        verschuiving,
        'opdrachtgever',
        'gemeentesecretaris',
        'teamleider',
        'ambtenaar',
        'ambtenaar',
      ),
    ),
  ],
  [3, schrijf('programma', PROGRAMMA)],
  [4, bureau('ontwerp.BUREAU_VRAAGT_BEVESTIGING')],
  [6, opdrachtgever('ontwerp.OPDRACHTGEVER_BEVESTIGT')],
];

const training = (dag: Dag): Stap[] => [
  [7, plan('training', dag(31), '13:00', '16:00')],
  [32, waren('training'), bureau('training.BUREAU_VERWERKT')],
];

const begin = (naam: string, plaats: string, verschuiving: number): Doen[] => [
  bureau('werkgroepen.BUREAU_START_WERKGROEP', { naam }),
  inGroep(naam, voegToe(mensen(plaats, verschuiving, 'werkgroeptrekker', 'ambtenaar', 'teamleider'))),
];
const kiest = (naam: string, thema: string): Doen =>
  inGroep(naam, vulIn({ thema }), trekker('thema.TREKKER_BEVESTIGT'));
const levertOp = (naam: string): Doen =>
  inGroep(
    naam,
    schrijf('resultaat', RESULTAAT),
    schrijf('voorbeeld', VOORBEELDEN),
    trekker('werk.TREKKER_BEVESTIGT'),
    bureau('resultaat.BUREAU_DEELT'),
    trekker('resultaat.TREKKER_BEVESTIGT'),
  );

const steenwijkerland: Verloop = {
  naam: 'Steenwijkerland',
  geleden: 88,
  schrijfIn: (wie) =>
    schrijfIn(wie, { programma: 'sensitiviteit', client: { soort: 'gemeente', code: 'GM1708' } }),
  stappen: (dag) => [
    ...ontwerp('Steenwijkerland', 3),
    ...training(dag),
    [
      34,
      ...begin('Vroeg aan tafel', 'Steenwijkerland', 7),
      ...begin('De raad in beeld', 'Steenwijkerland', 10),
    ],
    [36, kiest('Vroeg aan tafel', 'De bestuurder vroeg betrekken bij een plan')],
    [38, kiest('De raad in beeld', 'Weten wat de raad eerder besloot en waarom')],
    [
      60,
      ...begin('Tegenspraak', 'Steenwijkerland', 14),
      inGroep('Tegenspraak', bureau('thema.BUREAU_VRAAGT_THEMA')),
    ],
    [74, levertOp('Vroeg aan tafel')],
    [
      84,
      inGroep(
        'De raad in beeld',
        trekker('werk.TREKKER_VRAAGT_HULP', {
          vraag:
            'De griffie vindt dat wij dit niet mogen vragen aan raadsleden. Hoe doen andere gemeenten dat?',
        }),
      ),
    ],
  ],
};

const zwartewaterland: Verloop = {
  naam: 'Zwartewaterland',
  geleden: 190,
  schrijfIn: (wie) =>
    schrijfIn(wie, { programma: 'sensitiviteit', client: { soort: 'gemeente', code: 'GM1896' } }),
  stappen: (dag) => [
    ...ontwerp('Zwartewaterland', 8),
    ...training(dag),
    [34, ...begin('Eerst bellen', 'Zwartewaterland', 1), ...begin('Het goede gesprek', 'Zwartewaterland', 5)],
    [
      37,
      kiest('Eerst bellen', 'Eerst bellen, dan pas schrijven'),
      kiest('Het goede gesprek', 'Het gesprek vooraf'),
    ],
    [90, levertOp('Eerst bellen'), bureau('training.BUREAU_BEVESTIGT')],
    [
      110,
      inGroep(
        'Het goede gesprek',
        bureau('BUREAU_ANNULEERT', { reden: 'De trekker kreeg een andere baan.' }),
      ),
    ],
    [112, bureau('werkgroepen.BUREAU_BEVESTIGT')],
    [
      118,
      schrijf('voorbeelden', VOORBEELDEN),
      schrijf('werkwijze', WERKWIJZE, 'vaststellen'),
      bureau('afronding.BUREAU_INFORMEERT'),
      bureau('afronding.BUREAU_VRAAGT_BEVESTIGING'),
    ],
    [121, opdrachtgever('afronding.OPDRACHTGEVER_BEVESTIGT')],
    [180, bureau('vervolgcyclus.BUREAU_START_VERVOLG')],
  ],
};

/** Three work groups of which one is stuck; and a second cycle that takes up what the first left open. */
export const sensitiviteitVerlopen: readonly Verloop[] = [steenwijkerland, zwartewaterland];
