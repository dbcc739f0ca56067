import { randomUUID } from 'node:crypto';
import {
  MeldAanOuder,
  ReadBord,
  ReadDossier,
  ReadLogboek,
  ReadTaken,
  SchrijfIn,
  StopKinderen,
  StuurGebeurtenis,
  VoegDeelnemersToe,
  WijzigTeam,
  type ClientKeuze,
} from '#case-management';
import { ReplayInstance } from '#workflow-engine';
import { PROGRAMMAS } from '../../apps/composition/src/index.ts';
import { PROEF } from '../support/proefprogramma.ts';
import { createTestDatabase, type TestDatabase } from '../support/test-database.ts';
import {
  BEGELEIDER_IDS,
  LIJST,
  MANAGER,
  MANAGER_ID,
  startCaseWorld,
  type CaseWorld,
} from '../support/trajecten.ts';

let db: TestDatabase;
let world: CaseWorld;
beforeAll(async () => {
  db = await createTestDatabase();
  const definitions = [...PROGRAMMAS.definitions, ...PROEF];
  world = await startCaseWorld(db.url, [], { ...PROGRAMMAS, definitions });
});
afterAll(async () => {
  await world.close();
  await db.drop();
});

const schrijfIn = async (client: ClientKeuze, requestId: string = randomUUID()): Promise<string> => {
  const inschrijving = {
    programma: 'proef',
    client,
    programmamanagerId: MANAGER_ID,
    actor: MANAGER,
    requestId,
  };
  const result = await world.get(SchrijfIn).execute(inschrijving);
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.trajectId;
};
const stuur = (trajectId: string, type: string, velden = {}) =>
  world.get(StuurGebeurtenis).execute({ trajectId, type, velden, actor: MANAGER, requestId: randomUUID() });
const dossier = async (id: string) => {
  const found = await world.get(ReadDossier).execute(id);
  if (!found) throw new Error(`No dossier ${id}`);
  return found;
};
const kinderen = async (id: string) => (await dossier(id)).kinderen;
const start = async (ouder: string, naam: string): Promise<string> => {
  expect(await stuur(ouder, 'BUREAU_START_PLOEG', { naam })).toMatchObject({ ok: true });
  return (await kinderen(ouder)).find(({ groep }) => groep === naam)?.id ?? '';
};
const jobs = (type: string, id: string) =>
  world.jobs.filter((job) => job.type === type && job.instanceId === id);
/** What a worker does with the messages of a child, twice: a job may be repeated. */
const meld = async (kind: string): Promise<void> => {
  for (const job of jobs('ouder', kind)) {
    await world.get(MeldAanOuder).execute(job);
    await world.get(MeldAanOuder).execute(job);
  }
};
const stappen = async (id: string, type: string): Promise<number> =>
  (await world.get(ReadLogboek).execute(id, 200))?.regels.filter((regel) => regel.type === type).length ?? 0;
const herrekend = async (id: string) => (await world.get(ReplayInstance).execute(id))?.differences;

