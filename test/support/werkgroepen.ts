import { randomUUID } from 'node:crypto';
import { SchrijfIn } from '#case-management';
import { Database, loadGemeenten } from '#persistence';
import { StartInstance, UnitOfWork } from '#workflow-engine';
import { MANAGER, type MailWorld } from './mail-world.ts';

export const OPDRACHTGEVER = {
  naam: 'O. Gever',
  email: 'o.gever@staphorst.example',
  rol: 'opdrachtgever',
  functie: '',
} as const;

/** Trajecten of Politiek-bestuurlijke sensitiviteit with work groups, without the phases before these. */
export const werkgroepenIn = async (world: MailWorld) => {
  const manager = randomUUID();
  await loadGemeenten(world.app.get(Database));
  await world.pool.query(
    `INSERT INTO medewerker VALUES ($1, 'A. de Vries', 'a.devries@bureau.example', '{programmamanager}')`,
    [manager],
  );

  const traject = async (code: string): Promise<string> => {
    const result = await world.app.get(SchrijfIn).execute({
      programma: 'sensitiviteit',
      client: { soort: 'gemeente', code },
      programmamanagerId: manager,
      deelnemers: [OPDRACHTGEVER],
      actor: MANAGER,
      requestId: randomUUID(),
    });
    if (!result.ok) throw new Error(JSON.stringify(result.refusal));
    return result.trajectId;
  };

  /** A work group as the step of its parent would start it. */
  const werkgroep = async (ouder: string, groep: string): Promise<string> => {
    const id = randomUUID();
    await world.app.get(UnitOfWork).run(async (tx) => {
      tx.write(
        `INSERT INTO traject (id, client_soort, client_naam, gemeente_code, programma, programmamanager_id, ouder_id,
           groep, aangemaakt_op)
         SELECT $2, client_soort, client_naam, gemeente_code, 'sensitiviteit-werkgroep', programmamanager_id, id, $3,
           engine_now()
         FROM traject WHERE id = $1`,
        [ouder, id, groep],
      );
      const start = { instanceId: id, definition: 'sensitiviteit-werkgroep', actor: MANAGER };
      await world.app.get(StartInstance).within(tx, { ...start, requestId: 'start' });
    });
    return id;
  };

  const stappen = async (id: string, type: string): Promise<number> => {
    const sql = `SELECT 1 FROM transition_log WHERE instance_id = $1 AND event ->> 'type' = $2`;
    return (await world.rows(sql, [id, type])).length;
  };
  return { traject, werkgroep, stappen };
};

export type Werkgroepen = Awaited<ReturnType<typeof werkgroepenIn>>;
