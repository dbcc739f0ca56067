import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Mailbronnen } from '#berichten';
import { ConsultatieModule, SchrijfReactienota } from '#consultatie';
import { GeefLinkUit, IdentityModule } from '#identity';
import { Visitor } from '../support/browser-less/index.ts';
import { Gemeentetraject } from '../support/naar-fase.ts';
import { NoPostModule } from '../support/no-post.ts';
import { Raadpleging } from '../support/raadpleging.ts';
import { startCaseWorld, type CaseWorld } from '../support/trajecten.ts';
import { startTestApp, type TestApp } from '../support/web-app.ts';

let app: TestApp;
let world: CaseWorld;
let traject: Gemeentetraject;
let ronde: Raadpleging;
let bureau: Visitor;
let griffie: Visitor;

beforeAll(async () => {
  app = await startTestApp();
  world = await startCaseWorld(app.databaseUrl, [ConsultatieModule, NoPostModule, IdentityModule]);
  traject = await (await Gemeentetraject.begin(world, 'GM0180')).naarConsultatie('K. Visser', 'T. Dekker');
  ronde = new Raadpleging(world, traject);
  bureau = new Visitor(app.url);
  await bureau.open('/inloggen');
  await bureau.press(/Anouk/);
  griffie = new Visitor(app.url);
}, 60_000);
afterAll(async () => {
  await world.close();
  await app.stop();
});

const alsBureau = async (pad: string): Promise<string> => {
  await bureau.open(`/trajecten/${traject.id}/${pad}`);
  return bureau.text();
};
const griffieAdres = (naam = 'M. de Boer') =>
  world.get(GeefLinkUit).persoonlijk({
    doel: 'griffie',
    trajectId: traject.id,
    deelnemerId: traject.idVan(naam),
    berichtId: null,
  });
/** As it was written; when it leaves is up to the rule of one mail a day. */
const terugkoppelingAan = async (naam: string): Promise<string> => {
  for (let poging = 0; poging < 300; poging += 1) {
    const { rows } = await app.pool.query<{ tekst: string }>(
      `SELECT tekst FROM mail_bericht WHERE sjabloon = 'terugkoppeling-reactie' AND deelnemer_id = $1`,
      [traject.idVan(naam)],
    );
    expect(rows.length).toBeLessThan(2);
    if (rows[0]) return rows[0].tekst.replace(/\s+/g, ' ');
    await sleep(100);
  }
  throw new Error(`No mail to ${naam}`);
};
const nota = async (metNamen = false): Promise<string> => {
  const opdracht = { trajectId: traject.id, vorm: ronde.vorm, formaat: 'docx', metNamen } as const;
  const result = await world.get(SchrijfReactienota).execute(opdracht);
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return createHash('sha256').update(result.bestand.inhoud).digest('hex');
};

describe('een extra ronde', () => {
  it('wordt aangeboden na een fundamenteel bezwaar, over de nieuwe tekst', async () => {
    await ronde.loopt();
    const plek = await ronde.plek('K. Visser', 'Inwoners praten eerder mee.');
    await ronde.reageer('K. Visser', { blokId: plek, tekst: 'Zo kan het niet.' });
    await ronde.zietAf('T. Dekker');
    expect(await alsBureau('consultatie')).not.toContain('fundamenteel bezwaar. U kunt');
    await ronde.beoordeelAlles('niet', 'Wij leggen het anders uit.', true);
    expect(await alsBureau('consultatie')).toContain('De tekst is nog gelijk aan versie 0.1.');
    await traject.bewaar('visie', '# Onze visie\n\nInwoners praten altijd mee.', 'concept', '0.1');
    expect(await alsBureau('consultatie')).toContain(
      'De extra ronde gaat over versie 0.2. Mensen krijgen alleen de vraag over wat er is veranderd sinds versie 0.1.',
    );
    await bureau.fill({ 'Waarom is een extra ronde nodig?': 'Bezwaar' });
    await bureau.press('Begin een extra ronde');
    expect(bureau.status).toBe(200);
  });

  it('laat zien wat er wordt gevraagd, en aan wie', async () => {
    const klaarzetten = await alsBureau('consultatie');
    expect(klaarzetten).toContain('Alleen over wat er is veranderd sinds versie 0.1: 1 plaats');
    expect(klaarzetten).toContain('Alinea 1 onder ‘Onze visie’: Inwoners praten altijd mee.');
    expect(klaarzetten).toContain('Ronde 1, over versie 0.1: 1 reactie');
    await bureau.press('Verder: bekijk wat er gebeurt');
    expect(await bureau.text()).toContain(
      'Wij vragen alleen een reactie op wat er is veranderd sinds versie 0.1.',
    );
    await bureau.press(/^Verstuur aan/);
    await ronde.reageer('T. Dekker', { blokId: null, tekst: 'Nu is het goed.' });
    await ronde.reageer('K. Visser', { blokId: null, tekst: 'Dit is al beter.' });
    await ronde.mail('K. Visser', 'Nog iets per mail.');
    await ronde.beoordeelAlles();
  });
});

