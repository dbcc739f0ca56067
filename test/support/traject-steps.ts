import { randomUUID } from 'node:crypto';
import { SchrijfIn, StuurGebeurtenis, VoegDeelnemersToe, WijzigTeam } from '#case-management';
import type { Actor } from '#workflow-engine';
import { BEGELEIDER_IDS, LIJST, MANAGER, MANAGER_ID, type CaseWorld } from './trajecten.ts';

export const GRIFFIER: Actor = { kind: 'deelnemer', id: 'd', name: 'M. de Boer', roles: ['griffier'] };

/** What a test does to a traject, in the words of the story. */
export const stepsIn = (world: () => CaseWorld) => {
  const schrijfIn = (gemeenteCode: string, requestId: string = randomUUID()) =>
    world()
      .get(SchrijfIn)
      .execute({
        client: { soort: 'gemeente', code: gemeenteCode },
        programma: 'ovkk',
        programmamanagerId: MANAGER_ID,
        actor: MANAGER,
        requestId,
      });

  const nieuwTraject = async (gemeenteCode: string): Promise<string> => {
    const result = await schrijfIn(gemeenteCode);
    if (!result.ok) throw new Error(`Not enrolled: ${result.refusal.code}`);
    return result.trajectId;
  };

  const stuur = (trajectId: string, type: string, velden = {}, actor: Actor = MANAGER) =>
    world().get(StuurGebeurtenis).execute({ trajectId, type, velden, actor, requestId: randomUUID() });

  const plan = (trajectId: string, onderdeel: string, overDagen: number) =>
    world().database.query(
      `INSERT INTO bijeenkomst (id, traject_id, onderdeel, begin_lokaal, eind_lokaal, begin_op, eind_op, plaats)
       SELECT gen_random_uuid(), $1, $2, '', '', op, op + interval '5 hours', 'Raadzaal'
       FROM (SELECT engine_now() + make_interval(days => $3) AS op) b`,
      [trajectId, onderdeel, overDagen],
    );

  /** Everything that the voorbereiding asks for. */
  const richtIn = async (trajectId: string): Promise<void> => {
    await world().get(VoegDeelnemersToe).execute({ trajectId, tekst: LIJST, actor: MANAGER });
    await world().get(WijzigTeam).execute({
      trajectId,
      programmamanager: MANAGER_ID,
      procesbegeleider: BEGELEIDER_IDS,
      presentator: [],
      trainer: [],
      actor: MANAGER,
    });
    await plan(trajectId, 'bijeenkomst1', 60);
    await plan(trajectId, 'bijeenkomst2', 102);
  };

  return { schrijfIn, nieuwTraject, stuur, richtIn };
};
