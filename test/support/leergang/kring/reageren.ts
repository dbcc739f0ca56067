import { beantwoord } from '../../inbound.ts';
import type { Deur } from '../../inbound.ts';
import { mailZegt } from '../../post.ts';
import { zegt } from '../../traject/trajectloop.ts';
import type { Leergang } from '../leergang.ts';
import { MENSEN } from '../mensen.ts';
import { bezoeker } from '../../traject/bezoeker.ts';

const WETHOUDER = MENSEN.wethouder;
export const BIJ_DE_ALINEA = 'Schrijf hier ook iets over de haven.';
export const PER_MAIL = 'Ik mis een zin over de jongeren op ons eiland.';

const concept = async (leergang: Leergang) =>
  (await leergang.post.lastOf('consultatie-concept', [WETHOUDER.email])).to(WETHOUDER);

/** One place of the text, on the page that the mail opens; what was said about the whole stays. */
export const reageertPerAlinea = async (leergang: Leergang): Promise<void> => {
  const wethouder = bezoeker(await leergang.openLink(await concept(leergang), '/r/'));
  await zegt(wethouder, 'Ik ben niet de juiste persoon', 'Reageer op deze alinea');
  const plekken = wethouder.page.fields.names().filter((naam) => naam.startsWith('tekst-'));
  wethouder.page.fields.set(plekken[1] ?? '', BIJ_DE_ALINEA);
  await wethouder.press('Bewaar mijn reacties');
  await zegt(wethouder, BIJ_DE_ALINEA, 'Noem ook de dorpsraden.');
};

/** A reply to the mail itself lands in the file too; the sender hears so, and an automatic answer is none. */
export const reageertPerMail =
  (deur: Deur) =>
  async (leergang: Leergang): Promise<void> => {
    const { bureau, post } = leergang;
    const mail = await concept(leergang);
    const afwezig = await beantwoord(deur, mail, {
      tekst: 'Ik ben er tot maandag niet.',
      koppen: { 'Auto-Submitted': 'auto-replied' },
    });
    expect(afwezig.code).toBe(250);
    expect((await beantwoord(deur, mail, { tekst: `${PER_MAIL}\n\nMet groet,\nWubbo` })).code).toBe(250);
    const bevestigd = await post.expect('mailreactie', [WETHOUDER.email]);
    mailZegt(bevestigd.to(WETHOUDER), PER_MAIL);
    await leergang.open('consultatie');
    await zegt(bureau, PER_MAIL, BIJ_DE_ALINEA, 'per mail');
    expect(await bureau.text()).not.toContain('Ik ben er tot maandag niet.');
    const vreemd = await beantwoord(deur, mail, {
      tekst: 'Neem mij maar over.',
      van: 'iemand@elders.example',
    });
    expect(vreemd.code).toBe(250);
    await leergang.wacht('/ingekomen-mail', 'iemand@elders.example');
    await leergang.open('consultatie');
    expect(await bureau.text()).not.toContain('Neem mij maar over.');
  };
