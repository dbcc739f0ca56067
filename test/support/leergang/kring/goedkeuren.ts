import { formatDatum } from '#domain';
import { mailZegt } from '../../post.ts';
import { zegt } from '../../traject/trajectloop.ts';
import type { Leergang } from '../leergang.ts';
import { IEDEREEN, adressen } from '../mensen.ts';
import { bezoeker } from '../../traject/bezoeker.ts';

const houdVast = async (leergang: Leergang, keuze: 'ja' | ''): Promise<void> => {
  const bureau = bezoeker(leergang.bureau);
  await leergang.open('instellingen');
  bureau.page.fields.set('post-goedkeuren', keuze);
  await bureau.press(/^(?:Bewaar|Sla op)/);
  expect(bureau.status).toBe(200);
};

/** A programme whose mails wait for a second look: nothing leaves before somebody said so. */
export const kondigAanNaGoedkeuring = async (leergang: Leergang): Promise<void> => {
  const { bureau, datums, post } = leergang;
  await houdVast(leergang, 'ja');
  await leergang.open();
  await bureau.follow('Verstuur de save the date');
  await bureau.press('Verstuur de save the date');
  await leergang.wacht('/ter-goedkeuring', `Keur alle ${IEDEREEN.length} goed`, 'Houdt u deze avonden vrij?');
  expect((await post.all()).filter(({ category }) => category.includes('save-the-date'))).toEqual([]);
  await bureau.press(`Keur alle ${IEDEREEN.length} goed`);
  await zegt(bureau, 'Er wacht niets op goedkeuring');
  const mails = await post.expect('save-the-date', adressen(IEDEREEN));
  for (const mail of mails.all)
    mailZegt(mail, formatDatum(datums.bijeenkomst1), formatDatum(datums.bijeenkomst2));
  await houdVast(leergang, '');
};
