import { reactienota, type Notabron } from '#consultatie';
import { Bestandsschrijver, Werkplaats, WordLezer } from '#converters';
import { neemIdsOver, uitPlatteTekst } from '#documents';
import type { Blok, TekstDocument } from '#documents';
import type { Afbeeldingbestand, Schrijfopdracht } from '#case-management';
import { createHash } from 'node:crypto';
import { savedAgain, textsOf } from '../support/libreoffice.ts';
import { PNG } from '../support/maak-docx.ts';

let count = 0;
const ids = (): string => `b${++count}`;

const beeld: Afbeeldingbestand = {
  sha256: createHash('sha256').update(PNG).digest('hex'),
  type: 'image/png',
  inhoud: PNG,
  breedte: 24,
  hoogte: 16,
};

const cel = (tekst: string): Extract<Blok, { type: 'table' }>['content'][number]['content'][number] => ({
  type: 'tableCell',
  content: [{ type: 'paragraph', attrs: { id: ids() }, content: [{ type: 'text', text: tekst }] }],
});

const visie = (tekst: string): TekstDocument => {
  const { content } = uitPlatteTekst(tekst, ids);
  const rijen = [
    ['Rol', 'Taak'],
    ['Raad', 'Kaders stellen'],
  ].map((rij) => ({ type: 'tableRow' as const, content: rij.map(cel) }));
  return {
    type: 'doc',
    content: [
      { type: 'title', attrs: { id: ids() }, content: [{ type: 'text', text: 'Visie van Waterveen' }] },
      ...content,
      { type: 'table', attrs: { id: ids() }, content: rijen },
      {
        type: 'image',
        attrs: { id: ids(), sha256: beeld.sha256, alt: 'Kaart', width: beeld.breedte, height: beeld.hoogte },
      },
    ],
  };
};

const OUD = visie('# Onze rol\n\nDe raad stelt de kaders.\n\n- eerste ambitie\n- tweede ambitie');
const NIEUW = neemIdsOver(
  visie(
    '# Onze rol\n\nDe raad bewaakt de kaders: ≤ 3 “regels” → € 5, één é.\n\n- eerste ambitie\n\n3. derde stap',
  ),
  OUD,
  ids,
);

const opdracht = (inhoud: TekstDocument): Schrijfopdracht => ({
  titel: 'Visie van Waterveen',
  inhoud,
  afbeeldingen: new Map([[beeld.sha256, beeld]]),
  voettekst: 'Versie 0.2, concept',
  auteur: 'Griffie Waterveen',
  op: '2026-11-22T10:00:00Z',
});

const nota: Notabron = {
  titel: 'Visie van Waterveen',
  client: { soort: 'gemeente', naam: 'Waterveen', gemeenteCode: 'GM9001' },
  programma: 'Verdiepingsslag Overheidsparticipatie',
  metNamen: false,
  rondes: [
    {
      ronde: 1,
      nummer: '0.1',
      termijn: '2026-11-20T22:59:59Z',
      zichtbaarheid: 'bureau',
      alleenGewijzigd: null,
      inhoud: OUD,
      bereik: [{ doelgroep: 'raad', gevraagd: 3, gereageerd: 1, afgezien: 1, open: 1 }],
      reacties: [
        {
          naam: 'K. Visser',
          rol: 'raadslid',
          blokId: OUD.content[2]?.attrs.id ?? null,
          kanaal: 'pagina',
          tekst: 'Doet de raad dat?\nEn hoe dan?',
          oordeel: 'deels',
          reden: 'Wij zeggen het “anders”.',
          bezwaar: false,
        },
      ],
    },
  ],
  uitkomst: { nummer: '1.0', inhoud: NIEUW },
  bevestigdOp: '2026-11-22T10:00:00Z',
};
const IN_NOTA = [
  'Reactienota ‘Visie van Waterveen’',
  'Alinea 1 onder ‘Onze rol’',
  'De raad stelt de kaders.',
  'bewaakt de kaders: ≤ 3 “regels” → € 5, één é.',
  'Doet de raad dat?',
  'Deels overgenomen',
  'Wij zeggen het “anders”.',
];

/** Whatever its blocks are called. */
const zonderIds = (doc: TekstDocument): unknown =>
  JSON.parse(JSON.stringify(doc, (key, value: unknown) => (key === 'id' ? undefined : value)));

const schrijver = new Bestandsschrijver(new Werkplaats());
const IN_NIEUW = [
  'Visie van Waterveen',
  'Onze rol',
  'bewaakt de kaders: ≤ 3 “regels” → € 5, één é.',
  'eerste ambitie',
  'derde stap',
  'Kaders stellen',
];

/** Every kind of file that the program makes, and words that must be found in it: a new kind is a new line. */
const FILES: readonly { name: string; make: () => Promise<Uint8Array>; texts: readonly string[] }[] = [
  { name: 'document.docx', make: () => schrijver.docx(opdracht(NIEUW)), texts: IN_NIEUW },
  {
    name: 'wijzigingen.docx',
    make: () => schrijver.wijzigingen({ ...opdracht(NIEUW), oud: OUD }),
    texts: ['Visie van Waterveen', 'bewaakt', 'eerste ambitie', 'derde stap'],
  },
  {
    name: 'document.pdf',
    make: () => schrijver.pdf(opdracht(NIEUW), 'ua'),
    texts: [...IN_NIEUW, 'Versie 0.2, concept', 'Bladzijde 1 van 1'],
  },
  {
    name: 'archief.pdf',
    make: () => schrijver.pdf(opdracht(NIEUW), 'archief'),
    texts: [...IN_NIEUW, 'Versie 0.2, concept'],
  },
  { name: 'reactienota.docx', make: () => schrijver.docx(opdracht(reactienota(nota))), texts: IN_NOTA },
  {
    name: 'reactienota.pdf',
    make: () => schrijver.pdf(opdracht(reactienota(nota)), 'ua'),
    texts: IN_NOTA,
  },
];

describe('LibreOffice opens what we make', () => {
  let found: Map<string, string>;

  beforeAll(async () => {
    const files = FILES.map(async ({ name, make }) => ({ name, bytes: await make() }));
    found = await textsOf(await Promise.all(files));
  });

  it.each(FILES)('$name, and finds the text in it', ({ name, texts }) => {
    const text = found.get(name) ?? '';
    for (const words of texts) expect(text).toContain(words);
  });
});

describe('LibreOffice saves what we make', () => {
  it('and what we read back is the same document', async () => {
    const saved = await savedAgain(await schrijver.docx(opdracht(NIEUW)));
    const gelezen = await new WordLezer(new Werkplaats()).lees(saved, ids);
    if (!gelezen.ok) throw new Error(gelezen.text);
    expect(zonderIds(gelezen.inhoud)).toEqual(zonderIds(NIEUW));
  });
});
