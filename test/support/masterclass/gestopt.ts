import { plusDagen } from '#domain';
import { appointmentIn, linkIn, mailZegt } from '../post.ts';
import { MANAGER, mensVan } from '../traject/mensen.ts';
import { plan, voegToe } from '../traject/stappen.ts';
import { zegt, zwijgt } from '../traject/trajectloop.ts';
import type { Masterclass } from './masterclass.ts';
import { ORGANISATIE, OPDRACHTGEVER } from './mensen.ts';

const VRAGER = mensVan('fryslan')('Tsjikke Terp', 'opdrachtgever');

/** Enrolled by the bureau itself, for a provincie, up to its first date. */
export const begin = async (masterclass: Masterclass): Promise<void> => {
  const { bureau, datums, post } = masterclass;
  await bureau.open('/trajecten/nieuw?programma=masterclass');
  await bureau.follow('provincie');
  await bureau.fill({ Provincie: 'Fryslân', Programmamanager: MANAGER.naam });
  await bureau.press('Begin het traject');
  await zegt(bureau, 'Provincie Fryslân');
  masterclass.pad = bureau.path;
  await voegToe(masterclass, [VRAGER]);
  const gesprek = { van: '09:00', tot: '10:00', plaats: 'Provinciehuis' };
  await plan(masterclass, 'voorbereiding', { datum: plusDagen(datums.voorbereiding, 7), ...gesprek });
  const verzoek = await masterclass.vraagBevestiging('de aanmelding', [VRAGER]);
  mailZegt(verzoek.to(VRAGER), 'Provincie Fryslân');
  await masterclass.bevestig(verzoek.to(VRAGER));
  const uitnodiging = await post.expect('masterclass-voorgesprek', [VRAGER.email]);
  expect(appointmentIn(uitnodiging.to(VRAGER)).location).toBe('Provinciehuis');
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
