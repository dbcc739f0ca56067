import { Readable, Writable } from 'node:stream';
import { terminalOn } from '../commands/story.ts';
import { findProgramma, latestDefinitions } from '../runtime/find-programma.ts';
import { StoryRun } from './story-run.ts';
import { playStory } from './story-session.ts';
import { wrapLine } from './wrap-line.ts';

/** Plays the lines as if they were piped in, and returns all that was shown. */
async function play(name: string, ...lines: readonly string[]): Promise<{ run: StoryRun; shown: string }> {
  const programma = findProgramma(name);
  const [eerste] = programma.situaties;
  if (!eerste) throw new Error(`${name} has no situations`);
  const run = new StoryRun(programma, eerste);
  let shown = '';
  const output = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      shown += chunk.toString();
      done();
    },
  });
  const terminal = terminalOn(Readable.from(lines.map((line) => `${line}\n`)), output);
  await playStory(run, terminal);
  terminal.close();
  return { run, shown };
}

const OVKK_TOT_HET_EINDE = [
  's 2',
  'vraag om bevestiging',
  'bevestig de voorbereiding',
  's 3',
  'vraag om bevestiging',
  'bevestig bijeenkomst 1',
  'verstuur de tussentijdse consultatie',
  's 5',
  'vraag om bevestiging',
  'bevestig de tussentijdse consultatie',
  's 6',
  'vraag om bevestiging',
  'bevestig bijeenkomst 2',
  'deel de ambities',
  's 7',
  'leg de afspraken vast',
  'bevestig de afspraken',
  'verstuur de uitnodiging voor de training',
  's 8',
  'vraag om bevestiging',
  'bevestig de training',
];

describe('een programma naspelen', () => {
  it('gaat met een script tot het einde', async () => {
    const { run, shown } = await play('ovkk', ...OVKK_TOT_HET_EINDE);
    expect([run.voorbij, run.toestand.value]).toEqual([true, 'afgerond']);
    expect(shown).toContain('Het traject is voorbij: Afgerond.');
    expect(shown).not.toContain('ken ik hier niet');
  });

  it('zegt wat er nog ontbreekt, van wie, en in welke situatie het wel kan', async () => {
    const { shown } = await play('ovkk', 'vraag om bevestiging');
    expect(shown).toContain('nodig: Elke groep heeft een procesbegeleider.');
    expect(shown).toContain(
      'Vraag om bevestiging van de voorbereiding: kan nog niet. Het kan wel in situatie 2',
    );
  });

  it('laat dagen verstrijken, en zegt wat er vanzelf gebeurt', async () => {
    const { run, shown } = await play('ovkk', 's 2', 'vraag om bevestiging', 'd 4', 'v', 't');
    expect(shown).toContain(
      '⏱ vrijdag 4 juni 2027, 9.00 uur: Eerste herinnering: de voorbereiding bevestigen',
    );
    expect(shown).toContain('Mail ‘bevestigingsverzoek herinnering’ aan de griffier');
    expect(shown).toContain('□ Voorbereiding bevestigen (griffier)');
    expect(run.nu.slice(0, 10)).toBe('2027-06-09');
  });

  it('vraagt om een reden, en stopt wanneer u stopt', async () => {
    const { run, shown } = await play('ovkk', 'stop met dit traject', 'Geen geld');
    expect(run.toestand.value).toBe('geannuleerd');
    expect(shown).toContain('Het traject is voorbij: Gestopt.');
    expect((await play('ovkk', 'q', '1')).shown).toContain('U bent gestopt; er is niets bewaard.');
    expect((await play('ovkk')).run.stappen).toBe(1);
  });

  it('begrijpt wie zich vergist', async () => {
    const { run, shown } = await play(
      'ovkk',
      '',
      'rare tekst',
      'bijeenkomst',
      '0',
      '99',
      's',
      's 99',
      'v',
      '?',
      'd 1',
    );
    expect(run.stappen).toBe(1);
    for (const zin of [
      'Typ een nummer',
      '‘rare tekst’ ken ik hier niet',
      '‘bijeenkomst’ past op meer dan één: ',
      '> rare tekst',
      'Die situatie is er niet',
      'Er loopt geen termijn',
    ])
      expect(shown).toContain(zin);
    expect(shown).toContain('Er gebeurt niets vanzelf.');
  });

  it('weigert een situatie waarin een lopende termijn geen datum heeft, en zet de klok ook terug', async () => {
    const { run, shown } = await play(
      'ovkk',
      's 2',
      'vraag om bevestiging',
      'bevestig de voorbereiding',
      'd 2',
      's 1',
      's 2',
    );
    expect(shown).toContain('past hier niet');
    expect(shown).toContain('De klok is teruggezet');
    expect(run.nu).toBe(run.situatie.nu);
  });

  it.each(latestDefinitions().map(({ name }) => name))(
    'begint %s met een scherm dat alles zegt',
    async (name) => {
      const { shown } = await play(name, 's', 't', 'q');
      expect(shown).toContain('Wat gebeurt er?');
      expect(shown).not.toContain('undefined');
    },
  );
});

it('breekt een lange regel tussen twee woorden, onder zijn eerste woord', () => {
  expect(wrapLine('     1  Vraag om bevestiging van de voorbereiding (programmamanager)', 40)).toEqual([
    '     1  Vraag om bevestiging van de',
    '        voorbereiding (programmamanager)',
  ]);
  expect(wrapLine('kort', 40)).toEqual(['kort']);
});
