import { advance, begin, eventOptions, fire } from '#statechart';
import type { StepResult, StoredState, Surroundings } from '#statechart';
import type { Programma, Situatie } from '#workflows';

export { chances as kansen } from '../../../apps/cli/src/histories/chance.ts';

/** A run somewhere in the middle of its life. */
export interface Dwaler {
  readonly toestand: StoredState;
  readonly situatie: Situatie;
  /** UTC instant. */
  readonly nu: string;
  readonly seq: number;
}

export const gedateerd = ({ delays }: Programma): ReadonlySet<string> =>
  new Set(Object.keys(delays).filter((naam) => delays[naam]?.dated));

const rondom = (programma: Programma, { situatie, nu, seq }: Omit<Dwaler, 'toestand'>): Surroundings => ({
  now: nu,
  facts: situatie.feiten,
  seq,
  datedDelays: gedateerd(programma),
});

const na = (dwaler: Dwaler, stap: StepResult): Dwaler =>
  stap.ok
    ? { ...dwaler, seq: dwaler.seq + 1, toestand: JSON.parse(JSON.stringify(stap.state)) as StoredState }
    : dwaler;

/** Lets time pass; terms fire in order, at their own instant. */
const wachtTot = (programma: Programma, dwaler: Dwaler, tot: string): Dwaler => {
  let hier = dwaler;
  for (;;) {
    const [eerste] = hier.toestand.timers.toSorted((a, b) => a.dueAt.localeCompare(b.dueAt));
    if (hier.toestand.status === 'done' || !eerste || eerste.dueAt > tot)
      return { ...hier, nu: tot > hier.nu ? tot : hier.nu };
    hier = { ...hier, nu: eerste.dueAt > hier.nu ? eerste.dueAt : hier.nu };
    hier = na(hier, fire(programma.machine, hier.toestand, eerste, rondom(programma, hier)));
  }
};

const ZELDEN = /^(HEROPEN\.|BUREAU_ANNULEERT)|GELAST_AF|STUURT_TERUG/;

const waarde = ({ value }: StoredState): string => JSON.stringify(value);

/** What people could do now; what undoes work, or leads to where the run has been, only now and then. */
const mogelijk = (
  programma: Programma,
  dwaler: Dwaler,
  kans: () => number,
  geweest: ReadonlySet<string>,
): StepResult[] => {
  const around = rondom(programma, dwaler);
  const { machine } = programma;
  return eventOptions(machine, dwaler.toestand, around)
    .filter(({ open, type }) => open && (!ZELDEN.test(type) || kans() < 0.05))
    .map(({ type }) => advance(machine, dwaler.toestand, { type }, around))
    .filter((stap) => stap.ok && (!geweest.has(waarde(stap.state)) || kans() < 0.1));
};

const week = (nu: string): string => new Date(Date.parse(nu) + 7 * 86_400_000).toISOString();

/** One thing that happens: somebody acts, more becomes known of the case, or a week passes. */
const stapVerder = (
  programma: Programma,
  dwaler: Dwaler,
  kans: () => number,
  geweest: Set<string>,
): Dwaler => {
  const { situaties } = programma;
  const stappen = mogelijk(programma, dwaler, kans, geweest);
  const gekozen = stappen[Math.floor(kans() * stappen.length)];
  if (gekozen !== undefined && kans() < 0.98) return na(dwaler, gekozen);
  const volgende = situaties[situaties.findIndex(({ naam }) => naam === dwaler.situatie.naam) + 1];
  if (volgende && gekozen === undefined)
    return { ...wachtTot(programma, dwaler, volgende.nu), situatie: volgende };
  return wachtTot(programma, dwaler, week(dwaler.nu));
};

/** Lives on for a while, as real trajecten do. */
export const leefVerder = (
  programma: Programma,
  dwaler: Dwaler,
  stappen: number,
  kans: () => number,
): Dwaler => {
  let hier = dwaler;
  const geweest = new Set<string>();
  for (let stap = 0; stap < stappen && hier.toestand.status === 'active'; stap += 1) {
    geweest.add(waarde(hier.toestand));
    hier = stapVerder(programma, hier, kans, geweest);
  }
  return hier;
};

export const begonnen = (programma: Programma): Dwaler => {
  const [situatie] = programma.situaties;
  if (!situatie) throw new Error(`${programma.name} has no situations`);
  const hier = { situatie, nu: situatie.nu, seq: 1 };
  return { ...hier, toestand: begin(programma.machine, {}, rondom(programma, hier)).state, seq: 2 };
};
