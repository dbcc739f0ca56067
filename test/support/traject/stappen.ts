import { formatDatum, rolNaam } from '#domain';
import type { ClientSoort, Datum } from '#domain';
import type { Reader } from '../reader/reader.ts';
import { zegt } from './trajectloop.ts';
import type { Trajectloop } from './trajectloop.ts';
import type { Mens } from './mensen.ts';

/** Work of the bureau that is the same in every programme. */

export interface Collega {
  readonly naam: string;
  readonly email: string;
  readonly rollen: readonly string[];
}

export const neemAan = async ({ bureau }: Trajectloop, collegas: readonly Collega[]): Promise<void> => {
  for (const { naam, email, rollen } of collegas) {
    await bureau.open('/medewerkers');
    await bureau.fill({ Naam: naam, 'E-mailadres': email });
    for (const rol of rollen) await bureau.choose(rol);
    await bureau.press('Voeg toe');
    await zegt(bureau, naam);
  }
};

export const kiesProcesbegeleider = async (loop: Trajectloop, { naam }: Collega): Promise<void> => {
  await loop.open('team');
  await loop.bureau.choose(naam, 'Procesbegeleiders');
  await loop.bureau.press('Bewaar');
  await zegt(loop.bureau, 'Uw wijzigingen zijn opgeslagen.');
};

/** A pasted list, in which everybody's role is called as this kind of client calls it. */
export const voegToe = async (
  loop: Trajectloop,
  mensen: readonly Mens[],
  soort: ClientSoort = 'gemeente',
): Promise<void> => {
  const { bureau } = loop;
  await loop.open('deelnemers/importeren');
  const regels = mensen.map(({ naam, email, rol }) => `${naam};${email};${rolNaam(rol, soort)}`);
  await bureau.fill({ 'Plak de lijst': regels.join('\n') });
  await bureau.press('Bekijk de lijst');
  await bureau.press(mensen.length === 1 ? 'Voeg 1 persoon toe' : `Voeg ${mensen.length} mensen toe`);
  await loop.open('deelnemers');
  await zegt(bureau, ...mensen.map(({ naam }) => naam));
};

export interface Wanneer {
  readonly datum: Datum;
  readonly van: string;
  readonly tot: string;
  readonly plaats: string;
}

const vulDatumIn = async (loop: Trajectloop, onderdeel: string, wanneer: Wanneer): Promise<void> => {
  const { datum, van, tot, plaats } = wanneer;
  await loop.open(`bijeenkomsten/${onderdeel}/datum`);
  await loop.bureau.fill({ Datum: datum, 'Begint om': van, 'Eindigt om': tot, Plaats: plaats });
};

/** The date of a session, for the first time. */
export const plan = async (loop: Trajectloop, onderdeel: string, wanneer: Wanneer): Promise<void> => {
  const { bureau } = loop;
  await vulDatumIn(loop, onderdeel, wanneer);
  await bureau.press('Bekijk eerst wat er gebeurt');
  await zegt(bureau, 'Dit legt u vast', formatDatum(wanneer.datum));
  await bureau.press('Leg deze datum vast');
  await zegt(bureau, formatDatum(wanneer.datum), wanneer.plaats);
};

/** Another date, for whoever heard of the first. */
export const verzet = async (
  loop: Trajectloop,
  onderdeel: string,
  wanneer: Wanneer,
  reden = '',
): Promise<void> => {
  const { bureau } = loop;
  await vulDatumIn(loop, onderdeel, wanneer);
  await bureau.fill({ 'Waarom verandert het?': reden });
  await bureau.press('Bekijk eerst wat er gebeurt');
  await zegt(bureau, 'Dit verandert', formatDatum(wanneer.datum));
  await bureau.press('Sla deze wijziging op');
  await zegt(bureau, formatDatum(wanneer.datum));
};

/** The session is over; who was there is recorded afterwards, by whoever does that. */
export const legAanwezigheidVast = async (
  loop: Trajectloop,
  onderdeel: string,
  verwacht: readonly Mens[],
  afwezig: readonly Mens[] = [],
  wie: Reader = loop.bureau,
): Promise<void> => {
  const pagina = `${loop.pad}/bijeenkomsten/${onderdeel}`;
  await loop.wacht(pagina, 'Leg de aanwezigheid vast');
  await wie.open(pagina);
  await wie.follow('Leg de aanwezigheid vast');
  await wie.follow('Vul alle open regels in als aanwezig');
  await zegt(wie, 'Nog niet opgeslagen');
  for (const { naam } of afwezig) await wie.choose('Afwezig', new RegExp(`^${naam}`));
  await wie.press('Sla de aanwezigheid op');
  await wie.open(`${pagina}/aanwezigheid`);
  await zegt(
    wie,
    `${verwacht.length - afwezig.length} aanwezig`,
    `${afwezig.length} afwezig`,
    '0 nog vast te leggen',
  );
};

/** What the programme wants to know of this traject. */
export const noteer = async (
  loop: Trajectloop,
  velden: Readonly<Record<string, string>>,
  wie: Reader = loop.bureau,
  pagina = `${loop.pad}/gegevens`,
): Promise<void> => {
  await wie.open(pagina);
  await wie.fill(velden);
  await wie.press('Bewaar');
  expect(wie.status).toBe(200);
};

export const schrijf = async (
  loop: Trajectloop,
  soort: string,
  tekst: string,
  wie: Reader = loop.bureau,
): Promise<void> => {
  await wie.open(`${loop.pad}/documenten/${soort}/bewerken`);
  await wie.fill({ Tekst: tekst });
  await wie.press('Bewaar als concept');
  await zegt(wie, 'De nieuwe versie is bewaard als concept.');
};

export const stelVast = async (loop: Trajectloop, soort: string): Promise<void> => {
  const { bureau } = loop;
  await loop.open(`documenten/${soort}`);
  await bureau.follow('Stel vast');
  await bureau.press('Stel versie 1.0 vast');
  await zegt(bureau, 'Het document is vastgesteld.');
};
