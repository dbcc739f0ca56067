import { formatDatum, plusDagen } from '#domain';
import { mailZegt } from '../../post.ts';
import { zegt } from '../../traject/trajectloop.ts';
import type { Leergang } from '../leergang.ts';
import { GRIFFIERS, MENSEN, adressen } from '../mensen.ts';

/** The raad is away on the day after the evening that is to be chosen. */
export const noteerReces = async (leergang: Leergang): Promise<void> => {
  const { bureau, datums } = leergang;
  const dag = plusDagen(datums.bijeenkomst1, 7);
  await leergang.open('reces');
  await bureau.fill({ Recessen: `Eilandreces; ${dag}; ${plusDagen(dag, 2)}` });
  await bureau.press('Voeg toe');
  await zegt(bureau, 'Eilandreces');
};

/** Who leads the evening, and how many people fit: a ban is felt when somebody is added. */
export const kiesOpzet = async (leergang: Leergang): Promise<void> => {
  const { bureau } = leergang;
  await leergang.open('bijeenkomsten/bijeenkomst1/opzet');
  await bureau.choose(/^Carla Smeets/);
  await bureau.choose(/^Een grens:/);
  await bureau.fill({ 'Aantal plaatsen': '17' });
  await bureau.press('Sla op');
  await leergang.open('deelnemers/nieuw');
  await bureau.fill({ Naam: 'Achttiende Gast', 'E-mailadres': 'gast@texel.example', Rol: 'Ambtenaar' });
  await bureau.press('Voeg toe');
  await zegt(bureau, 'plaatsen');
  expect(bureau.status).toBe(409);
  await leergang.open('bijeenkomsten/bijeenkomst1/opzet');
  await bureau.choose(/^Een advies:/);
  await bureau.press('Sla op');
};

const GEVRAAGD = [...GRIFFIERS, MENSEN.burgemeester];

/** Three people say when they can; the date that all can is the one that is planned. */
export const peil = async (leergang: Leergang): Promise<void> => {
  const { bureau, datums, post } = leergang;
  const goed = datums.bijeenkomst1;
  const inReces = plusDagen(goed, 7);
  await leergang.open('bijeenkomsten/bijeenkomst1/peiling');
  const uren = { 'Begint om': '17:00', 'Eindigt om': '22:00', Plaats: 'Raadhuis De Groeneplaats' };
  await bureau.fill({ Datum: goed, ...uren }, 'Voorstel 1');
  await bureau.fill({ Datum: inReces, ...uren }, 'Voorstel 2');
  await bureau.fill({ Datum: '', 'Begint om': '', 'Eindigt om': '', Plaats: '' }, 'Voorstel 3');
  for (const rol of [
    'Raadslid',
    'Wethouder',
    'Gemeentesecretaris',
    'Directielid',
    'Manager',
    'Teamleider',
    'Ambtenaar',
  ])
    await bureau.choose('Niet vragen', new RegExp(`^${rol}`));
  for (const rol of ['Griffier', 'Burgemeester'])
    await bureau.choose('Moet erbij zijn', new RegExp(`^${rol}`));
  await bureau.press('Bekijk wie de vraag krijgt');
  await zegt(bureau, ...adressen(GEVRAAGD), 'reces');
  await bureau.press('Verstuur de vraag');
  const mails = await post.expect('datumpeiling', adressen(GEVRAAGD));
  for (const mail of mails.all) mailZegt(mail, formatDatum(goed), formatDatum(inReces));
  for (const [wie, tweede] of [
    [MENSEN.griffier, 'Nee'],
    [MENSEN.plaatsvervanger, 'Liever niet'],
    [MENSEN.burgemeester, 'Ja'],
  ] as const) {
    const deelnemer = await leergang.openLink(mails.to(wie), '/r/');
    await deelnemer.choose('Ja', new RegExp(`^${formatDatum(goed)}`));
    await deelnemer.choose(tweede, new RegExp(`^${formatDatum(inReces)}`));
    await deelnemer.press('Verstuur uw antwoord');
    await zegt(deelnemer, 'Wij hebben uw antwoord');
  }
  await leergang.open('bijeenkomsten/bijeenkomst1/peiling');
  await zegt(
    bureau,
    '3 ja, 0 liever niet, 0 nee',
    'Past het best',
    'Moet erbij zijn en kan niet',
    MENSEN.griffier.naam,
  );
  await bureau.follow(new RegExp(`^Kies .*`));
  expect(await bureau.valueOf('Datum')).toBe(goed);
};
