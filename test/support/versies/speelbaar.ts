import { advance, begin, eventOptions, fire } from '#statechart';
import type { StoredState, Surroundings } from '#statechart';
import type { Feiten } from '#domain';
import type { Programma } from '#workflows';

/** Without terms, and without what only reopening a phase looks at: nobody goes back here. */
const sleutel = ({ value, context: { fasen: _, ...context } }: StoredState): string =>
  JSON.stringify([value, context]);
const TERUG = /^(HEROPEN\.|BUREAU_ANNULEERT$)/;

/** From which states a programme can be played to its end, without stopping it or going back; shared by all that are asked for. */
export class Speelveld {
  private readonly gevonden = new Map<string, StoredState>();
  private readonly terug = new Map<string, Set<string>>();

  constructor(private readonly programma: Programma) {
    this.verken(begin(programma.machine, {}, this.rondom(programma.situaties[0]?.feiten)).state);
  }

  /** With every situation at every moment. */
  private verken(vanaf: StoredState): void {
    const nieuw = [vanaf];
    if (this.gevonden.has(sleutel(vanaf))) return;
    this.gevonden.set(sleutel(vanaf), vanaf);
    for (const toestand of nieuw)
      for (const volgende of this.volgende(toestand)) {
        const naar = sleutel(volgende);
        if (!this.gevonden.has(naar)) {
          this.gevonden.set(naar, volgende);
          nieuw.push(volgende);
        }
        this.terug.set(naar, (this.terug.get(naar) ?? new Set()).add(sleutel(toestand)));
      }
  }

  waarden(): Set<string> {
    return new Set([...this.gevonden.values()].map(({ value }) => JSON.stringify(value)));
  }

  /** Those that cannot go on, with the terms that they have themselves, to where the end can be reached. */
  vast(toestanden: readonly StoredState[]): StoredState[] {
    const verder = new Map(toestanden.map((toestand) => [toestand, this.volgende(toestand)]));
    for (const volgende of [...verder.values()].flat()) this.verken(volgende);
    const goed = new Set(
      [...this.gevonden].filter(([, { status }]) => status === 'done').map(([naam]) => naam),
    );
    for (const naam of goed) for (const eerder of this.terug.get(naam) ?? []) goed.add(eerder);
    return toestanden.filter((toestand) => !verder.get(toestand)?.some((stap) => goed.has(sleutel(stap))));
  }

  private rondom(feiten: Feiten | undefined, nu = this.programma.situaties[0]?.nu ?? ''): Surroundings {
    return { now: nu, facts: feiten, seq: 1, datedDelays: new Set() };
  }

  private volgende(toestand: StoredState): StoredState[] {
    const { machine, situaties } = this.programma;
    if (toestand.status === 'done') return [];
    return situaties.flatMap(({ feiten, nu }) => {
      const around = this.rondom(feiten, nu);
      const open = eventOptions(machine, toestand, around).filter(
        (optie) => optie.open && !TERUG.test(optie.type),
      );
      const stappen = [
        ...open.map((optie) => advance(machine, toestand, optie, around)),
        ...toestand.timers.map((timer) => fire(machine, toestand, timer, around)),
      ];
      return stappen.flatMap((stap) => (stap.ok ? [stap.state] : []));
    });
  }
}
