import { join } from 'node:path';
import { plusDagen } from '#domain';
import { Visitor } from '../support/browser-less/index.ts';
import { faultsInLog, freshDataFolder } from '../support/data-folder.ts';
import type { DataFolder } from '../support/data-folder.ts';
import * as bijeenkomst from '../support/leergang/bijeenkomst.ts';
import * as consultatie from '../support/leergang/consultatie.ts';
import { Leergang } from '../support/leergang/leergang.ts';
import { AFWEZIG, MANAGER } from '../support/leergang/mensen.ts';
import * as slot from '../support/leergang/slot.ts';
import * as voorbereiding from '../support/leergang/voorbereiding.ts';
import { Post } from '../support/post.ts';
import { Program, freePort, runProgram } from '../support/program.ts';
import { storyline } from '../support/storyline.ts';

let folder: DataFolder;
let program: Program;
let leergang: Leergang;
let settings: Record<string, string>;
const visitors: Visitor[] = [];

beforeAll(async () => {
  folder = await freshDataFolder();
  settings = { GANGMAKER_DATA: folder.path, PORT: String(await freePort()) };
  const { code, stderr } = await runProgram(
    ['medewerker', '--naam', MANAGER.naam, '--email', MANAGER.email, '--rol', 'programmamanager'],
    settings,
  );
  if (code !== 0) throw new Error(stderr);
  program = new Program(['start'], settings);
  const url = await program.up();
  leergang = new Leergang({
    post: new Post(join(folder.path, 'postbus')),
    reader: async () => {
      const visitor = new Visitor(url);
      visitors.push(visitor);
      return visitor;
    },
  });
});

afterAll(async () => {
  await program.stop();
  await folder.remove();
});

const scene = storyline();

/** Every kind of mail that the programme names, and the one that lets the bureau in. */
const MAILS = [
  'afgerond',
  'agendapunt',
  'ambities-ter-bespreking',
  'bedankt-globale-visie',
  'bevestigingsverzoek',
  'bevestigingsverzoek-herinnering',
  'consultatie-concept',
  'consultatie-herinnering',
  'inloglink',
  'praktische-informatie',
  'save-the-date',
  'teruggestuurd',
  'terugkoppeling-reactie',
  'training-uitnodiging',
  'uitnodiging',
  'uitnodiging-met-visie',
  'verzet',
  'verzoek-afspraken',
];

describe('de hele leergang van één gemeente, met HTTP en SMTP', () => {
  scene('het bureau logt in met een link uit de mail', () => leergang.logIn());
  scene('een gemeente doet mee', () => voorbereiding.schrijfIn(leergang));
  scene('met haar mensen', () => voorbereiding.voegMensenToe(leergang));
  scene('en een team', () => voorbereiding.kiesTeam(leergang));
  scene('data', async () => {
    await voorbereiding.plan(leergang, 'bijeenkomst1');
    await voorbereiding.plan(leergang, 'bijeenkomst2');
  });
  scene('save the date', () => voorbereiding.kondigAan(leergang));
  scene('de griffie is laat, stuurt terug en bevestigt', () => voorbereiding.laatBevestigen(leergang));

  scene('de uitnodiging gaat vanzelf', () =>
    bijeenkomst.laatUitnodigen(leergang, 'bijeenkomst1', 'uitnodiging'),
  );
  scene('een andere zaal komt in ieders agenda', () =>
    bijeenkomst.verplaats(leergang, 'bijeenkomst1', 'uitnodiging'),
  );
  scene('praktische informatie gaat vanzelf', () => bijeenkomst.laatInformeren(leergang, 'bijeenkomst1'));
  scene('bijeenkomst 1 is geweest', async () => {
    await leergang.naar(plusDagen(leergang.datums.bijeenkomst1, 1));
    await bijeenkomst.legAanwezigheidVast(leergang, 'bijeenkomst1', AFWEZIG.bijeenkomst1);
    await bijeenkomst.maakGroepen(leergang, 'bijeenkomst1', ['Groep 1', 'Groep 2', 'Groep 3']);
    await bijeenkomst.schrijf(leergang, 'visie', bijeenkomst.VISIE);
  });
  scene('en bevestigd', () => bijeenkomst.bevestigBijeenkomst1(leergang));

  scene('wie er niet was krijgt het concept', () => consultatie.verstuur(leergang));
  scene('alleen wie niet reageerde krijgt een herinnering', () => consultatie.laatHerinneren(leergang));
  scene('elke reactie krijgt een oordeel', () => consultatie.verwerk(leergang));
  scene('en een terugkoppeling', () => consultatie.bevestig(leergang));

  scene('bijeenkomst 2 met de visie', async () => {
    await slot.voegCasusToe(leergang);
    await bijeenkomst.laatUitnodigen(leergang, 'bijeenkomst2', 'uitnodiging-met-visie');
    await bijeenkomst.laatInformeren(leergang, 'bijeenkomst2');
  });
  scene('met ambities per groep', () => slot.werkUit(leergang));
  scene('de gemeente legt haar afspraken vast', () => slot.deelAmbities(leergang));
  scene('wie beide keren was mag naar de training', async () => {
    await voorbereiding.plan(leergang, 'dagdeel1');
    await voorbereiding.plan(leergang, 'dagdeel2');
    await slot.nodigUitVoorTraining(leergang);
  });
  scene('afgerond', () => slot.rondAf(leergang));

  scene('elke mail kwam één keer, en geen andere', async () => {
    const kinds = (await leergang.post.complete()).map((line) => line.split(' → ')[0]);
    expect([...new Set(kinds)].sort()).toEqual(MAILS);
  });

  scene('elke link op elke pagina leidt ergens heen', async () => {
    const dead: string[] = [];
    for (const visitor of visitors)
      for (const address of visitor.offered) {
        const { status } = await visitor.request(address);
        // Over now, or a personal link that expired in the months of the story: the page says so.
        if (![200, 409, 410].includes(status)) dead.push(`${status} ${address}`);
      }
    expect(dead).toEqual([]);
  });

  scene('en alles is na te rekenen', async () => {
    await program.stop();
    const { code, stdout } = await runProgram(['replay', leergang.pad.split('/').at(-1) ?? ''], settings);
    expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringContaining('geen verschil') as string });
  });
  it('zonder een fout in het logboek van het programma', async () => {
    expect(await faultsInLog(folder.path)).toEqual([]);
  });
});
