import { createHash } from 'node:crypto';
import { naarPlatteTekst, type TekstDocument } from '#documents';
import {
  BewaarVersie,
  DownloadVergelijking,
  DownloadVersie,
  FORMATEN,
  LeesAfbeelding,
  LegAfsprakenVast,
  ReadVersie,
  VergelijkVersies,
  VulSjabloon,
} from '#case-management';
import type { BewaarVersieInput } from '#case-management';
import type { Actor } from '#workflow-engine';
import { docxMetAfbeelding } from '../support/docx-afbeelding.ts';
import { PNG, maakDocx } from '../support/maak-docx.ts';
import { Gemeentetraject } from '../support/naar-fase.ts';
import { createTestDatabase } from '../support/test-database.ts';
import type { TestDatabase } from '../support/test-database.ts';
import { MANAGER, startCaseWorld } from '../support/trajecten.ts';
import type { CaseWorld } from '../support/trajecten.ts';

const REGELS = ['# Onze visie', 'Inwoners praten **eerder** mee.', '- luisteren', '- loslaten', 'Tot slot.'];
const SHA = createHash('sha256').update(PNG).digest('hex');

let db: TestDatabase;
let world: CaseWorld;
let traject: Gemeentetraject;

beforeAll(async () => {
  db = await createTestDatabase();
  world = await startCaseWorld(db.url);
  traject = await Gemeentetraject.begin(world, 'GM0180');
});
afterAll(async () => {
  await world.close();
  await db.drop();
});

const word = (regels: readonly string[], naam = 'visie.docx') => ({
  naam,
  inhoud: Buffer.from(maakDocx(regels)),
});
const bewaar = (soort: string, more: Partial<BewaarVersieInput>, van = traject) =>
  world.get(BewaarVersie).execute({
    trajectId: van.id,
    soort,
    hoe: 'concept',
    verwachtNummer: null,
    actor: MANAGER,
    ...more,
  });
const lees = async (soort: string, van = traject) => {
  const beeld = await world.get(ReadVersie).execute(van.id, soort, MANAGER);
  if (!beeld?.versie) throw new Error(`No version of ${soort}`);
  return { ...beeld.versie, tekst: naarPlatteTekst(beeld.versie.inhoud), aantal: beeld.versies.length };
};
const idsVan = ({ content }: TekstDocument): string[] => content.map(({ attrs }) => attrs.id);
const telAlles = async (): Promise<number> => {
  const [rij] = await world.database.query<{ n: number }>(
    `SELECT ((SELECT count(*) FROM document_versie) + (SELECT count(*) FROM document_afbeelding))::int AS n`,
  );
  return rij?.n ?? -1;
};

