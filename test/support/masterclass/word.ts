import { strFromU8, unzipSync } from 'fflate';
import { formatDatum } from '#domain';
import { maakDocx } from '../maak-docx.ts';
import { haalBestand } from '../traject/bestand.ts';
import { zegt, zwijgt } from '../traject/trajectloop.ts';
import type { Masterclass } from './masterclass.ts';
import { AFWEZIG, IEDEREEN, OPDRACHTGEVER, ORGANISATIE } from './mensen.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
export const PRINCIPE = 'Wie besluit, zit vanaf het begin aan tafel.';

/** The report begins with the template: what is known stands in it, and what is not is named. */
export const beginRapport = async (masterclass: Masterclass): Promise<void> => {
  const { bureau, datums } = masterclass;
  await masterclass.open('documenten/rapport');
  await bureau.follow('Bekijk het sjabloon');
  const bekend = [
    ORGANISATIE,
    OPDRACHTGEVER.naam,
    formatDatum(datums.workshop),
    'beoordelen wij de casus niet',
  ];
  await zegt(bureau, ...bekend, 'Dit is nog niet bekend', 'datum bespreking');
  await zwijgt(bureau, '{{');
  await bureau.follow('Begin met het sjabloon');
  await bureau.press('Bewaar als concept');
  await zegt(bureau, 'De nieuwe versie is bewaard als concept.', ...bekend, 'Begonnen met het sjabloon.');
  await zegt(bureau, ...IEDEREEN.filter((mens) => !AFWEZIG.includes(mens)).map(({ naam }) => naam));
  await zwijgt(bureau, ...AFWEZIG.map(({ naam }) => naam));
};

const kies = async ({ bureau, pad }: Masterclass, inhoud: Uint8Array): Promise<void> => {
  await bureau.open(`${pad}/documenten/rapport/bewerken`);
  await bureau.fill({ 'Wat is er nieuw in deze versie?': 'Na de workshop.' });
  await bureau.attach('Bestand', { name: 'rapport.docx', type: WORD, content: new Uint8Array(inhoud) });
  await bureau.press('Bewaar als concept');
};

/** A file that may do harm is refused in words, and nothing of it is kept. */
export const weigerMacros = async (masterclass: Masterclass): Promise<void> => {
  const { bureau } = masterclass;
  for (const [inhoud, zin] of [
    [
      maakDocx({ macro: true }),
      'In dit bestand zit een macro. Sla het op zonder macro en voeg het opnieuw toe.',
    ],
    [maakDocx(['# Rapport']).subarray(0, 300), 'Het bestand is beschadigd of niet compleet.'],
  ] as const) {
    await kies(masterclass, inhoud);
    expect(bureau.status).toBe(422);
    await zegt(bureau, zin);
    expect(await bureau.valueOf(/^Wat is er nieuw in deze versie/)).toBe('Na de workshop.');
  }
  await masterclass.open('documenten/rapport');
  await zegt(bureau, 'Versie 0.1');
  await zwijgt(bureau, '0.2', 'rapport.docx');
};

/** The next version is written in Word, and the page says what changed since the first. */
export const werkVerderInWord = async (masterclass: Masterclass): Promise<void> => {
  const { bureau, pad } = masterclass;
  const word = maakDocx([
    '# Principes voor integrale besluitvorming',
    'In dit rapport beoordelen wij de casus niet. Wij halen er principes uit.',
    '## Principes',
    `1. ${PRINCIPE}`,
    '2. Een burger ziet wat een dossier niet zegt.',
  ]);
  await kies(masterclass, word);
  await zegt(bureau, 'Ingelezen uit rapport.docx, na versie 0.1.', PRINCIPE, 'Na de workshop.');
  await bureau.open(`${pad}/documenten/rapport/vergelijken?oud=0.1&nieuw=0.2`);
  await zegt(
    bureau,
    'Wat er veranderde van versie 0.1 naar 0.2',
    'Naar de eerste wijziging',
    PRINCIPE,
    'eraf.',
  );
  const bewaard = await haalBestand(bureau, `${pad}/documenten/rapport/0.2/bestand`);
  expect(bewaard.inhoud.equals(Buffer.from(word))).toBe(true);
};

const tekstIn = (docx: Uint8Array): string =>
  strFromU8(unzipSync(docx)['word/document.xml'] ?? new Uint8Array());

/** As Word, as PDF, and as Word with what changed as real tracked changes. */
export const download = async ({ bureau, pad }: Masterclass): Promise<void> => {
  const rapport = `${pad}/documenten/rapport`;
  for (const [adres, soort, begin] of [
    ['0.2/als/docx', WORD, 'PK\u0003\u0004'],
    ['0.2/als/pdf', 'application/pdf', '%PDF-'],
    ['0.2/als/archief', 'application/pdf', '%PDF-'],
    ['vergelijken/docx?oud=0.1&nieuw=0.2', WORD, 'PK\u0003\u0004'],
  ] as const) {
    const { soort: type, inhoud } = await haalBestand(bureau, `${rapport}/${adres}`);
    expect({ adres, type: type.split(';')[0] }).toEqual({ adres, type: soort });
    expect(inhoud.subarray(0, begin.length).toString('latin1')).toBe(begin);
  }
  const gewoon = tekstIn((await haalBestand(bureau, `${rapport}/0.2/als/docx`)).inhoud);
  expect(gewoon).toContain(PRINCIPE);
  expect(gewoon).not.toMatch(/<w:(ins|del)\b/);
  const bijgehouden = tekstIn(
    (await haalBestand(bureau, `${rapport}/vergelijken/docx?oud=0.1&nieuw=0.2`)).inhoud,
  );
  expect(bijgehouden).toMatch(/<w:ins\b/);
  expect(bijgehouden).toMatch(/<w:del\b/);
};
