import { formatDatum, plusDagen } from '#domain';
import { appointmentIn, mailZegt } from '../post.ts';
import { MANAGER } from '../traject/mensen.ts';
import { legAanwezigheidVast, plan, schrijf, stelVast, verzet } from '../traject/stappen.ts';
import { zegt } from '../traject/trajectloop.ts';
import type { Masterclass } from './masterclass.ts';
import { OPDRACHTGEVER, ORGANISATIE } from './mensen.ts';

const GESPREK = { van: '10:00', tot: '11:30', plaats: 'Dijkhuis' } as const;
const PRINCIPE = 'Wie besluit, zit vanaf het begin aan tafel.';
const AAN = [OPDRACHTGEVER.email];

/** A draft, and a better one; the opdrachtgever gets both. */
export const rapporteer = async (masterclass: Masterclass): Promise<void> => {
  const { datums, post } = masterclass;
  const knop = 'Stuur het concept naar de opdrachtgever';
  await schrijf(masterclass, 'rapport', '# Principes\n\nEen eerste opzet.');
  await masterclass.stuur(knop);
  const eerste = await post.expect('masterclass-rapport', AAN);
  mailZegt(eerste.to(OPDRACHTGEVER), 'beoordelen wij de casus niet', 'Een eerste opzet.');
  await schrijf(masterclass, 'rapport', `# Principes\n\n${PRINCIPE}`);
  await masterclass.stuur(knop);
  mailZegt((await post.expect('masterclass-rapport', AAN)).to(OPDRACHTGEVER), PRINCIPE);
  await plan(masterclass, 'bespreking', { datum: datums.bespreking, ...GESPREK });
  await masterclass.rondFaseAf('de rapportage');
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
