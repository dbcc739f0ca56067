import { formatDatum } from '#domain';
import { appointmentIn, mailZegt } from '../post.ts';
import { haalBestand } from '../traject/bestand.ts';
import { adressen } from '../traject/mensen.ts';
import { zegt, zwijgt } from '../traject/trajectloop.ts';
import { ZAAL } from './datum-kiezen.ts';
import type { Masterclass } from './masterclass.ts';
import { IEDEREEN } from './mensen.ts';

const REDEN = 'De zaal wordt die dag geschilderd.';
const aanHetBegin = (datum: string): RegExp =>
  new RegExp(`DTSTART[^\\r\\n]*:${datum.replaceAll('-', '')}T130000`);

/** A trainer follows the sessions that they lead in a calendar of their own. */
export const volgtDeWorkshop = async (masterclass: Masterclass): Promise<void> => {
  const { begeleider, datums } = masterclass;
  await begeleider.open('/agenda-abonnement');
  await begeleider.press('Maak mijn adres');
  const adres = /https?:\/\/\S+\/agenda\/\S+\.ics/.exec(await begeleider.text())?.[0];
  if (adres === undefined) throw new Error(`No address of a feed:\n${await begeleider.text()}`);
  masterclass.agenda = new URL(adres).pathname;
  const { soort, inhoud } = await haalBestand(begeleider, masterclass.agenda);
  expect(soort).toContain('text/calendar');
  expect(inhoud.toString()).toMatch(aanHetBegin(datums.eersteWorkshop));
  expect(inhoud.toString()).not.toContain('ATTENDEE');
};

/** Who would be mailed is shown before anything is kept; then everybody gets one update of the same appointment. */
export const verplaatsWorkshop = async (masterclass: Masterclass): Promise<void> => {
  const { begeleider, bureau, datums, post } = masterclass;
  const eerder = await post.lastOf('masterclass-uitnodiging', adressen(IEDEREEN));
  await masterclass.open('bijeenkomsten/workshop/datum');
  await bureau.fill({ Datum: datums.workshop, 'Waarom verandert het?': REDEN });
  await bureau.press('Bekijk eerst wat er gebeurt');
  await zegt(bureau, 'Dit verandert', formatDatum(datums.eersteWorkshop), formatDatum(datums.workshop));
  await zegt(bureau, '15 mensen krijgen de mail', ...IEDEREEN.map(({ naam }) => naam));
  await zwijgt(bureau, 'Verzet ook');
  await begeleider.open(`${masterclass.pad}/bijeenkomsten/workshop`);
  await zegt(begeleider, formatDatum(datums.eersteWorkshop));
  await post.complete(500);

  await bureau.press('Sla deze wijziging op');
  const mails = await post.expect('verzet', adressen(IEDEREEN));
  for (const mens of IEDEREEN) {
    const mail = mails.to(mens);
    mailZegt(mail, REDEN, formatDatum(datums.workshop), ZAAL);
    expect(mail.calendar?.content.match(/^ATTENDEE/gm)).toHaveLength(1);
    expect(mail.calendar?.content).toContain('TZID=Europe/Amsterdam');
    const { uid } = appointmentIn(eerder.to(mens));
    expect(appointmentIn(mail)).toMatchObject({ method: 'REQUEST', sequence: 1, uid, location: ZAAL });
  }
  const { inhoud } = await haalBestand(begeleider, masterclass.agenda);
  expect(inhoud.toString()).toMatch(aanHetBegin(datums.workshop));
  expect(inhoud.toString()).not.toMatch(aanHetBegin(datums.eersteWorkshop));
};
