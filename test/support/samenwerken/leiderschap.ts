import { formatDatum } from '#domain';
import { appointmentIn, mailZegt } from '../post.ts';
import { adressen } from '../traject/mensen.ts';
import type { Mens } from '../traject/mensen.ts';
import { legAanwezigheidVast, plan, schrijf, voegToe } from '../traject/stappen.ts';
import { zegt } from '../traject/trajectloop.ts';
import { GAST, GEDEPUTEERDE, SECRETARIS } from './mensen.ts';
import type { Dag, Samenwerkloop } from './samenwerkloop.ts';

const ZONDER_GAST = [SECRETARIS, GEDEPUTEERDE];
const MET_GAST = [...ZONDER_GAST, GAST];
const SAMENGEVAT = 'De resultaten sinds de vorige leiderschapsbijeenkomst zijn samengevat.';

/** A guest is advice: without one it takes a reason, that stays in the log. */
export const planEerste = async (loop: Samenwerkloop): Promise<void> => {
  const { bureau } = loop;
  const { datum, van, tot, plaats } = loop.wanneer('eerste', '15:00', '17:00');
  await loop.open('bijeenkomsten/leiderschap/datum');
  await bureau.fill({ Datum: datum, 'Begint om': van, 'Eindigt om': tot, Plaats: plaats });
  await bureau.press('Bekijk eerst wat er gebeurt');
  await bureau.press('Leg deze datum vast');
  expect(bureau.status).toBe(409);
  await zegt(bureau, 'Er komt een gast uit een andere sector, zoals kunst of sport.');
  await bureau.fill({ 'Waarom toch?': 'Eerst onder elkaar.' });
  await bureau.press('Ga toch door');
  await zegt(bureau, formatDatum(datum), plaats);
  await loop.open('logboek');
  await zegt(bureau, 'Eerst onder elkaar.');
  await loop.weigert('leiderschap.BUREAU_NODIGT_UIT', SAMENGEVAT, 'Er is nog geen samenvatting');
  await schrijf(loop, 'resultaten', 'De cohorten zijn begonnen.');
};

export const isUitgenodigd = async (
  loop: Samenwerkloop,
  dag: Dag,
  wie: readonly Mens[],
  resultaat: string,
): Promise<void> => {
  const mails = await loop.post.expect('uitnodiging-leiderschap', adressen(wie));
  for (const mail of mails.all) {
    mailZegt(mail, formatDatum(loop.dagen[dag]), 'de dilemma’s', resultaat);
    expect(appointmentIn(mail)).toMatchObject({ method: 'REQUEST', sequence: 0 });
  }
};

export const eersteUitnodiging = (loop: Samenwerkloop): Promise<void> =>
  isUitgenodigd(loop, 'eerste', ZONDER_GAST, 'De cohorten zijn begonnen.');

const volgOp = async (loop: Samenwerkloop, wie: readonly Mens[], verslag: string): Promise<void> => {
  await legAanwezigheidVast(loop, 'leiderschap', wie);
  await loop.weigert(
    'leiderschap.BUREAU_VOLGT_OP',
    'Van de laatste leiderschapsbijeenkomst is een verslag: doelen, resultaten en dilemma’s.',
  );
  await schrijf(loop, 'leiderschapsverslag', verslag);
  await loop.stuur('De afspraken van de leiderschapsbijeenkomst zijn opgevolgd');
};

export const volgEersteOp = (loop: Samenwerkloop): Promise<void> =>
  volgOp(loop, ZONDER_GAST, 'Wij spreken elkaar vaker.');

/** Three weeks before eight weeks are over the bureau is asked to plan the next; old results do not count. */
export const planTweede = async (loop: Samenwerkloop): Promise<void> => {
  await loop.wacht('/taken', 'De volgende leiderschapsbijeenkomst plannen');
  await voegToe(loop, [GAST]);
  await plan(loop, 'leiderschap', loop.wanneer('tweede', '15:00', '17:00'));
  await loop.weigert(
    'leiderschap.BUREAU_NODIGT_UIT',
    SAMENGEVAT,
    'De samenvatting is van vóór de vorige bijeenkomst.',
  );
  await schrijf(loop, 'resultaten', 'Beide cohorten oefenden met rollen.');
  await loop.stuur('Verstuur nu de uitnodiging voor de leiderschapsbijeenkomst');
  await isUitgenodigd(loop, 'tweede', MET_GAST, 'Beide cohorten oefenden met rollen.');
};

export const volgTweedeOp = (loop: Samenwerkloop): Promise<void> =>
  volgOp(loop, MET_GAST, 'Wij gaan op werkbezoek.');

/** The last one is after both other tracks. */
export const planLaatste = async (loop: Samenwerkloop): Promise<void> => {
  await loop.weigert('leiderschap.BUREAU_VRAAGT_BEVESTIGING');
  await plan(loop, 'leiderschap', loop.wanneer('laatste', '15:00', '17:00'));
  await schrijf(loop, 'resultaten', 'Alles is klaar.');
  await loop.stuur('Verstuur nu de uitnodiging voor de leiderschapsbijeenkomst');
  await isUitgenodigd(loop, 'laatste', MET_GAST, 'Alles is klaar.');
};

export const praktisch = { eerste: ZONDER_GAST, daarna: MET_GAST } as const;

/** Confirmed by the provinciesecretaris. */
export const rondAf = async (loop: Samenwerkloop): Promise<void> => {
  await legAanwezigheidVast(loop, 'leiderschap', MET_GAST);
  await schrijf(loop, 'leiderschapsverslag', 'Zo blijven wij werken.');
  const verzoek = await loop.vraagBevestiging('het spoor leiderschap', [SECRETARIS]);
  mailZegt(verzoek.to(SECRETARIS), 'Wij vragen u als provinciesecretaris');
  await loop.bevestig(verzoek.to(SECRETARIS));
};
