import { randomUUID } from 'node:crypto';
import { gemengdeGroepen } from '#domain';
import {
  BewaarVersie,
  Deelnemers,
  SchrijfIn,
  StuurGebeurtenis,
  VoegDeelnemersToe,
  WijzigTeam,
} from '#case-management';
import type { Deelnemer } from '#case-management';
import type { Actor } from '#workflow-engine';
import { BEGELEIDER_IDS, LIJST, MANAGER, MANAGER_ID } from './trajecten.ts';
import type { CaseWorld } from './trajecten.ts';

/** One invented gemeente on its way through the programme, as people would bring it there. */
export class Gemeentetraject {
  constructor(
    readonly world: CaseWorld,
    readonly id: string,
    readonly mensen: readonly Deelnemer[],
  ) {}

  static async begin(world: CaseWorld, gemeenteCode: string): Promise<Gemeentetraject> {
    const ingeschreven = await world.get(SchrijfIn).execute({
      client: { soort: 'gemeente', code: gemeenteCode },
      programma: 'ovkk',
      programmamanagerId: MANAGER_ID,
      actor: MANAGER,
      requestId: randomUUID(),
    });
    if (!ingeschreven.ok) throw new Error(`Not enrolled: ${ingeschreven.refusal.code}`);
    const { trajectId } = ingeschreven;
    await world.get(VoegDeelnemersToe).execute({ trajectId, tekst: LIJST, actor: MANAGER });
    await world.get(WijzigTeam).execute({
      trajectId,
      programmamanager: MANAGER_ID,
      procesbegeleider: BEGELEIDER_IDS,
      presentator: [],
      trainer: [],
      actor: MANAGER,
    });
    return new Gemeentetraject(world, trajectId, await world.get(Deelnemers).alle(trajectId));
  }

  idVan(naam: string): string {
    const mens = this.mensen.find((een) => een.naam === naam);
    if (!mens) throw new Error(`Nobody is called ${naam}`);
    return mens.id;
  }

  actor(naam: string): Actor {
    const mens = this.mensen.find((een) => een.naam === naam);
    return { kind: 'deelnemer', id: this.idVan(naam), name: naam, roles: [mens?.rol ?? ''] };
  }

  async stuur(type: string, actor: Actor = MANAGER, velden: Record<string, string> = {}): Promise<void> {
    const requestId = randomUUID();
    const sent = await this.world
      .get(StuurGebeurtenis)
      .execute({ trajectId: this.id, type, velden, actor, requestId });
    if (!sent.ok) throw new Error(`${type}: ${JSON.stringify(sent.refusal, null, 1).slice(0, 1500)}`);
  }

  async bevestig(fase: string): Promise<void> {
    await this.stuur(`${fase}.BUREAU_VRAAGT_BEVESTIGING`);
    await this.stuur(`${fase}.GRIFFIE_BEVESTIGT`, this.actor('M. de Boer'));
  }

  async bewaar(
    soort: string,
    tekst: string,
    hoe: 'concept' | 'vaststellen' = 'concept',
    verwachtNummer: string | null = null,
  ): Promise<string> {
    const input = { trajectId: this.id, soort, tekst, hoe, verwachtNummer, actor: MANAGER };
    const bewaard = await this.world.get(BewaarVersie).execute(input);
    if (!bewaard.ok) throw new Error(JSON.stringify(bewaard.refusal));
    return bewaard.nummer;
  }

  /** Until the consultation is to be prepared; everybody was at bijeenkomst 1 but `afwezig`. */
  async naarConsultatie(...afwezig: readonly string[]): Promise<this> {
    await this.plan('bijeenkomst1', 60);
    await this.plan('bijeenkomst2', 200);
    await this.bevestig('voorbereiding');
    await this.houd('bijeenkomst1', afwezig);
    await this.bewaar('visie', '# Onze visie\n\nInwoners praten eerder mee.');
    await this.bevestig('bijeenkomst1');
    return this;
  }

  /** From a judged consultation until the agreements are to be recorded. */
  async naarAfspraken(): Promise<this> {
    await this.bewaar('visie', '# Onze visie\n\nInwoners praten altijd mee.', 'vaststellen', '0.1');
    await this.bevestig('consultatie');
    await this.houd('bijeenkomst2', []);
    for (const soort of ['ambities-raad', 'ambities-college-directie', 'ambities-ambtenaren'])
      await this.bewaar(soort, 'Wij luisteren.');
    await this.world.database.query(
      `INSERT INTO casus VALUES (gen_random_uuid(), $1, 'Het dorpsplein', '', engine_now())`,
      [this.id],
    );
    await this.bevestig('bijeenkomst2');
    await this.bewaar('ambities', 'Wij luisteren allemaal.', 'vaststellen');
    await this.stuur('afspraken.BUREAU_DEELT_AMBITIES');
    return this;
  }

  private async plan(onderdeel: string, overDagen: number): Promise<void> {
    await this.world.database.query(
      `INSERT INTO bijeenkomst (id, traject_id, onderdeel, begin_lokaal, eind_lokaal, begin_op, eind_op, plaats)
       SELECT gen_random_uuid(), $1, $2, to_char(lokaal, $4), to_char(lokaal + interval '5 hours', $4),
         op, op + interval '5 hours', 'Raadzaal'
       FROM (SELECT date_trunc('minute', engine_now()) + make_interval(days => $3) AS op) b
       CROSS JOIN LATERAL (SELECT op AT TIME ZONE 'Europe/Amsterdam' AS lokaal) l`,
      [this.id, onderdeel, overDagen, 'YYYY-MM-DD"T"HH24:MI'],
    );
  }

  private async houd(onderdeel: string, afwezig: readonly string[]): Promise<void> {
    await this.stuur(`${onderdeel}.BUREAU_NODIGT_UIT`);
    await this.stuur(`${onderdeel}.BUREAU_MELDT_GEHOUDEN`);
    const { database } = this.world;
    const erbij = (mens: Deelnemer): boolean => !afwezig.includes(mens.naam);
    for (const mens of this.mensen)
      await database.query(
        `INSERT INTO aanwezigheid SELECT id, $3, $4, engine_now(), 'test' FROM bijeenkomst WHERE traject_id = $1 AND onderdeel = $2`,
        [this.id, onderdeel, mens.id, erbij(mens)],
      );
    for (const { nummer, naam, leden } of gemengdeGroepen(this.mensen.filter(erbij), 3)) {
      await database.query(
        `INSERT INTO groep SELECT id, $3, $4, $5 FROM bijeenkomst WHERE traject_id = $1 AND onderdeel = $2`,
        [this.id, onderdeel, nummer, naam, BEGELEIDER_IDS[nummer - 1]],
      );
      for (const lid of leden)
        await database.query(
          `INSERT INTO groep_lid SELECT id, $3, $4 FROM bijeenkomst WHERE traject_id = $1 AND onderdeel = $2`,
          [this.id, onderdeel, nummer, lid],
        );
    }
  }
}
