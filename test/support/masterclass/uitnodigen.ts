import { formatDatum } from '#domain';
import { appointmentIn, linkIn, mailZegt } from '../post.ts';
import { adressen } from '../traject/mensen.ts';
import type { Mens } from '../traject/mensen.ts';
import { voegToe } from '../traject/stappen.ts';
import { ZAAL } from './datum-kiezen.ts';
import { zegt } from '../traject/trajectloop.ts';
import type { Masterclass } from './masterclass.ts';
import { LATER, OPDRACHTGEVER, TAFEL } from './mensen.ts';

const KNOP = 'Verstuur de uitnodiging voor de workshop';
const WAAROM = 'De dertiende is de maker van de casus. De informatiemanager volgt nog.';

export const zoekDeelnemers = (masterclass: Masterclass): Promise<void> => voegToe(masterclass, TAFEL);

/** A burger beside a bestuurder who would not speak freely is refused, whatever the reason. */
export const wachtOpVeiligheid = async (masterclass: Masterclass): Promise<void> => {
  const { bureau } = masterclass;
  await masterclass.weigert('uitnodigen.BUREAU_NODIGT_UIT', 'Nu zitten zij samen aan tafel.');
  await masterclass.open('gegevens');
  await bureau.choose('Ja', 'Durft een bestuurder dan nog vrijuit te spreken?');
  await bureau.press('Bewaar');
};

/** The opdrachtgever looks after people, place and catering, and says so by the link of an earlier mail. */
export const laatRegelen = async (masterclass: Masterclass): Promise<void> => {
  const verzoek = await masterclass.post.lastOf('bevestigingsverzoek', [OPDRACHTGEVER.email]);
  const opdrachtgever = await masterclass.openLink(verzoek.to(OPDRACHTGEVER), '/g/');
  const overzicht = linkIn(verzoek.to(OPDRACHTGEVER), '/g/').replace('/bevestigen', '');
  for (const taak of [/^Afgerond: Deelnemers kiezen/, /^Afgerond: Een plaats voor de workshop/]) {
    await opdrachtgever.open(overzicht);
    await opdrachtgever.press(taak);
  }
  await opdrachtgever.open(overzicht);
  await opdrachtgever.follow(/^Vul de gegevens in/);
  await zegt(opdrachtgever, 'De dijk die anders liep dan bedacht.');
  await opdrachtgever.choose('Nee', 'Is de catering geregeld?');
  await opdrachtgever.press('Bewaar');
  await opdrachtgever.open(overzicht);
  await zegt(opdrachtgever, 'Wij vragen nu niets van u');
};

const uitgenodigd = async (masterclass: Masterclass, mensen: readonly Mens[]): Promise<void> => {
  const mails = await masterclass.post.expect('masterclass-uitnodiging', adressen(mensen));
  for (const mail of mails.all) {
    mailZegt(mail, formatDatum(masterclass.datums.eersteWorkshop), ZAAL, 'LEGO');
    expect(appointmentIn(mail)).toMatchObject({ method: 'REQUEST', sequence: 0, location: ZAAL });
  }
};

/** Advice is asked about, and overridden with a reason that stays in the log. */
export const nodigUitTegenAdvies = async (masterclass: Masterclass): Promise<void> => {
  const { bureau } = masterclass;
  await masterclass.open();
  await bureau.follow(KNOP);
  await zegt(
    bureau,
    'Aan tafel: 13. Ons advies is hooguit 12.',
    'Nog niemand als: informatiemanager.',
    'Waarom toch?',
  );
  await bureau.press(KNOP);
  expect(bureau.status).toBe(422);
  await bureau.fill({ 'Waarom toch?': WAAROM });
  await bureau.press(KNOP);
  await uitgenodigd(masterclass, [OPDRACHTGEVER, ...TAFEL]);
  await masterclass.open('logboek');
  await zegt(bureau, WAAROM);
};

/** Whoever joins later is invited too; the others have had theirs. */
export const nodigLaterUit = async (masterclass: Masterclass): Promise<void> => {
  await voegToe(masterclass, [LATER]);
  await masterclass.stuur(KNOP, { 'Waarom toch?': 'Nu is de groep breed.' });
  await uitgenodigd(masterclass, [LATER]);
};

/** Catering is advice too, of the bureau. */
export const rondUitnodigenAf = async (masterclass: Masterclass): Promise<void> => {
  await masterclass.rondFaseAf('het uitnodigen en regelen', { 'Waarom toch?': 'De catering volgt.' });
};
