import { randomUUID } from 'node:crypto';
import { naarPlatteTekst } from '#documents';
import {
  BewaarVersie,
  DownloadBestand,
  LegAfsprakenVast,
  ReadAanwezigheidslijst,
  ReadAfspraken,
  ReadDeelnemerslijst,
  ReadDocumenten,
  ReadVersie,
} from '#case-management';
import type { BewaarVersieInput } from '#case-management';
import {
  BewaarReacties,
  BeoordeelReacties,
  ConsultatieModule,
  ReadConsultatie,
  VerzendConsultatie,
  ZetConsultatieKlaar,
} from '#consultatie';
import type { Actor } from '#workflow-engine';
import { TUSSENTIJDS } from '../support/consultaties.ts';
import { Gemeentetraject } from '../support/naar-fase.ts';
import { createTestDatabase } from '../support/test-database.ts';
import type { TestDatabase } from '../support/test-database.ts';
import { MANAGER, startCaseWorld } from '../support/trajecten.ts';
import type { CaseWorld } from '../support/trajecten.ts';

let db: TestDatabase;
let world: CaseWorld;
let traject: Gemeentetraject;

beforeAll(async () => {
  db = await createTestDatabase();
  world = await startCaseWorld(db.url, [ConsultatieModule]);
  traject = await Gemeentetraject.begin(world, 'GM0180');
});
afterAll(async () => {
  await world.close();
  await db.drop();
});

const bewaar = (soort: string, more: Partial<BewaarVersieInput>) =>
  world.get(BewaarVersie).execute({
    trajectId: traject.id,
    soort,
    hoe: 'concept',
    verwachtNummer: null,
    actor: MANAGER,
    ...more,
  });
const lees = async (soort: string, nummer?: string) => {
  const beeld = await world.get(ReadVersie).execute(traject.id, soort, MANAGER, nummer);
  return { tekst: beeld?.versie ? naarPlatteTekst(beeld.versie.inhoud) : undefined, ...beeld };
};
const pdf = { naam: '../../visie van ons.PDF', inhoud: Buffer.from('%PDF-1.7\nwerk') };

