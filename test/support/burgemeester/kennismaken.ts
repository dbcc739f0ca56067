import { formatDatum, plusDagen, plusWerkdagen } from '#domain';
import { appointmentIn, mailZegt } from '../post.ts';
import { MANAGER } from '../traject/mensen.ts';
import { legAanwezigheidVast, plan, verzet, voegToe } from '../traject/stappen.ts';
import { geefAntwoord, zegt, zwijgt } from '../traject/trajectloop.ts';
import type { Burgemeesterloop } from './burgemeesterloop.ts';

export const schrijfIn = async (loop: Burgemeesterloop): Promise<void> => {
  const { bureau } = loop;
  const { burgemeester, gemeente, secretariaat } = loop.persoon;
  await bureau.open('/trajecten/nieuw?programma=burgemeester');
  await bureau.fill({
    'Naam van de burgemeester': burgemeester.naam,
    'E-mailadres van de burgemeester': burgemeester.email,
    Gemeente: gemeente,
    Programmamanager: MANAGER.naam,
  });
  await bureau.press('Begin het traject');
  await zegt(bureau, burgemeester.naam, 'Fase 1 van 7: Kennismaking');
  loop.pad = bureau.path;
  await voegToe(loop, [secretariaat]);
};

/** One letter, to one person; the day can move, and be called off. */
export const nodigUit = async (loop: Burgemeesterloop): Promise<void> => {
  const { burgemeester } = loop.persoon;
  await plan(loop, 'kennismaking', loop.gesprek(loop.datums.kennismaking));
  const mail = (await loop.post.expect('burgemeester-kennismaking', loop.zelf)).to(burgemeester);
  mailZegt(mail, formatDatum(loop.datums.kennismaking), 'U zit dus nog nergens aan vast');
  expect(mail.text.replace(/\s+/g, ' ')).not.toContain('meedoet aan');
  expect(appointmentIn(mail)).toMatchObject({ method: 'REQUEST', sequence: 0 });
};

export const verplaatsGesprek = async (loop: Burgemeesterloop): Promise<void> => {
  const { bureau, datums, post } = loop;
  const { burgemeester } = loop.persoon;
  const later = plusDagen(datums.kennismaking, 7);
  await verzet(loop, 'kennismaking', loop.gesprek(later), 'Er is een raadsvergadering.');
  const verplaatst = (await post.expect('verzet', loop.zelf)).to(burgemeester);
  mailZegt(verplaatst, formatDatum(later), 'Er is een raadsvergadering.');
  await loop.open('bijeenkomsten/kennismaking');
  await bureau.follow('Gelast het kennismakingsgesprek af');
  await bureau.fill({ 'Waarom?': 'De burgemeester is ziek.' });
  await bureau.press('Gelast het kennismakingsgesprek af');
  const afgelast = (await post.expect('afgelast', loop.zelf)).to(burgemeester);
  const { uid } = appointmentIn(verplaatst);
  expect(appointmentIn(afgelast)).toMatchObject({ method: 'CANCEL', uid });
  await verzet(loop, 'kennismaking', loop.gesprek(datums.kennismaking));
  const opnieuw = (await post.expect('burgemeester-kennismaking', loop.zelf)).to(burgemeester);
  expect(appointmentIn(opnieuw)).toMatchObject({ method: 'REQUEST', uid });
};

/** No seat before the yes: the moments cannot be planned. */
export const maakKennis = async (loop: Burgemeesterloop): Promise<void> => {
  const { bureau, datums } = loop;
  await loop.open('bijeenkomsten/moment1');
  await zegt(bureau, 'Reflectiemoment 1 heeft nog geen datum');
  await zwijgt(bureau, 'Leg datum en plaats');
  await loop.naar(plusDagen(datums.kennismaking, 1));
  await loop.weigert(
    'kennismaking.BUREAU_BEVESTIGT',
    'Het kennismakingsgesprek is gehouden, en dat ligt vast.',
  );
  await legAanwezigheidVast(loop, 'kennismaking', [loop.persoon.burgemeester]);
  await loop.stuur('Leg het besluit over deelname voor aan de burgemeester');
  const vraag = await loop.post.expect('burgemeester-besluit', loop.zelf);
  mailZegt(vraag.to(loop.persoon.burgemeester), 'Doet u mee?', 'Allebei is goed.');
};

/** Slow to decide: reminded twice, then the bureau is to call. */
export const laatWachten = async (loop: Burgemeesterloop): Promise<void> => {
  const gevraagd = loop.vandaag;
  for (const werkdagen of [3, 6]) {
    await loop.naar(plusDagen(plusWerkdagen(gevraagd, werkdagen), 1));
    await loop.post.expect('burgemeester-besluit-herinnering', loop.zelf);
  }
  await loop.naar(plusDagen(plusWerkdagen(gevraagd, 9), 1));
  await loop.wacht('/taken', 'Bellen over het besluit over deelname', loop.persoon.burgemeester.naam);
};

const besluit = async (loop: Burgemeesterloop, antwoord: string, toelichting: string): Promise<void> => {
  const vraag = await loop.post.lastOf('burgemeester-besluit', loop.zelf);
  const burgemeester = await loop.openLink(vraag.to(loop.persoon.burgemeester), '/g/');
  await zegt(burgemeester, 'Wat besluit u?', 'Ja, ik doe mee', 'Nee, ik doe niet mee');
  await zwijgt(burgemeester, 'uw gemeente');
  await geefAntwoord(burgemeester, antwoord, toelichting);
  await zegt(burgemeester, 'Dank u wel', `Uw besluit is: ‘${antwoord}’.`);
};

export const zegJa = async (loop: Burgemeesterloop): Promise<void> => {
  await besluit(loop, 'Ja, ik doe mee', '');
  const welkom = await loop.post.expect('burgemeester-welkom', loop.zelf);
  mailZegt(welkom.to(loop.persoon.burgemeester), 'Alleen u en uw procesbegeleider');
};

/** As good an end as the other: kindly closed, and nobody else hears of it. */
export const zegNee = async (loop: Burgemeesterloop): Promise<void> => {
  const { burgemeester } = loop.persoon;
  const waarom = 'Dit jaar lukt het mij niet.';
  await besluit(loop, 'Nee, ik doe niet mee', waarom);
  loop.post.due('burgemeester-geen-deelname', loop.zelf);
  const gemeld = await loop.post.expect('burgemeester-afscheid-gemeld', [MANAGER.email]);
  mailZegt(gemeld.to(MANAGER), `${burgemeester.naam} doet niet mee`, waarom);
  const dank = await loop.post.lastOf('burgemeester-geen-deelname', loop.zelf);
  mailZegt(dank.to(burgemeester), 'U krijgt van ons geen rekening', 'U bent altijd welkom');
  await loop.open();
  await zegt(loop.bureau, 'Niet doorgegaan');
  await zwijgt(loop.bureau, 'Gestopt');
};
