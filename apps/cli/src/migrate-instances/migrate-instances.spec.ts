import type { Proefregel } from '#case-management';
import { Stop } from '../command.ts';
import { readOverzetOptions } from './options.ts';
import { proefTekst, uitkomstTekst } from './words.ts';

const ID = '00000000-0000-4000-8000-00000000000a';
const wie = { client: { soort: 'gemeente', naam: 'Dalfsen', gemeenteCode: 'GM0148' }, groep: null } as const;

describe('migrate-instances', () => {
  it('reads what to move, and from where to where', () => {
    expect(readOverzetOptions(['ovkk', '--van', '1', '--naar', '2', '--dry-run', '--traject', ID])).toEqual({
      programma: 'ovkk',
      van: 1,
      naar: 2,
      dryRun: true,
      gekozen: [ID],
      reden: 'Overgezet vanaf de opdrachtregel',
    });
    const twee = readOverzetOptions([
      'ovkk',
      '--van',
      '1',
      '--naar',
      '2',
      '--traject',
      ID,
      ID,
      '--reden',
      'Zo',
    ]);
    expect(twee).toMatchObject({ dryRun: false, gekozen: [ID, ID], reden: 'Zo' });
  });

  it.each([
    [[], 'Noem het programma'],
    [['ovkk', '--naar', '2'], '--van ontbreekt'],
    [['ovkk', '--van', 'een', '--naar', '2'], '--van is het nummer van een versie'],
    [['ovkk', '--van', '1', '--naar', '2', '--traject', 'dalfsen'], 'geen nummer van een traject'],
  ])('says what is wrong with %j', (args, sentence) => {
    expect(() => readOverzetOptions(args)).toThrow(Stop);
    expect(() => readOverzetOptions(args)).toThrow(sentence);
  });

  it('tells what would happen to a traject, and what did', () => {
    const regel: Proefregel = {
      trajectId: ID,
      ...wie,
      uitkomst: {
        kan: true,
        proef: {
          seq: 3,
          van: ['Inrichten'],
          naar: ['Wacht op bevestiging'],
          taken: [{ titel: 'Bevestigen', eigenaar: 'griffier', termijn: null }],
          vervallenTaken: [],
          mails: [],
          termijnen: [
            {
              titel: 'Herinnering',
              wat: 'blijft',
              was: null,
              wordt: '2027-01-14T08:00:00.000Z',
              meteen: false,
            },
            { titel: 'Einde', wat: 'vervalt', was: null, wordt: null, meteen: false },
          ],
          vereisten: [],
          letOp: [],
        },
      },
    };
    expect(proefTekst(regel)).toEqual([
      `Gemeente Dalfsen (${ID}): Inrichten → Wacht op bevestiging`,
      '  nieuwe taken: Bevestigen',
      '  termijnen: Herinnering blijft (donderdag 14 januari 2027, 9.00 uur); Einde vervalt',
    ]);
    expect(proefTekst({ ...regel, uitkomst: { kan: false, reden: 'Gepauzeerd.' } })).toEqual([
      `Gemeente Dalfsen (${ID}): blijft. Gepauzeerd.`,
    ]);
    expect(uitkomstTekst({ trajectId: ID, ...wie, gelukt: true, reden: null }, 2)).toBe(
      'Gemeente Dalfsen: overgezet naar versie 2.',
    );
    expect(uitkomstTekst({ trajectId: ID, client: null, groep: null, gelukt: false, reden: 'Weg.' }, 2)).toBe(
      'Onbekend traject: niet overgezet. Weg.',
    );
  });
});
