import { randomUUID } from 'node:crypto';
import { PlanBijeenkomst, ReadBijeenkomst, type BijeenkomstBeeld, type PlanInput } from '#case-management';
import { formatWeekdag, lokaleDatum, plusDagen } from '#domain';
import { Clock } from '#workflow-engine';
import type { CaseWorld } from './trajecten.ts';
import { MANAGER } from './trajecten.ts';

/** A Thursday about so many days from now on the world's clock, as 'YYYY-MM-DD'. */
export async function donderdag(world: CaseWorld, overDagen: number): Promise<string> {
  let dag = plusDagen(lokaleDatum(await world.get(Clock).now()), overDagen);
  while (formatWeekdag(dag) !== 'donderdag') dag = plusDagen(dag, 1);
  return dag;
}

/** An evening as it is typed. */
export const avond = (
  trajectId: string,
  onderdeel: string,
  datum: string,
  meer: Partial<PlanInput> = {},
): PlanInput => ({
  trajectId,
  onderdeel,
  beginLokaal: `${datum}T17:00`,
  eindLokaal: `${datum}T22:00`,
  plaats: 'Raadzaal',
  actor: MANAGER,
  ...meer,
});

export const plan = (world: CaseWorld, input: PlanInput, requestId: string = randomUUID()) =>
  world.get(PlanBijeenkomst).execute({ ...input, requestId });

export async function beeldVan(
  world: CaseWorld,
  trajectId: string,
  onderdeel: string,
): Promise<BijeenkomstBeeld> {
  const beeld = await world.get(ReadBijeenkomst).execute(trajectId, onderdeel);
  if (!beeld) throw new Error(`There is no traject ${trajectId}`);
  return beeld;
}
