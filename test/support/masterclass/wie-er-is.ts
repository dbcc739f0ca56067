import { adressen } from '../traject/mensen.ts';
import { zegt, zwijgt } from '../traject/trajectloop.ts';
import type { Masterclass } from './masterclass.ts';
import { AFWEZIG, BURGER, IEDEREEN } from './mensen.ts';

const AANWEZIG = IEDEREEN.filter((mens) => !AFWEZIG.includes(mens));

/** Sizes of the groups, as the page says them. */
const groottes = async ({ bureau }: Masterclass): Promise<number[]> =>
  [...(await bureau.text()).matchAll(/Groep \d+ \((\d+)\)/g)].map(([, grootte]) => Number(grootte));

/** At most twelve in a group, as broad as can be; on the list that is printed too. */
export const maakGroepen = async (masterclass: Masterclass): Promise<void> => {
  const { bureau } = masterclass;
  await masterclass.open('bijeenkomsten/workshop/groepen');
  await bureau.choose('Hooguit zoveel mensen in een groep, zo breed mogelijk');
  await bureau.fill({ 'Hooguit zoveel mensen': 'twaalf' });
  await bureau.press('Maak de groepen');
  expect(bureau.status).toBe(422);
  await bureau.fill({ 'Hooguit zoveel mensen': '12' });
  await bureau.press('Maak de groepen');
  await zegt(bureau, 'De groepen zijn gemaakt.');
  expect((await groottes(masterclass)).sort()).toEqual([7, 8]);
  await zwijgt(bureau, 'Breng de groepen in balans', 'Nog niet ingedeeld');
  await bureau.follow('Print de naamlijst');
  await zegt(bureau, 'Groep 1', 'Groep 2', 'Handtekening', ...IEDEREEN.map(({ naam }) => naam));
  await zwijgt(bureau, ...adressen(IEDEREEN));
};

/** At the door, on a phone: a tap for who comes in, a way back for a wrong one, and who never came. */
export const staAanDeDeur = async (masterclass: Masterclass): Promise<void> => {
  const { begeleider, datums } = masterclass;
  await masterclass.naar(datums.workshop);
  await begeleider.open(`${masterclass.pad}/bijeenkomsten/workshop/deur`);
  await zegt(begeleider, '0 binnen', '15 nog niet gezien', 'zei: komt');
  // Two more answered the first date: that says nothing about this one.
  await zwijgt(begeleider, 'zei: komt misschien', 'zei: komt niet');
  await begeleider.press(`Is er: ${BURGER.naam}`);
  await zegt(begeleider, `${BURGER.naam} is er`, 'Zit in: Groep', '1 binnen');
  await begeleider.press(`Maak ongedaan: ${BURGER.naam}`);
  await zegt(begeleider, '0 binnen');
  for (const { naam } of AANWEZIG) await begeleider.press(`Is er: ${naam}`);
  await zegt(begeleider, '13 binnen', '2 nog niet gezien');
  await begeleider.press('Leg vast dat de andere 2 mensen er niet waren');
  await zegt(begeleider, 'De aanwezigheid is opgeslagen.', 'Nog vast te leggen 0');
};

/** Who did not come leaves the groups, and they are as large as each other again. */
export const brengInBalans = async (masterclass: Masterclass): Promise<void> => {
  const { bureau } = masterclass;
  await masterclass.open('bijeenkomsten/workshop/groepen');
  await zegt(bureau, '2 mensen uit de groepen zijn er niet');
  await bureau.press('Breng de groepen in balans');
  await zegt(bureau, 'De groepen zijn weer in balans voor wie er is.');
  expect((await groottes(masterclass)).sort()).toEqual([6, 7]);
  await zwijgt(bureau, 'was er niet');
  await masterclass.open('bijeenkomsten/workshop/aanwezigheid');
  await zegt(bureau, '13 aanwezig', '2 afwezig', '0 nog vast te leggen');
};

/** A workshop is no training: there is nothing to certify, and no page that says so. */
export const geenCertificaten = async (masterclass: Masterclass): Promise<void> => {
  const { bureau } = masterclass;
  for (const pagina of ['', 'bijeenkomsten', 'bijeenkomsten/workshop']) {
    await masterclass.open(pagina);
    await zwijgt(bureau, 'ertificaat', 'ertificaten');
  }
  await masterclass.open('training/certificaten');
  expect(bureau.status).toBe(404);
};
