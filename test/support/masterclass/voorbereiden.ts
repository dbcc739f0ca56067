import { plusDagen } from '#domain';
import { appointmentIn, mailZegt } from '../post.ts';
import { legAanwezigheidVast, verzet } from '../traject/stappen.ts';
import type { Masterclass } from './masterclass.ts';
import { OPDRACHTGEVER } from './mensen.ts';

/** The talk moves to another room, is held, and leaves three things to write down. */
export const bereidVoor = async (masterclass: Masterclass): Promise<void> => {
  const { bureau, datums, post } = masterclass;
  const uitnodiging = await post.lastOf('masterclass-voorgesprek', [OPDRACHTGEVER.email]);
  const reden = 'Het gemaal wordt geschilderd.';
  const anders = { datum: datums.voorbereiding, van: '11:00', tot: '12:30', plaats: 'Dijkhuis' };
  await verzet(masterclass, 'voorbereiding', anders, reden);
  const verzetting = (await post.expect('verzet', [OPDRACHTGEVER.email])).to(OPDRACHTGEVER);
  mailZegt(verzetting, reden, 'Dijkhuis');
  expect(appointmentIn(verzetting)).toMatchObject({
    method: 'REQUEST',
    sequence: 1,
    uid: appointmentIn(uitnodiging.to(OPDRACHTGEVER)).uid,
  });

  await masterclass.naar(plusDagen(datums.voorbereiding, 1));
  await legAanwezigheidVast(masterclass, 'voorbereiding', [OPDRACHTGEVER]);
  await masterclass.weigert(
    'voorbereiding.BUREAU_VRAAGT_BEVESTIGING',
    'Er is besproken wie er aan tafel moeten zitten.',
    'Er is besproken of het veilig genoeg is om vrijuit te praten. Kan een burger meedoen?',
    'Er is een casus uit het eigen recente verleden of uit een naburige gemeente.',
  );
  await masterclass.open('gegevens');
  await bureau.fill({
    'Wie moeten er aan tafel zitten?': 'Bestuur, ambtenaren en een burger.',
    'De casus': 'De dijk die anders liep dan bedacht.',
    'Waar komt de casus vandaan?': 'Uit een naburige gemeente of organisatie',
  });
  await bureau.choose('Ja', 'Kan een burger meedoen?');
  await bureau.choose('Nee', 'Durft een bestuurder dan nog vrijuit te spreken?');
  await bureau.press('Bewaar');
  await masterclass.rondFaseAf('de voorbereiding');
};