describe('een Word-bestand', () => {
  it('wordt de tekst van de versie, en blijft zelf zoals het kwam', async () => {
    const bestand = word(REGELS);
    expect(await bewaar('visie', { tekst: '', bestand })).toMatchObject({ nummer: '0.1', ingelezen: true });
    const { tekst, herkomst, bestand: bewaard } = await lees('visie');
    expect(tekst).toBe(
      '# Onze visie\n\nInwoners praten **eerder** mee.\n\n- luisteren\n- loslaten\n\nTot slot.',
    );
    expect(herkomst).toEqual({ hoe: 'bestand', uit: null, bestand: 'visie.docx' });
    expect(bewaard?.grootte).toBe(bestand.inhoud.length);
  });

  it('houdt in een volgende versie wie welk stuk tekst was, ook als de woorden veranderden', async () => {
    const voor = idsVan((await lees('visie')).inhoud);
    const nieuw = word([
      '# Onze visie',
      'Een nieuwe alinea.',
      'Inwoners praten **altijd** eerder mee.',
      ...REGELS.slice(2),
    ]);
    const { tekst } = await lees('visie');
    expect(await bewaar('visie', { tekst, bestand: nieuw, verwachtNummer: '0.1' })).toMatchObject({
      ok: true,
    });
    const na = await lees('visie');
    expect(na.herkomst).toMatchObject({ hoe: 'bestand', uit: '0.1' });
    const [kop, alinea, , slot] = voor;
    expect(idsVan(na.inhoud).filter((id) => voor.includes(id))).toEqual(voor);
    expect([idsVan(na.inhoud)[0], idsVan(na.inhoud)[2], idsVan(na.inhoud).at(-1)]).toEqual([
      kop,
      alinea,
      slot,
    ]);
  });

  it('neemt zijn afbeeldingen mee, en alleen wie het document mag lezen krijgt ze', async () => {
    const inhoud = Buffer.from(docxMetAfbeelding(REGELS, 'Een gele vlek'));
    await bewaar('caseblad', { bestand: { naam: 'case.docx', inhoud } });
    const beeld = (await lees('caseblad')).inhoud.content.find(({ type }) => type === 'image');
    expect(beeld?.attrs).toMatchObject({ sha256: SHA, alt: 'Een gele vlek' });
    const haal = (soort: string, sha: string, actor: Actor = MANAGER, id = traject.id) =>
      world.get(LeesAfbeelding).execute(id, soort, sha, actor);
    const gevonden = await haal('caseblad', SHA);
    expect(gevonden.ok && Buffer.from(gevonden.afbeelding.inhoud).equals(PNG)).toBe(true);
    expect(await haal('visie', SHA)).toMatchObject({ refusal: { code: 'not-found' } });
    expect(await haal('caseblad', 'x')).toMatchObject({ refusal: { code: 'not-found' } });
    const ander = await Gemeentetraject.begin(world, 'GM0193');
    expect(await haal('caseblad', SHA, MANAGER, ander.id)).toMatchObject({ refusal: { code: 'not-found' } });
  });

  it('vraagt wie er wint als er ook iets anders is getypt', async () => {
    const samen = { tekst: 'Ik typte dit.', bestand: word(REGELS), verwachtNummer: '0.2' };
    expect(await bewaar('visie', samen)).toMatchObject({ refusal: { faults: [{ field: 'woorden' }] } });
    expect(await bewaar('visie', { ...samen, woorden: 'tekst' })).toMatchObject({
      nummer: '0.3',
      ingelezen: false,
    });
    expect(await lees('visie')).toMatchObject({ tekst: 'Ik typte dit.', bestand: { naam: 'visie.docx' } });
  });

  it.each([
    ['met een macro', { naam: 'a.docx', inhoud: Buffer.from(maakDocx({ macro: true })) }],
    ['dat is afgebroken', { naam: 'a.docx', inhoud: Buffer.from(maakDocx(REGELS)).subarray(0, 900) }],
    ['dat geen Word is', { naam: 'a.docx', inhoud: Buffer.from([1, 2, 3]) }],
  ])('%s wordt geweigerd met een zin, en laat niets achter', async (_wat, bestand) => {
    const voor = await telAlles();
    const uitkomst = await bewaar('presentatie', { tekst: '', bestand });
    expect(uitkomst).toMatchObject({
      refusal: { faults: [{ field: 'bestand', text: expect.stringMatching(/\S\.$/) as string }] },
    });
    expect(await telAlles()).toBe(voor);
  });

  it('zegt wat niet mee kon, en dat blijft bij de versie staan', async () => {
    const tabel =
      '<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:p><w:r><w:t>Breed</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:tc><w:p><w:r><w:t>een</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>twee</w:t></w:r></w:p></w:tc></w:tr></w:tbl>';
    const inhoud = Buffer.from(maakDocx({ body: tabel }));
    await bewaar('ambities', { bestand: { naam: 'tabel.docx', inhoud } });
    const { herkomst, tekst } = await lees('ambities');
    expect(herkomst?.meldingen?.length).toBeGreaterThan(0);
    expect(tekst).toContain('| Breed |');
  });
});

describe('de editor', () => {
  const blok = (id: string, text: string) => ({
    type: 'paragraph',
    attrs: { id },
    content: [{ type: 'text', text }],
  });

  it('houdt de stukken tekst die er waren, en geeft nieuwe een id van het programma zelf', async () => {
    await bewaar('ambities-raad', { tekst: 'Eerste.\n\nTweede.' });
    const [een = '', twee = ''] = idsVan((await lees('ambities-raad')).inhoud);
    const blokken = {
      type: 'doc',
      content: [
        blok('n1', 'Helemaal nieuw en heel anders.'),
        blok(twee, 'Iets dat er niet op lijkt.'),
        blok(een, 'Eerste.'),
      ],
    };
    await bewaar('ambities-raad', { blokken, verwachtNummer: '0.1' });
    const na = await lees('ambities-raad');
    expect(idsVan(na.inhoud).slice(1)).toEqual([twee, een]);
    expect(idsVan(na.inhoud)[0]).toMatch(/^[0-9a-f-]{36}$/);
    expect(na.herkomst).toEqual({ hoe: 'bewerkt', uit: '0.1' });
  });

  it.each([
    ['wat geen document is', { type: 'doc', content: [{ type: 'script', attrs: { id: 'a' } }] }],
    ['wat niet te lezen is', null],
    [
      'een afbeelding van elders',
      {
        type: 'doc',
        content: [
          { type: 'image', attrs: { id: 'a', sha256: 'f'.repeat(64), alt: '', width: 1, height: 1 } },
        ],
      },
    ],
  ])('krijgt %s niet bewaard', async (_wat, blokken) => {
    const voor = await telAlles();
    const uitkomst = await bewaar('ambities-ambtenaren', { blokken });
    expect(uitkomst).toMatchObject({ refusal: { code: 'invalid', faults: [{ field: 'tekst' }] } });
    expect(await telAlles()).toBe(voor);
  });
});