describe('wie bevestigt', () => {
  it('leest eerst het bereik, de reacties met het oordeel en de nota', async () => {
    await traject.bewaar('visie', '# Onze visie\n\nInwoners praten altijd mee.', 'vaststellen', '0.2');
    await traject.stuur('consultatie.BUREAU_VRAAGT_BEVESTIGING');
    const adres = await griffieAdres();
    await griffie.open(`${adres}/bevestigen`);
    const tekst = await griffie.text();
    expect(tekst).toContain('Bereik per groep');
    expect(tekst).toMatch(
      /K\. Visser, raadslid Zo kan het niet\..*Niet overgenomen Wij leggen het anders uit\./,
    );
    expect(tekst).toContain('Per mail K. Visser, raadslid Nog iets per mail.');
    const bestand = await fetch(`${app.url}${adres}/consultatie/reactienota.docx`);
    expect([bestand.status, bestand.headers.get('content-disposition')]).toEqual([
      200,
      expect.stringContaining('reactienota-overheidsparticipatie-visie.docx'),
    ]);
    // Somebody who was asked has no business here.
    const ander = await fetch(`${app.url}${await griffieAdres('J. Bakker')}/consultatie`);
    expect(ander.status).toBe(404);
  });
});

describe('na de bevestiging', () => {
  it('krijgt elk die reageerde één mail over alle eigen opmerkingen', async () => {
    const bronnen = world.get(Mailbronnen);
    const gemeld = async () =>
      (await bronnen.bron(null, traject.id))?.consultaties['consultatie']?.reacties.map((een) => een.gemeld);
    expect(await gemeld()).toEqual([false, false, false, false]);
    await griffie.choose('Ik bevestig deze fase');
    await griffie.press('Verstuur mijn antwoord');
    expect(griffie.path).toMatch(/\/bevestigen\/klaar$/);
    const tekst = await terugkoppelingAan('K. Visser');
    expect(tekst).toContain('U schreef 3 opmerkingen. Daarvan: 2 overgenomen, 1 niet overgenomen.');
    expect(tekst).toMatch(
      /Alinea 1 onder ‘Onze visie’ U schreef: > Zo kan het niet\. Uw opmerking is niet overgenomen\. Waarom: Wij leggen het anders uit\./,
    );
    expect(tekst).toMatch(
      /in versie 0\.1: > Inwoners praten eerder mee\..*versie 1\.0: > Inwoners praten altijd mee\./,
    );
    expect(tekst).toContain('Uit uw mail U schreef: > Nog iets per mail.');
    expect(tekst).not.toContain('Nu is het goed.');
    const dekker = await terugkoppelingAan('T. Dekker');
    expect(dekker).toContain('Nu is het goed.');
    expect(dekker).not.toContain('Zo kan het niet.');
    expect(await gemeld()).toEqual([true, true, true, true]);
  }, 60_000);

  it('verandert er niets meer aan de nota, wat er ook nog wordt geschreven', async () => {
    const [zonder, met] = [await nota(), await nota(true)];
    expect(zonder).not.toBe(met);
    await traject.bewaar('visie', '# Onze visie\n\nHeel anders.', 'concept', '1.0');
    expect([await nota(), await nota(true)]).toEqual([zonder, met]);
  });

  it('leest de griffie haar terug, en het bureau ook', async () => {
    await griffie.open(`${await griffieAdres()}/consultatie`);
    expect(await griffie.text()).toContain('Met namen, alleen voor de griffie');
    expect(await alsBureau('consultatie')).toContain('Zo is de consultatie bevestigd.');
  });
});
