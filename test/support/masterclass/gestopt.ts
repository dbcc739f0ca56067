import { formatDatum, plusDagen } from '#domain';
import type { Datum } from '#domain';
import { appointmentIn, linkIn, mailZegt } from '../post.ts';
import { MANAGER, mensVan } from '../traject/mensen.ts';
import { plan, voegToe } from '../traject/stappen.ts';
import { zegt, zwijgt } from '../traject/trajectloop.ts';
import type { Masterclass } from './masterclass.ts';
import { BEGELEIDER, ORGANISATIE, OPDRACHTGEVER } from './mensen.ts';

const VRAGER = mensVan('fryslan')('Tsjikke Terp', 'opdrachtgever');

const GESPREK = { van: '09:00', tot: '10:30', plaats: 'Provinciehuis' } as const;

/** Who leads it is somewhere else that morning: said before it is planned, and another day is chosen. */
const planHetGesprek = async (masterclass: Masterclass, bezet: Datum): Promise<void> => {
  const { bureau, datums } = masterclass;
  await masterclass.open('bijeenkomsten/voorbereiding/opzet');
  await bureau.choose(new RegExp(`^${BEGELEIDER.naam}`));
  await bureau.press('Sla op');
  await masterclass.open('bijeenkomsten/voorbereiding/datum');
  const { van, tot, plaats } = GESPREK;
  await bureau.fill({ Datum: bezet, 'Begint om': van, 'Eindigt om': tot, Plaats: plaats });
  await bureau.press('Bekijk eerst wat er gebeurt');
  await zegt(
    bureau,
    `${BEGELEIDER.naam} is dan al nodig bij de bespreking van het rapport van ${ORGANISATIE}`,
  );
  await bureau.press('Pas het nog aan');
  expect(await bureau.valueOf('Plaats')).toBe(plaats);
  await plan(masterclass, 'voorbereiding', { datum: plusDagen(datums.voorbereiding, 7), ...GESPREK });
};

/** Enrolled by the bureau itself, for a provincie, up to its first date. */
export const begin = async (masterclass: Masterclass, andere: Masterclass): Promise<void> => {
  const { bureau, post } = masterclass;
  await bureau.open('/trajecten/nieuw?programma=masterclass');
  await bureau.follow('provincie');
  await bureau.fill({ Provincie: 'Fryslân', Programmamanager: MANAGER.naam });
  await bureau.press('Begin het traject');
  await zegt(bureau, 'Provincie Fryslân');
  masterclass.pad = bureau.path;
  await voegToe(masterclass, [VRAGER]);
  await planHetGesprek(masterclass, andere.datums.bespreking);
  const middag = { van: '13:00', tot: '16:30', plaats: 'Statenzaal' };
  await plan(masterclass, 'workshop', { datum: masterclass.datums.eersteWorkshop, ...middag });
  const verzoek = await masterclass.vraagBevestiging('de aanmelding', [VRAGER]);
  mailZegt(verzoek.to(VRAGER), 'Provincie Fryslân');
  await masterclass.bevestig(verzoek.to(VRAGER));
  const uitnodiging = await post.expect('masterclass-voorgesprek', [VRAGER.email]);
  expect(appointmentIn(uitnodiging.to(VRAGER)).location).toBe('Provinciehuis');
};

/** What hangs on a date that moves is shown with it, and moves along when that is chosen. */
export const schuifOp = async (masterclass: Masterclass): Promise<void> => {
  const { bureau, datums, post } = masterclass;
  const { eersteWorkshop, workshop } = datums;
  const eerste = await post.lastOf('masterclass-voorgesprek', [VRAGER.email]);
  await masterclass.open('bijeenkomsten/voorbereiding/datum');
  await bureau.fill({
    Datum: plusDagen(datums.voorbereiding, 14),
    'Waarom verandert het?': 'Er is een Statendag.',
  });
  await bureau.press('Bekijk eerst wat er gebeurt');
  await zegt(
    bureau,
    'Dit hangt ervan af',
    'Verzet ook de workshop',
    formatDatum(eersteWorkshop),
    '1 persoon krijgt de mail',
  );
  await bureau.choose('Verzet ook de workshop');
  await bureau.fill({ 'Nieuwe datum van de workshop': workshop });
  await bureau.press('Werk dit overzicht bij');
  await zegt(bureau, '1 persoon krijgt de mail', VRAGER.naam);
  await bureau.press('Sla deze wijziging op');
  const mail = (await post.expect('verzet', [VRAGER.email])).to(VRAGER);
  const { uid } = appointmentIn(eerste.to(VRAGER));
  expect(appointmentIn(mail)).toMatchObject({ method: 'REQUEST', sequence: 1, uid });
  expect(mail.text).not.toContain(formatDatum(workshop));
  await masterclass.open('bijeenkomsten/workshop');
  await zegt(bureau, formatDatum(workshop));
  await zwijgt(bureau, formatDatum(eersteWorkshop));
};

/** A link opens its own traject alone. */
export const zietAlleenZichzelf = async (masterclass: Masterclass, andere: Masterclass): Promise<void> => {
  const verzoek = await masterclass.post.lastOf('bevestigingsverzoek', [VRAGER.email]);
  const vrager = await masterclass.openLink(verzoek.to(VRAGER), '/g/');
  await vrager.follow('Overzicht');
  await zegt(vrager, 'Provincie Fryslân');
  await zwijgt(vrager, ORGANISATIE, OPDRACHTGEVER.naam, 'uw gemeente');
  const pad = linkIn(verzoek.to(VRAGER), '/g/');
  await vrager.open(`${pad.split('/').slice(0, 3).join('/')}/documenten/fotos`);
  expect(vrager.status).toBe(404);
  for (const { pad: dossier } of [masterclass, andere]) {
    await vrager.open(dossier);
    expect(vrager.path).toBe('/inloggen');
  }
};

export const stop = async (masterclass: Masterclass): Promise<void> => {
  const reden = 'Na de verkiezingen kijken wij verder.';
  await masterclass.stuur('Stop met dit traject', { 'Waarom?': reden });
  const mail = (await masterclass.post.expect('geannuleerd', [VRAGER.email])).to(VRAGER);
  mailZegt(mail, reden, 'Fryslân');
  expect(appointmentIn(mail).method).toBe('CANCEL');
  await masterclass.open();
  await zegt(masterclass.bureau, 'Gestopt');
};
