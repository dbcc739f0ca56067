import { maakDocx } from '../../maak-docx.ts';
import { haalBestand } from '../../traject/bestand.ts';
import { zegt } from '../../traject/trajectloop.ts';
import type { Leergang } from '../leergang.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const bestand = (name: string, content: Uint8Array) => ({
  name,
  type: WORD,
  content: new Uint8Array(content),
});

export const NIEUWE_ZIN = 'Als het idee past bij het eiland';

const kies = async (
  { bureau }: Leergang,
  pagina: string,
  naam: string,
  inhoud: Uint8Array,
): Promise<void> => {
  await bureau.open(pagina);
  await bureau.attach('Bestand', bestand(naam, inhoud));
  await bureau.press('Bewaar als concept');
};

/** A file that may hurt leaves nothing behind. */
export const weigerVreemdeBestanden = async (leergang: Leergang): Promise<void> => {
  const { bureau } = leergang;
  const pagina = `${leergang.pad}/documenten/visie/bewerken`;
  await kies(leergang, pagina, 'visie.docx', maakDocx({ macro: true }));
  expect(bureau.status).toBe(422);
  await zegt(bureau, 'macro');
  await kies(leergang, pagina, 'visie.docx', maakDocx(['# Visie']).subarray(0, 400));
  expect(bureau.status).toBe(422);
  await leergang.open('documenten/visie');
  await zegt(bureau, 'Versie 0.1');
  expect(await bureau.text()).not.toContain('0.2');
};

/** Somebody works on in Word; what changed is shown word by word, and goes back to Word as tracked changes. */
export const werkVerderInWord = async (leergang: Leergang): Promise<void> => {
  const { bureau, pad } = leergang;
  const word = maakDocx([
    '# Samen aan het roer',
    'Wij geven initiatieven van inwoners graag de ruimte.',
    '## Wanneer staan wij open?',
    '- Als het idee van de buurt zelf komt',
    `- ${NIEUWE_ZIN}`,
    '- Als wij er **vroeg** bij zijn',
  ]);
  await kies(leergang, `${pad}/documenten/visie/bewerken`, 'visie-uit-word.docx', word);
  await leergang.open('documenten/visie');
  await zegt(bureau, 'Ingelezen uit visie-uit-word.docx, na versie 0.1.', NIEUWE_ZIN);
  await leergang.open('documenten/visie/vergelijken?oud=0.1&nieuw=0.2');
  await zegt(bureau, 'graag', NIEUWE_ZIN);
  for (const [adres, soort, begin] of [
    ['documenten/visie/vergelijken/docx?oud=0.1&nieuw=0.2', WORD, 'PK'],
    ['documenten/visie/0.2/als/docx', WORD, 'PK'],
    ['documenten/visie/0.2/als/pdf', 'application/pdf', '%PDF-'],
    ['documenten/visie/0.2/als/archief', 'application/pdf', '%PDF-'],
    ['documenten/visie/0.2/als/html', 'text/html', '<!'],
  ] as const) {
    const gehaald = await haalBestand(bureau, `${pad}/${adres}`);
    expect({ adres, soort: gehaald.soort.startsWith(soort) }).toEqual({ adres, soort: true });
    expect(gehaald.inhoud.subarray(0, begin.length).toString()).toBe(begin);
  }
  const { inhoud } = await haalBestand(bureau, `${pad}/documenten/visie/0.2/bestand`);
  expect(inhoud.equals(Buffer.from(word))).toBe(true);
};

/** A document that nobody wrote yet begins with the words of the programme. */
export const beginMetSjabloon = async (leergang: Leergang): Promise<void> => {
  const { bureau } = leergang;
  await leergang.open('documenten/caseblad/sjabloon');
  await zegt(bureau, 'Texel');
  await leergang.open('documenten/caseblad/bewerken?begin=sjabloon');
  await bureau.press('Bewaar als concept');
  await leergang.open('documenten/caseblad');
  await zegt(bureau, 'Begonnen met het sjabloon', 'Texel');
};
