import { linkIn, mailZegt } from '../post.ts';
import { MANAGER, adressen } from '../traject/mensen.ts';
import { schrijf } from '../traject/stappen.ts';
import { zegt, zwijgt } from '../traject/trajectloop.ts';
import { GRIFFIER, OPDRACHTGEVER, PROVINCIE, SECRETARIS } from './mensen.ts';
import type { Samenwerkloop } from './samenwerkloop.ts';

export const rondAf = async (loop: Samenwerkloop): Promise<void> => {
  await loop.weigert('afronding.BUREAU_VRAAGT_BEVESTIGING', 'Het eindverslag is opgeslagen.');
  await schrijf(loop, 'eindverslag', 'Drie sporen, samen verder.');
  const verzoek = await loop.vraagBevestiging('de afronding', [OPDRACHTGEVER]);
  await loop.bevestig(verzoek.to(OPDRACHTGEVER));
  const bevestigers = [OPDRACHTGEVER, GRIFFIER, SECRETARIS];
  const klaar = await loop.post.expect('samenwerken-afgerond', [...adressen(bevestigers), MANAGER.email]);
  for (const mail of klaar.all) mailZegt(mail, PROVINCIE, 'eindverslag');
  await loop.open();
  await zegt(loop.bureau, 'Afgerond', 'Alle 3 fasen zijn klaar.');
  const griffier = await loop.openLink(klaar.to(GRIFFIER), '/g/');
  await zegt(griffier, `Provincie ${PROVINCIE}`, 'Statenlid', 'Gedeputeerde');
  await zwijgt(griffier, 'gemeente', 'wethouder', 'raadslid');
  await griffier.open(
    `${linkIn(klaar.to(GRIFFIER), '/g/').split('/').slice(0, 3).join('/')}/documenten/eindverslag`,
  );
  await zegt(griffier, 'samen verder');
};

/** Nobody at a provincie is written to as a gemeente. */
export const spreektDeProvincieAan = async (loop: Samenwerkloop): Promise<void> => {
  for (const { id, to } of await loop.post.all()) {
    if (!to.some((adres) => adres.endsWith('@drenthe.example'))) continue;
    const { subject, text } = await loop.post.read(id);
    expect(`${subject}\n${text}`).not.toMatch(
      /gemeente|raadslid|wethouder|burgemeester|(?<!staten)griffier/i,
    );
  }
};