describe('een versie', () => {
  const anders = (wat: string) =>
    world.database.query(
      `UPDATE document_versie v SET ${wat} FROM document d
      WHERE d.id = v.document_id AND d.traject_id = $1 AND d.soort = 'groepsresultaat-1'`,
      [traject.id],
    );

  it('verandert in de database niet meer als zij is gemaild of vastgesteld', async () => {
    await bewaar('groepsresultaat-1', { tekst: 'Zo is het.', hoe: 'vaststellen' });
    await anders('verzonden_op = engine_now()');
    for (const wat of [
      `status = 'concept'`,
      'verzonden_op = NULL',
      `toelichting = 'later bedacht'`,
      `inhoud = '{}'`,
      `herkomst = NULL`,
      `gemaakt_door = 'Iemand anders'`,
      `nummer = '2.0'`,
    ])
      await expect(anders(wat)).rejects.toThrow('never changed');
    await expect(world.database.query('DELETE FROM document_versie')).rejects.toThrow('never changed');
    await expect(world.database.query(`UPDATE document_afbeelding SET breedte = 1`)).rejects.toThrow(
      'append-only',
    );
  });

  it('is met elke andere te vergelijken, en als bestand te krijgen', async () => {
    await bewaar('groepsresultaat-2', { tekst: '# Kop\n\nEen twee drie.' });
    await bewaar('groepsresultaat-2', { tekst: '# Kop\n\nEen vier drie.', verwachtNummer: '0.1' });
    const twee = {
      trajectId: traject.id,
      soort: 'groepsresultaat-2',
      oud: '0.1',
      nieuw: '0.2',
      actor: MANAGER,
    };
    expect(await world.get(VergelijkVersies).execute(twee)).toMatchObject({
      vergelijking: { samenvatting: { gewijzigd: 1, nieuw: 0, woordenErbij: 1, woordenEraf: 1 } },
    });
    expect(await world.get(VergelijkVersies).execute({ ...twee, oud: '9.9' })).toMatchObject({ ok: false });
    const begin: Record<string, string> = {
      docx: 'PK',
      pdf: '%PDF-',
      archief: '%PDF-',
      html: '<!doctype html>',
    };
    for (const formaat of FORMATEN) {
      const uit = await world.get(DownloadVersie).execute({ ...twee, nummer: '0.2', formaat });
      const tekst = uit.ok
        ? Buffer.from(uit.bestand.inhoud).subarray(0, 20).toString('latin1').toLowerCase()
        : '';
      expect([formaat, tekst.startsWith((begin[formaat] ?? '?').toLowerCase())]).toEqual([formaat, true]);
    }
    const wijzigingen = await world.get(DownloadVergelijking).execute(twee);
    expect(wijzigingen).toMatchObject({ bestand: { naam: 'Resultaat groep 2 0.1 naar 0.2.docx' } });
  });
});

describe('het sjabloon', () => {
  it('is ingevuld met wat bekend is, en noemt wat nog niet bekend is', async () => {
    const uit = await world.get(VulSjabloon).execute(traject.id, 'visie', MANAGER);
    const tekst = uit.ok ? naarPlatteTekst(uit.inhoud) : '';
    expect(tekst).toContain('gemeente Staphorst');
    expect(tekst).toContain('[datum bijeenkomst 1: nog niet bekend]');
    expect(uit.ok && uit.onbekend).toContain('datum bijeenkomst 1');
    expect(tekst).not.toContain('{{');
    await bewaar('groepsresultaat-3', { tekst, uitSjabloon: true });
    expect((await lees('groepsresultaat-3')).herkomst).toEqual({ hoe: 'sjabloon', uit: null });
  });
});

describe('de afspraken', () => {
  it('kunnen als Word-bestand komen; een macro wordt ook daar geweigerd', async () => {
    const griffier = traject.actor('M. de Boer');
    const leg = (inhoud: Uint8Array) =>
      world.get(LegAfsprakenVast).execute({
        trajectId: traject.id,
        wijze: { soort: 'document', tekst: '', bestand: { naam: 'afspraken.docx', inhoud } },
        actor: griffier,
        requestId: crypto.randomUUID(),
      });
    expect(await leg(maakDocx({ macro: true }))).toMatchObject({
      refusal: { faults: [{ field: 'bestand' }] },
    });
    // It is not the time yet: the file was fine, and nothing stays behind.
    const voor = await telAlles();
    expect(await leg(maakDocx(['# Afspraken', 'Wij luisteren.']))).toMatchObject({
      refusal: { code: 'not-here' },
    });
    expect(await telAlles()).toBe(voor);
  });
});
