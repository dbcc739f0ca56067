import { dagVanDeWeek, formatDatum, plusDagen } from '#domain';
import type { CaughtMailEntry } from '#mail';
import { MANAGER } from '../traject/mensen.ts';
import { zegt } from '../traject/trajectloop.ts';
import type { Masterclass } from './masterclass.ts';
import { OPDRACHTGEVER, ORGANISATIE } from './mensen.ts';

/** A mail can be read as it will be, and be had by oneself, before anybody is invited. */
export const bekijkUitnodiging = async (masterclass: Masterclass): Promise<void> => {
  const { bureau, datums, post } = masterclass;
  await masterclass.open('berichten/straks');
  await bureau.follow('Uitnodiging voor de workshop');
  await zegt(bureau, 'Er wordt nu niets verstuurd.', formatDatum(datums.eersteWorkshop), 'LEGO');
  await bureau.press('Stuur een proefmail naar uzelf');
  const proef = (await post.expect('proefmail', [MANAGER.email])).to(MANAGER);
  expect(proef.subject).toMatch(/^\[Proef\] /);
  expect(proef.text).toContain(formatDatum(datums.eersteWorkshop));
  expect(proef.text).not.toMatch(/\/[gr]\/[\w-]{20}/);
  expect(proef.calendar).toBeUndefined();
};

const DINSDAG = 2;

const overzichten = async ({ post }: Masterclass): Promise<readonly CaughtMailEntry[]> =>
  (await post.all()).filter(({ category }) => category === 'weekoverzicht');

/** Once a week, to the programmamanager alone. */
export const leesWeekoverzicht = async (masterclass: Masterclass): Promise<void> => {
  let dinsdag = plusDagen(masterclass.vandaag, 1);
  while (dagVanDeWeek(dinsdag) !== DINSDAG) dinsdag = plusDagen(dinsdag, 1);
  await masterclass.naar(dinsdag);
  const onderwerp = `Uw week vanaf ${formatDatum(plusDagen(dinsdag, -1))}`;
  await masterclass.wacht('/berichten?zoek=Uw+week', onderwerp);
  await masterclass.verder(1);
  await masterclass.post.complete();
  const over = (await overzichten(masterclass)).filter(({ subject }) => subject === onderwerp);
  expect(over.map(({ to }) => to)).toEqual([[MANAGER.email]]);
  expect((await masterclass.post.read(over[0]?.id ?? '')).text).toContain(ORGANISATIE);
};

/** In all these months no week was told twice, and nobody else was told. */
export const geenWeekDubbel = async (masterclass: Masterclass): Promise<void> => {
  const alle = await overzichten(masterclass);
  expect(alle.filter(({ to }) => to.join() !== MANAGER.email)).toEqual([]);
  expect(new Set(alle.map(({ subject }) => subject)).size).toBe(alle.length);
};

const VASTHOUDEN = 'Houd mails vast tot ik ze goedkeur';

export const houdMailsVast = async (masterclass: Masterclass, keuze: 'Ja' | 'Nee'): Promise<void> => {
  const { bureau } = masterclass;
  await masterclass.open('instellingen');
  await bureau.choose(keuze, VASTHOUDEN);
  await bureau.press('Bewaar');
  expect(bureau.status).toBe(200);
};

const aanOpdrachtgever = async ({ post }: Masterclass): Promise<number> =>
  (await post.all()).filter(({ to }) => to.includes(OPDRACHTGEVER.email)).length;

/** Nothing leaves until somebody of the bureau has looked at it; then it does. */
export const keurGoed = async (masterclass: Masterclass, onderwerp: RegExp): Promise<void> => {
  const { bureau, post } = masterclass;
  const eerst = await aanOpdrachtgever(masterclass);
  await masterclass.wacht('/ter-goedkeuring', onderwerp, OPDRACHTGEVER.email);
  await post.complete(2_000);
  expect(await aanOpdrachtgever(masterclass)).toBe(eerst);
  await bureau.press('Keur de gekozen mails goed');
  expect(bureau.status).toBe(422);
  await bureau.choose(onderwerp);
  await bureau.press('Keur de gekozen mails goed');
  await zegt(bureau, 'Er wacht niets op goedkeuring');
};
