import nodeIcal from 'node-ical';
import type { VEvent } from 'node-ical';
import { beantwoord } from '../../inbound.ts';
import type { Deur } from '../../inbound.ts';
import { appointmentIn } from '../../post.ts';
import { haalBestand } from '../../traject/bestand.ts';
import { zegt } from '../../traject/trajectloop.ts';
import type { Leergang } from '../leergang.ts';
import { MENSEN } from '../mensen.ts';

/** Calendars answer by mail, and the answers stand on the list of the evening. */
export const antwoordUitAgendas =
  (deur: Deur) =>
  async (leergang: Leergang): Promise<void> => {
    const wie = [MENSEN.raadslid, MENSEN.wethouder, MENSEN.teamleider2];
    const mails = await leergang.post.lastOf(
      'uitnodiging',
      wie.map(({ email }) => email),
    );
    const zeg = (mens: (typeof wie)[number], agenda: 'komt' | 'misschien' | 'komt-niet') =>
      beantwoord(deur, mails.to(mens), { agenda });
    expect((await zeg(MENSEN.raadslid, 'komt')).code).toBe(250);
    expect((await zeg(MENSEN.wethouder, 'misschien')).code).toBe(250);
    expect((await zeg(MENSEN.teamleider2, 'komt-niet')).code).toBe(250);
    await leergang.wacht(
      `${leergang.pad}/bijeenkomsten/bijeenkomst1`,
      '1 komen',
      '1 misschien',
      '1 komen niet',
    );
    await zegt(leergang.bureau, MENSEN.teamleider2.naam);
  };

const afspraken = (ics: string): VEvent[] =>
  Object.values(nodeIcal.sync.parseICS(ics)).filter((deel): deel is VEvent => deel?.type === 'VEVENT');

/** The programmamanager subscribes: the same evening at the same hour, and it follows what moves. */
export const volgtDeAgenda = async (leergang: Leergang): Promise<void> => {
  const { bureau, datums } = leergang;
  await bureau.open('/agenda-abonnement');
  await bureau.press('Maak mijn adres');
  const adres = /https?:\/\/[^\s]+\/agenda\/[^\s]+\.ics/.exec(await bureau.text())?.[0];
  if (adres === undefined) throw new Error(`No address of a feed on the page:\n${await bureau.text()}`);
  const { soort, inhoud } = await haalBestand(bureau, new URL(adres).pathname);
  expect(soort).toContain('text/calendar');
  const avond = afspraken(inhoud.toString()).find(({ start }) =>
    start.toISOString().startsWith(datums.bijeenkomst1),
  );
  const uitnodiging = await leergang.post.lastOf('uitnodiging', [MENSEN.raadslid.email]);
  const { start } = appointmentIn(uitnodiging.to(MENSEN.raadslid));
  expect(start).toBe(`${datums.bijeenkomst1.replaceAll('-', '')}T170000`);
  const uur = avond?.start.toLocaleTimeString('nl-NL', {
    timeZone: 'Europe/Amsterdam',
    hour: '2-digit',
    minute: '2-digit',
  });
  expect(uur).toBe('17:00');
  expect(inhoud.toString()).not.toContain('ATTENDEE');
};
