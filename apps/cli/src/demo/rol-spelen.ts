import { randomUUID } from 'node:crypto';
import type { INestApplicationContext } from '@nestjs/common';
import { Deelnemers, StuurGebeurtenis, type Deelnemer } from '#case-management';
import type { DeelnemerRol } from '#domain';
import type { Actor } from '#workflow-engine';

/** One traject on its way, with the programmamanager who plays it: what a step of a story is told about. */
export interface Speler {
  readonly app: INestApplicationContext;
  readonly trajectId: string;
  readonly manager: Actor;
  /** Of the client or the group, for addresses, places and mistakes. */
  readonly naam: string;
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
    `${speler.naam}: ${type}`,
    app.get(StuurGebeurtenis).execute({ trajectId, type, velden, actor, requestId: nieuwVerzoek() }),
  );
};

export type Doen = (speler: Speler) => Promise<void>;

/** The programmamanager sends an event. */
export const bureau =
  (type: string, velden: Record<string, string> = {}): Doen =>
  (speler) =>
    stuur(speler, type, speler.manager, velden);

/** Somebody of the client with this role does. */
export const door =
  (rol: DeelnemerRol) =>
  (type: string, velden: Record<string, string> = {}): Doen =>
  async (speler) => {
    const deelnemer = (await deelnemersVan(speler)).find((een) => een.rol === rol);
    if (!deelnemer) throw new Error(`${speler.naam} has no ${rol}`);
    await stuur(speler, type, alsDeelnemer(deelnemer), velden);
  };
export const griffie = door('griffier');
