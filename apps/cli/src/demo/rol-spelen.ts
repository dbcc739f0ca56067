import { randomUUID } from 'node:crypto';
import type { INestApplicationContext } from '@nestjs/common';
import { Deelnemers, StuurGebeurtenis, type Deelnemer } from '#case-management';
import type { Actor } from '#workflow-engine';
import type { Planning } from './kalender.ts';

/** One gemeente on its way: what a step of the story is told about. */
export interface Speler {
  readonly app: INestApplicationContext;
  readonly trajectId: string;
  readonly manager: Actor;
  readonly planning: Planning;
  readonly gemeente: string;
  readonly verschuiving: number;
  readonly metFout: boolean;
}

export const nieuwVerzoek = (): string => randomUUID();

/** The demo follows the rules like everybody: a refusal is a mistake in the story. */
export const gelukt = async <T extends { readonly ok: boolean }>(
  wat: string,
  uitkomst: Promise<T>,
): Promise<void> => {
  const result = await uitkomst;
  if (!result.ok) throw new Error(`The demo story is refused at '${wat}': ${JSON.stringify(result)}`);
};

export const deelnemersVan = ({ app, trajectId }: Speler): Promise<readonly Deelnemer[]> =>
  app.get(Deelnemers).alle(trajectId);

export const alsDeelnemer = ({ id, naam, rol }: Deelnemer): Actor => ({
  kind: 'deelnemer',
  id,
  name: naam,
  roles: [rol],
});

const stuur = async (
  speler: Speler,
  type: string,
  actor: Actor,
  velden: Record<string, string>,
): Promise<void> => {
  const { app, trajectId } = speler;
  await gelukt(
    `${speler.gemeente}: ${type}`,
    app.get(StuurGebeurtenis).execute({ trajectId, type, velden, actor, requestId: nieuwVerzoek() }),
  );
};

type Doen = (speler: Speler) => Promise<void>;

/** The programmamanager sends an event. */
export const bureau =
  (type: string, velden: Record<string, string> = {}): Doen =>
  (speler) =>
    stuur(speler, type, speler.manager, velden);

/** The griffier of the gemeente does. */
export const griffie =
  (type: string): Doen =>
  async (speler) => {
    const griffier = (await deelnemersVan(speler)).find(({ rol }) => rol === 'griffier');
    if (!griffier) throw new Error(`${speler.gemeente} has no griffier`);
    await stuur(speler, type, alsDeelnemer(griffier), {});
  };