describe('versies', () => {
  it('komen er niet meer bij als het traject is gestopt', async () => {
    const gestopt = await Gemeentetraject.begin(world, 'GM0193');
    await gestopt.bewaar('visie', 'Zo ver kwamen wij.');
    await gestopt.stuur('BUREAU_ANNULEERT', MANAGER, { reden: 'Geen geld' });
    const opdracht = { trajectId: gestopt.id, hoe: 'vaststellen', verwachtNummer: '0.1' } as const;
    expect(await bewaar('visie', opdracht)).toMatchObject({
      refusal: { code: 'conflict', text: expect.stringContaining('gestopt') as string },
    });
    const beeld = await world.get(ReadVersie).execute(gestopt.id, 'visie', MANAGER);
    expect(beeld?.versies.map(({ nummer }) => nummer)).toEqual(['0.1']);
  });

  it('tellen van 0.1 naar 1.0, en de oude blijven te lezen', async () => {
    expect(await bewaar('visie', { tekst: '# Visie\n\nEen.' })).toMatchObject({ nummer: '0.1' });
    expect(await bewaar('visie', { tekst: '# Visie\n\nTwee.', verwachtNummer: '0.1' })).toMatchObject({
      nummer: '0.2',
    });
    expect(await bewaar('visie', { hoe: 'vaststellen', verwachtNummer: '0.2' })).toMatchObject({
      nummer: '1.0',
    });
    const { tekst, versie, versies } = await lees('visie');
    expect([tekst, versie?.status]).toEqual(['# Visie\n\nTwee.', 'vastgesteld']);
    expect(versies?.map(({ nummer }) => nummer)).toEqual(['1.0', '0.2', '0.1']);
    expect((await lees('visie', '0.1')).tekst).toBe('# Visie\n\nEen.');
    const [kop] = ((await world.get(ReadDocumenten).execute(traject.id, MANAGER)) ?? []).filter(
      ({ soort }) => soort === 'visie',
    );
    expect(kop?.laatste).toMatchObject({ nummer: '1.0', gemaaktDoor: MANAGER.name });
  });

  it('gaan niet verloren als twee mensen tegelijk schrijven', async () => {
    await bewaar('caseblad', { tekst: 'Begin' });
    const ander: Actor = { ...MANAGER, name: 'Iemand Anders' };
    expect(await bewaar('caseblad', { tekst: 'Van een', verwachtNummer: '0.1' })).toMatchObject({ ok: true });
    expect(
      await bewaar('caseblad', { tekst: 'Van ander', verwachtNummer: '0.1', actor: ander }),
    ).toMatchObject({
      refusal: { code: 'conflict', text: expect.stringContaining('versie 0.2') as string },
    });
    expect((await lees('caseblad')).tekst).toBe('Van een');
  });

  it('komen er niet dubbel door een dubbelklik', async () => {
    const formulier = { tekst: '- Een punt', toelichting: 'Eerste opzet' };
    const samen = await Promise.all([bewaar('presentatie', formulier), bewaar('presentatie', formulier)]);
    expect(samen.map((uitkomst) => uitkomst.ok && uitkomst.herhaald).sort()).toEqual([false, true]);
    expect((await lees('presentatie')).versies).toHaveLength(1);
  });

  it('houden de plek waar iemand op kan reageren als de tekst eromheen verandert', async () => {
    await bewaar('ambities', { tekst: 'Blijft.\n\nVerandert.' });
    const voor = (await lees('ambities')).versie?.inhoud.content.map(({ attrs }) => attrs.id);
    await bewaar('ambities', { tekst: 'Nieuw.\n\nBlijft.', verwachtNummer: '0.1' });
    const na = (await lees('ambities')).versie?.inhoud.content.map(({ attrs }) => attrs.id);
    expect(na?.[1]).toBe(voor?.[0]);
  });

  it('zeggen wat er ontbreekt of te veel is', async () => {
    expect(await bewaar('afspraken', { tekst: ' ' })).toMatchObject({
      refusal: { faults: [{ field: 'tekst' }] },
    });
    expect(await bewaar('afspraken', { hoe: 'vaststellen' })).toMatchObject({
      refusal: { faults: [{ field: 'tekst' }] },
    });
    expect(await bewaar('afspraken', { tekst: 'a'.repeat(1_000_001) })).toMatchObject({
      refusal: { code: 'invalid' },
    });
    expect(await bewaar('geheim', { tekst: 'a' })).toMatchObject({ refusal: { code: 'not-found' } });
    expect(await bewaar('visie', { trajectId: randomUUID(), tekst: 'a' })).toMatchObject({
      refusal: { code: 'not-found' },
    });
  });
});

describe('bestanden', () => {
  it('worden bewaard onder een nette naam, blijven bij het vaststellen en komen heel terug', async () => {
    await bewaar('groepsresultaat-1', { tekst: '', bestand: pdf });
    await bewaar('groepsresultaat-1', { bestand: 'behouden', hoe: 'vaststellen', verwachtNummer: '0.1' });
    const uitkomst = await world
      .get(DownloadBestand)
      .execute(traject.id, 'groepsresultaat-1', '1.0', MANAGER);
    const bestand = uitkomst.ok ? uitkomst.bestand : undefined;
    expect(bestand).toMatchObject({ naam: 'visie van ons.pdf', type: 'application/pdf' });
    expect(Buffer.from(bestand?.inhoud ?? []).equals(pdf.inhoud)).toBe(true);
    expect(
      await world.get(DownloadBestand).execute(randomUUID(), 'groepsresultaat-1', '1.0', MANAGER),
    ).toEqual({ ok: false, refusal: { code: 'not-found' } });
  });

  it('die iets anders zijn dan ze zeggen, worden geweigerd', async () => {
    const exe = { naam: 'visie.pdf', inhoud: Buffer.from([0x4d, 0x5a, 0, 1, 2]) };
    expect(await bewaar('groepsresultaat-2', { tekst: '', bestand: exe })).toMatchObject({
      refusal: { faults: [{ field: 'bestand' }] },
    });
  });
});

describe('lijsten', () => {
  it('noemen iedereen, en wie er was', async () => {
    const deelnemers = await world.get(ReadDeelnemerslijst).execute(traject.id);
    expect(deelnemers?.rijen).toHaveLength(traject.mensen.length);
    expect(await world.get(ReadAanwezigheidslijst).execute(traject.id, 'bijeenkomst1')).toBeUndefined();
    const ander = await (await Gemeentetraject.begin(world, 'GM0193')).naarConsultatie('K. Visser');
    const lijst = await world.get(ReadAanwezigheidslijst).execute(ander.id, 'bijeenkomst1');
    expect(lijst?.rijen.filter(([, , , stand]) => stand === 'afwezig').map(([naam]) => naam)).toEqual([
      'K. Visser',
    ]);
  });
});

