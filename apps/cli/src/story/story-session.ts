import { datumVan, naarLokaal, naarUtc, plusDagen } from '#domain';
import type { Situatie } from '#workflows';
import * as screen from './screen.ts';
import { PastNiet, type Keuze, type StoryRun } from './story-run.ts';

export interface Terminal {
  /** The next line that was typed, or undefined when there is no more. */
  readonly ask: (question: string) => Promise<string | undefined>;
  readonly print: (line: string) => void;
}

/** Plays a run with whoever is at the terminal, until it is over or nobody says anything any more. */
export async function playStory(run: StoryRun, terminal: Terminal): Promise<void> {
  const say = (lines: readonly string[]): void => lines.forEach(terminal.print);
  say(screen.kop(run));
  say(screen.gevolgen(run.begin));
  let toon = true;
  while (!run.voorbij) {
    const menu = screen.menuVan(run);
    if (toon) say([...screen.stand(run), ...screen.menu(menu)]);
    const answer = (await terminal.ask('> '))?.trim();
    if (answer === undefined || answer === 'q') {
      say(['U bent gestopt; er is niets bewaard.']);
      return;
    }
    toon = await turn(answer, { run, menu, terminal, say });
  }
  say(screen.slot(run));
}

interface Turn {
  readonly run: StoryRun;
  readonly menu: screen.Menu;
  readonly terminal: Terminal;
  readonly say: (lines: readonly string[]) => void;
}

/** Does what was typed; true when something changed, so that the screen is shown again. */
async function turn(answer: string, at: Turn): Promise<boolean> {
  const { run, menu, say } = at;
  const [, letter, rest] = /^([sdvt?])\s*(\d*)$/.exec(answer) ?? [];
  switch (letter) {
    case '?':
      say(screen.HULP);
      return false;
    case 't':
      say(screen.taken(run));
      return false;
    case 's':
      return rest === ''
        ? (say(screen.situaties(run)), false)
        : choose(run.programma.situaties[Number(rest) - 1], at);
    case 'd':
      return pass(days(run.nu, Number(rest === '' ? 1 : rest)), at);
    case 'v':
      return pass(run.termijnen[0]?.dueAt, at);
    default:
  }
  const [keuze, ...meer] = find([...menu.hier, ...menu.altijd], answer);
  if (!keuze || meer.length > 0) {
    say([nietGevonden(answer, keuze ? [keuze, ...meer] : [])]);
    return false;
  }
  return keuze.open ? happen(keuze, at) : explain(keuze, at);
}

/** By number, or by a part of its words. */
function find(keuzes: readonly Keuze[], answer: string): Keuze[] {
  if (/^\d+$/.test(answer)) return keuzes.slice(Number(answer) - 1, Number(answer));
  const zoek = answer.toLowerCase();
  if (zoek === '') return [];
  return keuzes.filter(
    ({ label, type }) => label.toLowerCase().includes(zoek) || type.toLowerCase() === zoek,
  );
}

function nietGevonden(answer: string, gevonden: readonly Keuze[]): string {
  if (answer === '') return 'Typ een nummer, of ? voor hulp.';
  if (gevonden.length === 0) return `‘${answer}’ ken ik hier niet. Typ ? voor hulp.`;
  return `‘${answer}’ past op meer dan één: ${gevonden.map(({ label }) => label).join('; ')}.`;
}

async function happen({ type, label, velden, mist }: Keuze, { run, terminal, say }: Turn): Promise<boolean> {
  const lading: Record<string, string> = {};
  for (const veld of velden.filter(({ required }) => required))
    lading[veld.naam] = (await terminal.ask(`  ${veld.label} `))?.trim() || '…';
  const zinnen = run.stuur(type, lading);
  if (mist.length > 0) say(['   Dit gaat tegen een advies in: in het echt vraagt dat om een reden.']);
  say([`✓ ${label}`, ...screen.gevolgen(zinnen ?? [])]);
  return true;
}

function explain({ type, label }: Keuze, { run, say }: Turn): boolean {
  const kan = run.waarinKan(type).map((situatie) => run.programma.situaties.indexOf(situatie) + 1);
  const tip =
    kan.length === 0
      ? 'In geen van de situaties kan dit vanaf hier.'
      : `Het kan wel in situatie ${kan.join(', ')} (typ s ${kan[0]}).`;
  say([`× ${label}: kan nog niet. ${tip}`]);
  return false;
}

function choose(situatie: Situatie | undefined, { run, say }: Turn): boolean {
  if (!situatie) {
    say(['Die situatie is er niet.', ...screen.situaties(run)]);
    return false;
  }
  const terug = situatie.nu < run.nu;
  try {
    const gebeurd = run.kies(situatie);
    say([
      `▸ ${situatie.naam}.`,
      ...(terug ? ['   De klok is teruggezet naar die situatie.'] : []),
      ...screen.verstreken(gebeurd),
    ]);
    return true;
  } catch (error) {
    if (!(error instanceof PastNiet)) throw error;
    say([`‘${situatie.naam}’ past hier niet: er loopt een termijn die dan geen datum heeft.`]);
    return false;
  }
}

function pass(tot: string | undefined, { run, say }: Turn): boolean {
  if (tot === undefined) {
    say(['Er loopt geen termijn.']);
    return false;
  }
  const gebeurd = run.wachtTot(tot);
  say(gebeurd.length === 0 ? ['Er gebeurt niets vanzelf.'] : screen.verstreken(gebeurd));
  return true;
}

/** The same hour, so many days later on the wall clock. */
const days = (nu: string, count: number): string =>
  naarUtc(`${plusDagen(datumVan(nu), count)}T${naarLokaal(nu).slice(11, 16)}`);
