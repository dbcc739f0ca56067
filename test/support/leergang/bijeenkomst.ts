import { formatDatum, plusDagen } from '#domain';
import { appointmentIn, mailZegt } from '../post.ts';
import * as stappen from '../traject/stappen.ts';
import { zegt } from './leergang.ts';
import type { Leergang } from './leergang.ts';
import { AFWEZIG, GEMEENTE, IEDEREEN, MENSEN, adressen } from './mensen.ts';
import type { Mens } from './mensen.ts';

type Avond = keyof typeof AFWEZIG;

export { schrijf, stelVast } from '../traject/stappen.ts';

const NIEUWE_ZAAL = 'Dorpshuis De Waal';

/** Three weeks ahead the invitations leave by themselves, each with an appointment. */
export const laatUitnodigen = async (leergang: Leergang, avond: Avond, sjabloon: string): Promise<void> => {
  const datum = leergang.datums[avond];
  await leergang.naar(plusDagen(datum, -23));
  await leergang.naar(plusDagen(datum, -20));
  const mails = await leergang.post.expect(sjabloon, adressen(IEDEREEN));
  for (const mail of mails.all) {
    mailZegt(mail, 'Uitnodiging', formatDatum(datum), '17.00', GEMEENTE);
    const { method, sequence, start } = appointmentIn(mail);
    expect({ method, sequence, start }).toEqual({
      method: 'REQUEST',
      sequence: 0,
      start: `${datum.replaceAll('-', '')}T170000`,
    });
  }
  const uids = mails.all.map((mail) => appointmentIn(mail).uid);
  expect(new Set(uids).size).toBe(IEDEREEN.length);
};

/** The same appointment moves in everybody's calendar. */
export const verplaats = async (leergang: Leergang, avond: Avond, uitnodiging: string): Promise<void> => {
  const { bureau, datums, post } = leergang;
  await leergang.open(`bijeenkomsten/${avond}/datum`);
  expect(await bureau.valueOf('Datum')).toBe(datums[avond]);
  const reden = 'Het raadhuis wordt geschilderd.';
  await bureau.fill({ Plaats: NIEUWE_ZAAL, 'Waarom verandert het?': reden });
  await bureau.press('Bekijk eerst wat er gebeurt');
  await zegt(bureau, 'Dit verandert', `${IEDEREEN.length} mensen krijgen de mail ‘Nieuwe datum’`);
  await bureau.press('Sla deze wijziging op');
  const mails = await post.expect('verzet', adressen(IEDEREEN));
  const eerder = await post.lastOf(uitnodiging, adressen(IEDEREEN));
  for (const { email } of IEDEREEN) {
    const mail = mails.to({ email });
    mailZegt(mail, reden, NIEUWE_ZAAL);
    const { uid } = appointmentIn(eerder.to({ email }));
    expect(appointmentIn(mail)).toMatchObject({ method: 'REQUEST', uid, sequence: 1, location: NIEUWE_ZAAL });
  }
};

/** Five working days ahead everybody hears how the evening goes. */
export const laatInformeren = async (leergang: Leergang, avond: Avond): Promise<void> => {
  const datum = leergang.datums[avond];
  await leergang.naar(plusDagen(datum, -9));
  await leergang.naar(plusDagen(datum, -5));
  const mails = await leergang.post.expect('praktische-informatie', adressen(IEDEREEN));
  for (const mail of mails.all)
    mailZegt(mail, formatDatum(datum), '17.00', '18.00', '22.00', 'Soep en broodjes');
};

/** The evening is over; who was there is recorded afterwards. */
export const legAanwezigheidVast = (
  leergang: Leergang,
  onderdeel: keyof Leergang['datums'],
  afwezig: readonly Mens[],
  verwacht: readonly Mens[] = IEDEREEN,
): Promise<void> => stappen.legAanwezigheidVast(leergang, onderdeel, verwacht, afwezig);

/** Groups by the rule, a leader for each, and one person moved by hand and back. */
export const maakGroepen = async (
  leergang: Leergang,
  avond: Avond,
  namen: readonly [string, string, string],
): Promise<void> => {
  const { bureau } = leergang;
  await leergang.open(`bijeenkomsten/${avond}/groepen`);
  await bureau.press('Maak de groepen');
  const begeleiders = ['Carla Smeets', 'Daan Postma', 'Esra Yildiz'];
  for (const [index, naam] of namen.entries())
    await bureau.fill({ Procesbegeleider: begeleiders[index] ?? '' }, new RegExp(`^${naam} \\(\\d+\\)$`));
  await bureau.press('Sla de groepen op');
  await leergang.open(`bijeenkomsten/${avond}`);
  for (const [index, naam] of namen.entries())
    await zegt(bureau, new RegExp(`${naam} \\d+ (?:personen|persoon), ${begeleiders[index]}`));
};

export const VISIE = [
  '# Samen aan het roer',
  'Wij geven initiatieven van inwoners de ruimte.',
  '## Wanneer staan wij open?',
  '- Als het idee van de buurt zelf komt',
  '- Als wij er **vroeg** bij zijn',
].join('\n\n');

/** Bijeenkomst 1, from the invitation to the griffie's word. */
export const bevestigBijeenkomst1 = async (leergang: Leergang): Promise<void> => {
  const verzoek = await leergang.vraagBevestiging('bijeenkomst 1');
  const aanwezigen = IEDEREEN.filter((een) => !(AFWEZIG.bijeenkomst1 as readonly Mens[]).includes(een));
  mailZegt(
    verzoek.to(MENSEN.griffier),
    `${aanwezigen.length} van de ${IEDEREEN.length} mensen`,
    'versie 0.1',
  );
  const griffie = await leergang.openLink(verzoek.to(MENSEN.griffier), '/g/');
  await zegt(griffie, 'Samen aan het roer', `Aanwezig: ${aanwezigen.length} van ${IEDEREEN.length} mensen`);
  await leergang.bevestig(verzoek.to(MENSEN.griffier));
  const bedankt = await leergang.post.expect('bedankt-globale-visie', adressen(aanwezigen));
  for (const mail of bedankt.all) mailZegt(mail, 'Samen aan het roer', 'vroeg');

  // The other griffier comes too late, and reads who was first.
  const laat = await leergang.openLink(verzoek.to(MENSEN.plaatsvervanger), '/g/');
  await zegt(laat, 'Er is nu niets te bevestigen', 'is bevestigd', `Door ${MENSEN.griffier.naam}`);
};
