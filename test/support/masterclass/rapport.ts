import { formatDatum, plusDagen } from '#domain';
import { appointmentIn, mailZegt } from '../post.ts';
import { MANAGER } from '../traject/mensen.ts';
import { legAanwezigheidVast, plan, stelVast, verzet } from '../traject/stappen.ts';
import { zegt } from '../traject/trajectloop.ts';
import type { Masterclass } from './masterclass.ts';
import { BEGELEIDER, OPDRACHTGEVER, ORGANISATIE } from './mensen.ts';
import { houdMailsVast, keurGoed } from './post.ts';
import { PRINCIPE } from './word.ts';

const GESPREK = { van: '10:00', tot: '11:30', plaats: 'Dijkhuis' } as const;
const KNOP = 'Stuur het concept naar de opdrachtgever';
const AAN = [OPDRACHTGEVER.email];

/** The first draft is looked at before it leaves. */
export const stuurConcept = async (masterclass: Masterclass): Promise<void> => {
  const { post } = masterclass;
  await houdMailsVast(masterclass, 'Ja');
  await masterclass.stuur(KNOP);
  await keurGoed(masterclass, /concept/i);
  const eerste = await post.expect('masterclass-rapport', AAN);
  mailZegt(eerste.to(OPDRACHTGEVER), 'beoordelen wij de casus niet', 'Mogelijke oplossingen');
  expect(eerste.to(OPDRACHTGEVER).text).not.toContain(PRINCIPE);
  await houdMailsVast(masterclass, 'Nee');
};

/** The better draft and a question on the same day: one mail the next morning holds both. */
export const stuurSamen = async (masterclass: Masterclass): Promise<void> => {
  const { bureau, datums, pad, post } = masterclass;
  post.due('masterclass-rapport', AAN);
  await masterclass.stuur(KNOP);
  const morgen = formatDatum(plusDagen(masterclass.vandaag, 1));
  await masterclass.wacht(`${pad}/berichten/straks`, 'Dit staat klaar', `Wacht op de mail van ${morgen}`);
  await masterclass.open('bijeenkomsten/bespreking/opzet');
  await bureau.choose(new RegExp(`^${BEGELEIDER.naam}`));
  await bureau.press('Sla op');
  await plan(masterclass, 'bespreking', { datum: datums.bespreking, ...GESPREK });
  const vraag = (await masterclass.vraagBevestiging('de rapportage', [OPDRACHTGEVER])).to(OPDRACHTGEVER);
  const rapport = (await post.lastOf('masterclass-rapport', AAN)).to(OPDRACHTGEVER);
  expect(vraag.id).toBe(rapport.id);
  expect(vraag.category).toBe('bundel (masterclass-rapport, bevestigingsverzoek)');
  expect(formatDatum(masterclass.vandaag)).toBe(morgen);
  mailZegt(rapport, PRINCIPE);
  const opdrachtgever = await masterclass.bevestig(vraag);
  await opdrachtgever.follow('Overzicht');
  await opdrachtgever.follow(/^Lees versie 0\.2/);
  await zegt(opdrachtgever, PRINCIPE);
  await opdrachtgever.open(`${opdrachtgever.path}/vergelijken?oud=0.1&nieuw=0.2`);
  await zegt(opdrachtgever, 'Wat er veranderde van versie 0.1 naar 0.2', PRINCIPE);
  const uitnodiging = (await post.expect('masterclass-bespreking', AAN)).to(OPDRACHTGEVER);
  mailZegt(uitnodiging, formatDatum(datums.bespreking));
  expect(appointmentIn(uitnodiging)).toMatchObject({ method: 'REQUEST', sequence: 0 });
};

/** Called off and planned again: the same appointment goes and comes back. */
export const verplaatsBespreking = async (masterclass: Masterclass): Promise<void> => {
  const { bureau, datums, post } = masterclass;
  const { uid } = appointmentIn((await post.lastOf('masterclass-bespreking', AAN)).to(OPDRACHTGEVER));
  await masterclass.open('bijeenkomsten/bespreking');
  await bureau.follow('Gelast de bespreking van het rapport af');
  await bureau.fill({ 'Waarom?': 'De opdrachtgever is ziek.' });
  await bureau.press('Gelast de bespreking van het rapport af');
  const afgelast = (await post.expect('afgelast', AAN)).to(OPDRACHTGEVER);
  mailZegt(afgelast, 'De opdrachtgever is ziek.');
  expect(appointmentIn(afgelast)).toMatchObject({ method: 'CANCEL', uid });
  await verzet(masterclass, 'bespreking', { datum: plusDagen(datums.bespreking, 7), ...GESPREK });
  const opnieuw = (await post.expect('masterclass-bespreking', AAN)).to(OPDRACHTGEVER);
  mailZegt(opnieuw, formatDatum(plusDagen(datums.bespreking, 7)));
  expect(appointmentIn(opnieuw)).toMatchObject({ method: 'REQUEST', uid });
};

/** Discussed, made final, confirmed; the bureau hears the price and sends its invoice. */
export const rondAf = async (masterclass: Masterclass): Promise<void> => {
  const { bureau, datums, post } = masterclass;
  await masterclass.naar(plusDagen(datums.bespreking, 8));
  await legAanwezigheidVast(masterclass, 'bespreking', [OPDRACHTGEVER]);
  await masterclass.weigert(
    'bespreking.BUREAU_VRAAGT_BEVESTIGING',
    'Het rapport is vastgesteld (versie 1.0).',
  );
  await stelVast(masterclass, 'rapport');
  await masterclass.rondFaseAf('de bespreking van het rapport');
  const factuur = await post.expect('masterclass-factuur', [MANAGER.email]);
  mailZegt(factuur.to(MANAGER), ORGANISATIE, '€ 1.995,- exclusief reiskosten en btw');
  await masterclass.stuur('Meld dat de factuur is verstuurd');
  const klaar = await post.expect('masterclass-afgerond', AAN);
  const opdrachtgever = await masterclass.openLink(klaar.to(OPDRACHTGEVER), '/g/');
  await zegt(opdrachtgever, ORGANISATIE);
  await masterclass.open();
  await zegt(bureau, 'Afgerond', 'Alle 6 fasen zijn klaar.');
};
