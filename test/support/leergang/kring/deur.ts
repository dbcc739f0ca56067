import { haalBestand } from '../../traject/bestand.ts';
import { zegt } from '../../traject/trajectloop.ts';
import type { Leergang } from '../leergang.ts';
import { MENSEN } from '../mensen.ts';

/** On the evening itself, with a phone at the door. */
export const streepAf = async (leergang: Leergang): Promise<void> => {
  const { bureau, datums } = leergang;
  await leergang.naar(datums.bijeenkomst2);
  await leergang.wacht(`${leergang.pad}/bijeenkomsten/bijeenkomst2/deur`, 'nog niet gezien');
  await bureau.fill({ 'Naam of rol': 'helm' });
  await bureau.press('Zoek');
  await zegt(bureau, MENSEN.raadslid.naam);
  await bureau.press('Is er', `Is er: ${MENSEN.raadslid.naam}`);
  await zegt(bureau, `${MENSEN.raadslid.naam} is er`, '1 binnen', '16 nog niet gezien');
  await bureau.press('Maak ongedaan');
  await zegt(bureau, '0 binnen');
  await bureau.press('Is er', `Is er: ${MENSEN.raadslid.naam}`);
  await zegt(bureau, '1 binnen');
};

/** Who was there both times gets a certificate, under the name that it should bear. */
export const reikCertificatenUit = async (leergang: Leergang): Promise<void> => {
  const { bureau, pad } = leergang;
  await leergang.open('training/certificaten');
  await zegt(bureau, 'Was niet bij dagdeel 2 van de training.', MENSEN.manager.naam);
  await bureau.fill({ [`Naam op het certificaat van ${MENSEN.secretaris.naam}`]: 'mr. S. Kalma' });
  await bureau.press('Reik de certificaten uit');
  await zegt(bureau, 'De certificaten zijn uitgereikt.', 'Download alle 5 certificaten (pdf)');
  const { inhoud } = await haalBestand(bureau, `${pad}/training/certificaten/alle.pdf`);
  expect(inhoud.subarray(0, 5).toString()).toBe('%PDF-');
};

/** On Mondays the programmamanager reads what moved and what waits, once a week. */
export const leestDeWeek = async ({ post }: Leergang): Promise<void> => {
  const weken = (await post.all()).filter(({ category }) => category === 'weekoverzicht');
  expect(weken.length).toBeGreaterThan(4);
  const onderwerpen = weken.map(({ subject, to }) => `${subject} → ${to.join()}`);
  expect(new Set(onderwerpen).size).toBe(weken.length);
  const laatste = await post.read(weken.at(-1)?.id ?? '');
  expect(laatste.text).toContain('Texel');
};
