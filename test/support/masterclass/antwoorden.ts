import { beantwoord, lever } from '../inbound.ts';
import type { Deur } from '../inbound.ts';
import { adressen } from '../traject/mensen.ts';
import { zegt, zwijgt } from '../traject/trajectloop.ts';
import type { Masterclass } from './masterclass.ts';
import { BURGER, IEDEREEN, iemand } from './mensen.ts';

const KOMT = iemand('Guus Sluis');
const MISSCHIEN = iemand('Iris Boezem');
const KOMT_NIET = iemand('Joost Duiker');
const PAGINA = 'bijeenkomsten/workshop';

/** Calendars answer the invitation by mail. */
export const antwoordUitAgendas = async (masterclass: Masterclass, deur: Deur): Promise<void> => {
  const mails = await masterclass.post.lastOf('masterclass-uitnodiging', adressen(IEDEREEN));
  const toelichting = 'Ik zit dan in Brussel';
  for (const [wie, agenda] of [
    [KOMT, { agenda: 'komt' }],
    [MISSCHIEN, { agenda: 'misschien' }],
    [KOMT_NIET, { agenda: 'komt-niet', toelichting }],
  ] as const)
    expect((await beantwoord(deur, mails.to(wie), agenda)).code).toBe(250);
  await masterclass.wacht(
    `${masterclass.pad}/${PAGINA}`,
    /\b1 komen/,
    /\b1 misschien/,
    /\b1 komen niet/,
    /\b12 nog geen antwoord/,
  );
  await zegt(
    masterclass.bureau,
    new RegExp(`${KOMT_NIET.naam} ?${toelichting} komt niet`),
    `${MISSCHIEN.naam} komt misschien`,
  );
};

/** After the move nobody has answered, and an answer to the old date still does not count. */
export const antwoordOpnieuw = async (masterclass: Masterclass, deur: Deur): Promise<void> => {
  const { bureau, post } = masterclass;
  await masterclass.open(PAGINA);
  await zegt(bureau, /\b0 komen/, /\b0 komen niet/, /\b15 nog geen antwoord/);
  await zwijgt(bureau, 'Brussel', `${KOMT_NIET.naam} komt niet`);

  const oud = await post.lastOf('masterclass-uitnodiging', adressen([MISSCHIEN]));
  expect((await beantwoord(deur, oud.to(MISSCHIEN), { agenda: 'komt-niet' })).code).toBe(250);
  const nieuw = await post.lastOf('verzet', adressen([KOMT_NIET]));
  expect((await beantwoord(deur, nieuw.to(KOMT_NIET), { agenda: 'komt' })).code).toBe(250);
  await masterclass.wacht(`${masterclass.pad}/${PAGINA}`, /\b1 komen/, /\b14 nog geen antwoord/);
  await zegt(bureau, /\b0 komen niet/);
  await bureau.open('/ingekomen-mail');
  await zegt(bureau, `${KOMT_NIET.naam} komt.`, 'Er wacht niets op u.');
};

/** An answer in words is for the bureau to read: this programme asks for no reactions. */
export const vraagtIets = async (masterclass: Masterclass, deur: Deur): Promise<void> => {
  const { bureau, post } = masterclass;
  const mail = (await post.lastOf('masterclass-uitnodiging', adressen([BURGER]))).to(BURGER);
  const tekst = 'Is er een lift in het Dijkhuis?';
  expect((await beantwoord(deur, mail, { tekst })).code).toBe(250);
  await masterclass.wacht('/ingekomen-mail', 'Er wacht 1 mail op het bureau.', BURGER.email);
  await bureau.follow(`Re: ${mail.subject}`);
  await zegt(bureau, tekst, BURGER.naam, 'Voor het bureau');
  await zwijgt(bureau, 'Neem op als reactie');
  await bureau.press('Ik heb dit afgehandeld');
  await bureau.open('/ingekomen-mail');
  await zegt(bureau, 'Er wacht niets op u.', 'Afgehandeld');
};

/** What cannot be read is refused with a sentence for who sent it, and leaves nothing behind. */
export const weigertOnleesbaar = async (masterclass: Masterclass, deur: Deur): Promise<void> => {
  const { bureau, post } = masterclass;
  const mail = (await post.lastOf('masterclass-uitnodiging', adressen([BURGER]))).to(BURGER);
  const adres = mail.headers.find(({ name }) => name.toLowerCase() === 'reply-to')?.value ?? '';
  const naar = /<([^<>]+)>/.exec(adres)?.[1] ?? adres;
  await bureau.open('/ingekomen-mail');
  const eerst = await bureau.text();
  const stuur = (koppen: string, inhoud: string, to = naar) =>
    lever(deur, `From: ${BURGER.email}\r\nTo: ${to}\r\nSubject: Re\r\n${koppen}\r\n\r\n${inhoud}\r\n`, {
      from: BURGER.email,
      to: [to],
    });
  const kapot = 'Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64';
  const agenda = 'Content-Type: text/calendar; method=REPLY; charset=utf-8';
  expect(await stuur(kapot, '%%% geen base64 %%%')).toMatchObject({
    code: 554,
    text: expect.stringContaining('Een deel van uw mail is beschadigd. Stuur hem nog een keer.'),
  });
  expect(await stuur(agenda, 'BEGIN:VCALENDAR\r\nMETHOD:REPLY')).toMatchObject({
    code: 554,
    text: expect.stringContaining('Uw antwoord op de uitnodiging is niet te lezen.'),
  });
  expect(await stuur('X-Over: niets', 'Hallo', naar.replace('+', '+niet'))).toMatchObject({
    code: 550,
    text: expect.stringContaining('Dit adres is niet van ons'),
  });
  await bureau.open('/ingekomen-mail');
  expect(await bureau.text()).toBe(eerst);
  await masterclass.open(PAGINA);
  await zegt(bureau, /\b1 komen/, /\b14 nog geen antwoord/);
};
