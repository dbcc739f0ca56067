import { formatDatum, plusDagen } from '#domain';
import { mailZegt } from '../post.ts';
import { adressen } from '../traject/mensen.ts';
import type { Mens } from '../traject/mensen.ts';
import { zegt, zwijgt } from '../traject/trajectloop.ts';
import type { Masterclass } from './masterclass.ts';
import { BEGELEIDER, OPDRACHTGEVER, TAFEL, iemand } from './mensen.ts';

export const ZAAL = 'Dijkhuis, grote zaal';
const UREN = { 'Begint om': '13:00', 'Eindigt om': '16:30', Plaats: ZAAL } as const;
const TE_VOL = 'Er worden 14 mensen verwacht, en het advies is hooguit 12.';

/** Who leads the workshop; how many fit is what the programme advises. */
export const kiesBegeleiding = async (masterclass: Masterclass): Promise<void> => {
  const { bureau } = masterclass;
  await masterclass.open('bijeenkomsten/workshop/opzet');
  await zegt(bureau, 'Zoals het programma zegt: advies van hooguit 12', 'worden 14 mensen verwacht');
  await bureau.choose(new RegExp(`^${BEGELEIDER.naam}`));
  await bureau.press('Sla op');
  await masterclass.open('bijeenkomsten/workshop');
  await zegt(
    bureau,
    BEGELEIDER.naam,
    'Advies: hooguit 12',
    'Er komen meer mensen dan er plaatsen zijn',
    TE_VOL,
  );
};

const SECRETARIS = iemand('Hanneke Kade');
const WETHOUDER = iemand('Karin Gemaal');
const VEREIST = ['opdrachtgever', 'gemeentesecretaris'];

const vraag = async (masterclass: Masterclass): Promise<void> => {
  const { bureau, datums } = masterclass;
  const zaterdag = plusDagen(datums.eersteWorkshop, 2);
  await masterclass.open('bijeenkomsten/workshop/peiling');
  await bureau.fill({ Datum: datums.eersteWorkshop, ...UREN }, 'Voorstel 1');
  await bureau.fill({ Datum: zaterdag, ...UREN }, 'Voorstel 2');
  await bureau.fill({ Datum: '' }, 'Voorstel 3');
  for (const rol of new Set([OPDRACHTGEVER, ...TAFEL].map((mens) => mens.rol))) {
    const keuze = VEREIST.includes(rol)
      ? 'Moet erbij zijn'
      : rol === 'wethouder'
        ? 'Graag erbij'
        : 'Niet vragen';
    await bureau.choose(keuze, new RegExp(`^${rol}`, 'i'));
  }
  await bureau.press('Bekijk wie de vraag krijgt');
};

/** The people who have to be there say when they can, before anything is planned. */
export const peil = async (masterclass: Masterclass): Promise<void> => {
  const { bureau, datums, post } = masterclass;
  const gevraagd = [OPDRACHTGEVER, SECRETARIS, WETHOUDER];
  const [goed, weekend] = [datums.eersteWorkshop, plusDagen(datums.eersteWorkshop, 2)].map(formatDatum);
  await vraag(masterclass);
  await zegt(bureau, '3 mensen krijgen', ...adressen(gevraagd), 'Deze datum valt in het weekend.');
  await zegt(bureau, `${SECRETARIS.email} (moet erbij zijn)`, 'Er wordt nog niets gepland.');
  await zwijgt(bureau, iemand('Pim Kolk').email);
  await bureau.press('Verstuur de vraag');
  const mails = await post.expect('datumpeiling', adressen(gevraagd));
  for (const mail of mails.all) {
    mailZegt(mail, goed ?? '', weekend ?? '');
    expect(mail.calendar).toBeUndefined();
  }
  const antwoordt = async (wie: Mens, eerste: string, tweede: string): Promise<void> => {
    const deelnemer = await masterclass.openLink(mails.to(wie), '/r/');
    await zwijgt(deelnemer, ...gevraagd.filter((mens) => mens !== wie).map(({ naam }) => naam));
    await deelnemer.choose(eerste, new RegExp(`^${goed}`));
    await deelnemer.choose(tweede, new RegExp(`^${weekend}`));
    await deelnemer.press('Verstuur uw antwoord');
    await zegt(deelnemer, 'Wij hebben uw antwoord');
  };
  await antwoordt(OPDRACHTGEVER, 'Ja', 'Liever niet');
  await antwoordt(SECRETARIS, 'Ja', 'Nee');
  await masterclass.open('bijeenkomsten/workshop/peiling');
  await zegt(bureau, '2 ja, 0 liever niet, 0 nee, 1 nog niet', '0 ja, 1 liever niet, 1 nee, 1 nog niet');
  await zegt(bureau, 'Past het best', `Moet erbij zijn en kan niet ${SECRETARIS.naam}`, '2 van de 3');
  await antwoordt(WETHOUDER, 'Liever niet', 'Ja');
};

/** The date that suits is planned from the poll; too many people is said before, and forbids nothing. */
export const kiesDatum = async (masterclass: Masterclass): Promise<void> => {
  const { bureau, datums } = masterclass;
  await masterclass.open('bijeenkomsten/workshop/peiling');
  await bureau.follow(/^Kies donderdag/);
  expect(await bureau.valueOf('Datum')).toBe(datums.eersteWorkshop);
  await bureau.press('Bekijk eerst wat er gebeurt');
  await zegt(bureau, 'Dit legt u vast', 'U mag deze datum kiezen, maar let op', TE_VOL);
  await zwijgt(bureau, `${BEGELEIDER.naam} is`);
  await bureau.press('Leg deze datum vast');
  await zegt(bureau, formatDatum(datums.eersteWorkshop), ZAAL);
  await masterclass.open('bijeenkomsten/workshop/peiling');
  await zegt(bureau, `U koos ${formatDatum(datums.eersteWorkshop)}. 3 van de 3 mensen antwoordden.`);
};
