import type { ApiClient } from '../support/api-client.ts';
import { Burgemeesterloop } from '../support/burgemeester/burgemeesterloop.ts';
import * as inrichten from '../support/burgemeester/inrichten.ts';
import * as kennis from '../support/burgemeester/kennismaken.ts';
import { BEGELEIDER, DOET_MEE, GAAT_NIET_DOOR, STOPT, ZEGT_NEE } from '../support/burgemeester/mensen.ts';
import type { Persoon } from '../support/burgemeester/mensen.ts';
import * as moment from '../support/burgemeester/momenten.ts';
import type { Reader } from '../support/reader/reader.ts';
import { storyline } from '../support/storyline.ts';
import { neemAan } from '../support/traject/stappen.ts';
import { ProgrammaWereld } from '../support/traject/wereld.ts';

let world: ProgrammaWereld;
let loop: Burgemeesterloop;
let begeleider: Reader;
let api: ApiClient;

beforeAll(async () => {
  world = await ProgrammaWereld.begin();
  loop = new Burgemeesterloop(world, DOET_MEE);
});

afterAll(() => world.ruimOp());

const scene = storyline();

/** Another burgemeester, in the same bureau, on the day to which the practice clock has come. */
const begin = async (persoon: Persoon): Promise<Burgemeesterloop> => {
  const ander = new Burgemeesterloop(world, persoon, loop.vandaag);
  ander.neemOver(loop);
  await kennis.schrijfIn(ander);
  await kennis.nodigUit(ander);
  loop = ander;
  return ander;
};

/** Every kind of mail that the programme names, and the one that lets the bureau in. */
const MAILS = [
  'afgelast',
  'agendapunt',
  'agendapunt-vervalt',
  'bevestigingsverzoek',
  'bevestigingsverzoek-herinnering',
  'burgemeester-afgerond',
  'burgemeester-afscheid-gemeld',
  'burgemeester-besluit',
  'burgemeester-besluit-herinnering',
  'burgemeester-data',
  'burgemeester-geen-deelname',
  'burgemeester-gestopt',
  'burgemeester-kennismaking',
  'burgemeester-momenten',
  'burgemeester-vooraf',
  'burgemeester-welkom',
  'geannuleerd',
  'inloglink',
  'teruggestuurd',
  'verzet',
];

describe('het programma van één burgemeester, met HTTP en SMTP', () => {
  scene('een burgemeester doet misschien mee', async () => {
    await loop.logIn();
    await neemAan(loop, [BEGELEIDER]);
    begeleider = await loop.laatInloggen(BEGELEIDER);
    api = await world.api();
    await kennis.schrijfIn(loop);
  });
  scene('kennismaken: verzet, afgelast en toch', async () => {
    await kennis.nodigUit(loop);
    await kennis.verplaatsGesprek(loop);
    await kennis.maakKennis(loop);
  });
  scene('besluiten mag even duren', () => kennis.laatWachten(loop));
  scene('ja', () => kennis.zegJa(loop));
  scene('zonder vragen, data en begeleider komt er niets in de agenda', () => inrichten.mist(loop));
  scene('eigen vragen', () => inrichten.schrijfVragenOp(loop));
  scene('zijn alleen voor de begeleider', () => inrichten.houdBesloten(loop, begeleider, api));
  scene('vier momenten in de agenda', async () => {
    await inrichten.planMomenten(loop);
    await inrichten.zetInAgenda(loop);
  });
  scene('het secretariaat ziet data', () => inrichten.toonSecretariaat(loop));
  scene('een bericht vooraf', () => moment.laatVooraf(loop, 'moment1'));
  scene('op de dag zelf is het stil', () => moment.blijftStil(loop));
  scene('notities voor twee', () => moment.noteer(loop, begeleider, api));
  scene('moment 1 teruggestuurd en bevestigd', () => moment.bevestigMoment1(loop));
  scene('moment 2 gemist en ingehaald', () => moment.haalIn(loop));
  scene('moment 3 en 4', async () => {
    await moment.houd(loop, 'moment3');
    await moment.bevestigLaat(loop, 'moment3');
    await moment.houd(loop, 'moment4', moment.verplaatst4(loop));
    await moment.bevestig(loop, 'moment4');
  });
  scene('afgerond, tegen een advies in', () => moment.rondAf(loop));

  scene('een ander zegt nee', async () => {
    const ander = await begin(ZEGT_NEE);
    await kennis.maakKennis(ander);
    await kennis.zegNee(ander);
  });
  scene('een derde stopt halverwege', async () => {
    const ander = await begin(STOPT);
    await kennis.maakKennis(ander);
    await kennis.zegJa(ander);
    await inrichten.schrijfVragenOp(ander);
    await inrichten.houdBesloten(ander, begeleider, api);
    await inrichten.planMomenten(ander);
    await inrichten.zetInAgenda(ander);
    await moment.trekTerug(ander);
  });
  scene('bij een vierde stopt het bureau', async () => moment.annuleer(await begin(GAAT_NIET_DOOR)));

  scene('elke mail kwam één keer, en geen andere', async () => {
    const kinds = (await world.post.complete()).map((line) => line.split(' → ')[0]);
    expect([...new Set(kinds)].sort()).toEqual(MAILS);
  });
  scene('elke link op elke pagina leidt ergens heen', async () => {
    expect(await world.doodlopend()).toEqual([]);
  });
  scene('en alles is na te rekenen', async () => {
    await world.stop();
    expect(await world.opdracht('replay', '--alle')).toContain('geen verschil');
  });
  it('zonder een fout in het logboek van het programma', async () => {
    expect(await world.fouten()).toEqual([]);
  });
});