describe('een groep', () => {
  it('begins in the step that asks for it, with client, manager, team and settings, and without people', async () => {
    const ouder = await schrijfIn({ soort: 'provincie', naam: 'Flevoland' });
    const team = {
      programmamanager: MANAGER_ID,
      procesbegeleider: BEGELEIDER_IDS,
      presentator: [],
      trainer: [],
    };
    await world.get(WijzigTeam).execute({ trajectId: ouder, ...team, actor: MANAGER });
    await world.get(VoegDeelnemersToe).execute({ trajectId: ouder, tekst: LIJST, actor: MANAGER });
    const kind = await start(ouder, 'Directie');
    const { traject, gegevens } = await dossier(kind);
    expect(traject).toMatchObject({
      client: { soort: 'provincie', naam: 'Flevoland', gemeenteCode: null },
      gemeente: null,
      groep: 'Directie',
      ouderId: ouder,
      programma: 'proef-ploeg',
    });
    expect(gegevens.mensen).toEqual([]);
    expect(gegevens.team).toHaveLength(1 + BEGELEIDER_IDS.length);
    expect(await kinderen(ouder)).toMatchObject([
      { groep: 'Directie', groepWoord: 'ploeg', stand: 'loopt', fase: { titel: 'Aan de slag' } },
    ]);
    expect((await kinderen(ouder))[0]?.taken).toMatchObject([{ titel: 'Iets maken', groep: 'Directie' }]);
    expect([await herrekend(ouder), await herrekend(kind)]).toEqual([[], []]);
  });

  it('has a name of its own in its traject, whatever the capitals, and nothing is left of a second one', async () => {
    const ouder = await schrijfIn({ soort: 'overheid', naam: 'Waterschap De Hoge Dijk' });
    await start(ouder, 'Teamleiders');
    expect(await stuur(ouder, 'BUREAU_START_PLOEG', { naam: ' teamLEIDERS ' })).toMatchObject({
      refusal: {
        code: 'invalid-payload',
        faults: [
          { field: 'naam', text: 'Er is al een ploeg met de naam ‘Teamleiders’. Kies een andere naam.' },
        ],
      },
    });
    expect(await kinderen(ouder)).toHaveLength(1);
    expect(await stappen(ouder, 'BUREAU_START_PLOEG')).toBe(1);
  });

  it('is not enrolled by itself', async () => {
    const client = { soort: 'gemeente', code: 'GM0034' } as const;
    const zelf = { programma: 'proef-ploeg', client, programmamanagerId: MANAGER_ID, actor: MANAGER };
    expect(await world.get(SchrijfIn).execute({ ...zelf, requestId: randomUUID() })).toMatchObject({
      refusal: { code: 'invalid', faults: [{ field: 'programma' }] },
    });
  });

  it('tells its parent once that it is done, and both dossiers say so', async () => {
    const ouder = await schrijfIn({ soort: 'gemeente', code: 'GM0034' });
    const kind = await start(ouder, 'Wijken');
    await stuur(kind, 'BUREAU_MELDT_KLAAR');
    await meld(kind);
    expect(await stappen(ouder, 'SYSTEEM_MELDT_KIND')).toBe(1);
    expect((await kinderen(ouder))[0]).toMatchObject({ stand: 'afgerond', taken: [] });
    const regels = (await world.get(ReadLogboek).execute(ouder, 200))?.regels.map(({ wat }) => wat);
    expect(regels).toEqual(expect.arrayContaining(['Ploeg ‘Wijken’ is begonnen', 'Ploeg ‘Wijken’ is klaar']));
    expect([await herrekend(ouder), await herrekend(kind)]).toEqual([[], []]);
  });

  it('waits with what it has to tell while its parent is paused', async () => {
    const ouder = await schrijfIn({ soort: 'gemeente', code: 'GM0037' });
    const kind = await start(ouder, 'Wijken');
    await stuur(ouder, 'PAUZEER', { reden: 'Zomer' });
    await stuur(kind, 'BUREAU_MELDT_KLAAR');
    await meld(kind);
    expect(await world.get(MeldAanOuder).sweep()).toBe(0);
    expect(await stappen(ouder, 'SYSTEEM_MELDT_KIND')).toBe(0);
    await stuur(ouder, 'HERVAT');
    expect(await world.get(MeldAanOuder).sweep()).toBe(1);
    expect(await world.get(MeldAanOuder).sweep()).toBe(0);
    expect(await stappen(ouder, 'SYSTEEM_MELDT_KIND')).toBe(1);
  });

  it('is noted in a parent that is over', async () => {
    const ouder = await schrijfIn({ soort: 'gemeente', code: 'GM0047' });
    const kind = await start(ouder, 'Wijken');
    await stuur(ouder, 'BUREAU_SLUIT_AF');
    await stuur(kind, 'BUREAU_MELDT_KLAAR');
    await meld(kind);
    const wat = (await world.get(ReadLogboek).execute(ouder, 200))?.regels.map((regel) => regel.wat) ?? [];
    expect(wat.filter((regel) => regel.includes('Daar wachtte dit traject niet meer op'))).toHaveLength(1);
  });

  it('stops with its parent, also when it was paused, and not when it was done', async () => {
    const ouder = await schrijfIn({ soort: 'gemeente', code: 'GM0050' });
    const [klaar, bezig, stil] = [await start(ouder, 'A'), await start(ouder, 'B'), await start(ouder, 'C')];
    await stuur(klaar, 'BUREAU_MELDT_KLAAR');
    await stuur(stil, 'PAUZEER', { reden: 'Ziek' });
    await stuur(ouder, 'BUREAU_ANNULEERT', { reden: 'Geen geld' });
    for (const job of [...jobs('kinderenStoppen', ouder), ...jobs('kinderenStoppen', ouder)])
      await world.get(StopKinderen).execute(job);
    expect((await kinderen(ouder)).map(({ groep, stand }) => `${groep} ${stand}`)).toEqual([
      'A afgerond',
      'B gestopt',
      'C gestopt',
    ]);
    expect(await stappen(bezig, 'BUREAU_ANNULEERT')).toBe(1);
    expect([await herrekend(bezig), await herrekend(stil)]).toEqual([[], []]);
  });
});