describe('afspraken', () => {
  const legVast = (wijze: Parameters<LegAfsprakenVast['execute']>[0]['wijze'], van: Gemeentetraject) =>
    world.get(LegAfsprakenVast).execute({
      trajectId: van.id,
      wijze,
      actor: van.actor('M. de Boer'),
      requestId: randomUUID(),
    });

  it('legt de griffie vast als document, en daarna kan de fase worden bevestigd', async () => {
    const ver = await toegewijd('GM0141');
    expect(await world.get(ReadAfspraken).execute(ver.id)).toMatchObject({ open: true, vastlegging: null });
    expect(await legVast({ soort: 'document', tekst: ' ' }, ver)).toMatchObject({
      refusal: { code: 'invalid' },
    });
    expect(await legVast({ soort: 'document', tekst: 'Wij spreken af: luisteren.' }, ver)).toEqual({
      ok: true,
      herhaald: false,
    });
    expect(await world.get(ReadAfspraken).execute(ver.id)).toMatchObject({
      vastlegging: { soort: 'document', vastgelegdDoor: 'M. de Boer' },
      document: { nummer: '1.0', status: 'vastgesteld' },
      open: false,
    });
    await ver.stuur('afspraken.GRIFFIE_BEVESTIGT', ver.actor('M. de Boer'));
  });

  it('of elders, met plaats en datum', async () => {
    const ver = await toegewijd('GM0150');
    const elders = { soort: 'elders', plaats: '', datum: '2999-01-01' } as const;
    expect(await legVast(elders, ver)).toMatchObject({
      refusal: { faults: [{ field: 'plaats' }, { field: 'datum' }] },
    });
    const goed = { soort: 'elders', plaats: 'Raadsbesluit 2026-12', datum: '2026-01-05' } as const;
    expect(await legVast(goed, ver)).toMatchObject({ ok: true });
    expect((await world.get(ReadAfspraken).execute(ver.id))?.vastlegging).toMatchObject(goed);
  });

  it('niet voordat het zover is, en dan blijft er niets achter', async () => {
    const vroeg = await Gemeentetraject.begin(world, 'GM0164');
    expect(await legVast({ soort: 'document', tekst: 'Te vroeg' }, vroeg)).toMatchObject({
      refusal: { code: 'not-here' },
    });
    expect(await world.get(ReadAfspraken).execute(vroeg.id)).toMatchObject({
      vastlegging: null,
      document: null,
    });
    const documenten = await world.get(ReadDocumenten).execute(vroeg.id, MANAGER);
    expect(documenten?.every(({ laatste }) => laatste === null)).toBe(true);
  });

  /** A gemeente that went through everything before, with one reaction that was taken over. */
  const toegewijd = async (code: string): Promise<Gemeentetraject> => {
    const een = await (await Gemeentetraject.begin(world, code)).naarConsultatie('K. Visser');
    const vorm = TUSSENTIJDS;
    const door = { trajectId: een.id, vorm, actor: MANAGER };
    const { voorstel } = (await world.get(ReadConsultatie).execute(een.id, vorm)) ?? {};
    await world
      .get(ZetConsultatieKlaar)
      .execute({ ...door, ontvangers: [], termijn: voorstel?.termijn ?? '' });
    await world.get(VerzendConsultatie).execute({ ...door, requestId: randomUUID() });
    await world.get(BewaarReacties).execute({
      trajectId: een.id,
      deelnemerId: een.idVan('K. Visser'),
      vorm,
      reacties: [{ blokId: null, tekst: 'Goed zo.' }],
      actor: een.actor('K. Visser'),
      requestId: randomUUID(),
    });
    const { rondes } = (await world.get(ReadConsultatie).execute(een.id, vorm)) ?? { rondes: [] };
    const rijen = (rondes[0]?.reacties ?? []).map(({ id }) => ({
      reactieId: id,
      oordeel: 'overgenomen',
      reden: '',
      bezwaar: false,
    }));
    await world.get(BeoordeelReacties).execute({ ...door, rijen });
    return een.naarAfspraken();
  };
});