describe('het bord en de taken', () => {
  it('show the traject, with the late tasks of its groups, and each of its tracks', async () => {
    const ouder = await schrijfIn({ soort: 'gemeente', code: 'GM0059' });
    await start(ouder, 'Zorg');
    await world.passDays(7);
    const bord = await world.get(ReadBord).execute({ programma: 'proef' });
    expect(bord.programmas.map(({ naam }) => naam)).not.toContain('proef-ploeg');
    const rij = bord.rijen.find(({ trajectId }) => trajectId === ouder);
    expect(rij).toMatchObject({ groep: null, ouderId: null, openTaken: 1 });
    expect(rij?.teLaat[0]?.wat).toBe('Zorg: iets maken');
    expect(rij?.moment.sporen.map(({ titel, moment }) => `${titel}: ${moment.titel}`)).toEqual([
      'Ploegen: Ploegen zijn bezig',
      'Overleg: Overleggen',
    ]);
    expect(rij?.moment.wachtOp).toBe('bureau');
    expect((await dossier(ouder)).fasen[0]?.stappen.map(({ titel }) => titel)).toEqual([
      'Ploegen: ploegen zijn bezig',
      'Overleg: overleggen',
    ]);
    const groepen = await world.get(ReadBord).execute({ programma: 'proef-ploeg', ouder });
    expect(groepen.rijen.map(({ groep }) => groep)).toEqual(['Zorg']);
    const { taken } = await world.get(ReadTaken).execute({ teLaat: true });
    expect(taken).toContainEqual(expect.objectContaining({ groep: 'Zorg', titel: 'Iets maken' }));
  });
});

describe('de volgende cyclus', () => {
  it('begins once, with who still takes part, and shows what was left open', async () => {
    const eerste = await schrijfIn({ soort: 'gemeente', code: 'GM0060' });
    await world.get(VoegDeelnemersToe).execute({ trajectId: eerste, tekst: LIJST, actor: MANAGER });
    await start(eerste, 'Duin');
    expect(await stuur(eerste, 'BUREAU_START_VERVOLG')).toMatchObject({ ok: true });
    const tweede = (await dossier(eerste)).traject.volgendeId ?? '';
    const { traject, vorige, gegevens } = await dossier(tweede);
    expect(traject).toMatchObject({ vorigeId: eerste, programma: 'proef', status: 'loopt' });
    expect(gegevens.mensen.reduce((som, { aantal }) => som + aantal, 0)).toBe(6);
    expect(vorige).toMatchObject({
      id: eerste,
      groepen: [{ groep: 'Duin', stand: 'loopt' }],
      taken: [{ titel: 'Iets maken', groep: 'Duin' }],
    });
    const { rijen } = await world.get(ReadBord).execute({ programma: 'proef' });
    const isVervolg = (id: string) => rijen.find(({ trajectId }) => trajectId === id)?.isVervolg;
    expect([isVervolg(eerste), isVervolg(tweede)]).toEqual([false, true]);
    expect([await herrekend(eerste), await herrekend(tweede)]).toEqual([[], []]);
  });
});

describe('inschrijven', () => {
  it('knows the same client by its name, and says what a programme does not allow', async () => {
    const eerste = await schrijfIn({ soort: 'overheid', naam: 'Omgevingsdienst Duin' });
    expect(eerste).not.toBe('');
    await expect(schrijfIn({ soort: 'overheid', naam: 'omgevingsdienst duin' })).rejects.toThrow(
      /doet al mee/,
    );
    const persoon = {
      soort: 'persoon',
      naam: 'Yara de Wit',
      email: 'y@x.example',
      gemeenteCode: 'GM0034',
    } as const;
    await expect(schrijfIn(persoon)).rejects.toThrow(/is er niet voor deze soort deelnemer/);
    await expect(schrijfIn({ soort: 'provincie', naam: 'Atlantis' })).rejects.toThrow(/Kies een provincie/);
    await expect(schrijfIn({ soort: 'overheid', naam: ' ' })).rejects.toThrow(/naam van de organisatie/);
  });

  it('makes the burgemeester for whom it is a deelnemer', async () => {
    const client = {
      soort: 'persoon',
      naam: 'Yara de Wit',
      email: 'y.dewit@almere.example',
      gemeenteCode: 'GM0034',
    } as const;
    const result = await world.get(SchrijfIn).execute({
      programma: 'burgemeester',
      client,
      programmamanagerId: MANAGER_ID,
      actor: MANAGER,
      requestId: randomUUID(),
    });
    if (!result.ok) throw new Error(JSON.stringify(result.refusal));
    const { traject, gegevens } = await dossier(result.trajectId);
    expect(traject).toMatchObject({
      client: { soort: 'persoon', naam: 'Yara de Wit' },
      gemeente: { naam: 'Almere' },
    });
    expect(gegevens.mensen).toEqual([{ rol: 'burgemeester', aantal: 1, namen: ['Yara de Wit'] }]);
  });
});
