// What files cost: the report of 200 pages in and out of Word and as a PDF, each in the thread in which it really runs.
import mammoth from 'mammoth';
import { Bestandsschrijver, Werkplaats, WordLezer } from '#converters';

const IMPORT_CEILING_MS = 3_000;

const gemeten = async (werk) => {
  const times = [];
  let uit;
  for (let run = 0; run < 3; run++) {
    const started = performance.now();
    uit = await werk();
    times.push(performance.now() - started);
  }
  // The fastest: what else the machine did meanwhile is not ours.
  return { ms: Math.min(...times), uit };
};

const bladzijden = (pdf) =>
  Buffer.from(pdf)
    .toString('latin1')
    .match(/\/Type\s*\/Page\b/g)?.length ?? 0;

/** The import against mammoth reading the words of the same file alone: what our guards, thread and model add. */
export const bestanden = async (oud, nieuw) => {
  const opdracht = (inhoud) => ({
    titel: 'Rapport',
    inhoud,
    afbeeldingen: new Map(),
    voettekst: 'Versie 0.1',
    auteur: 'Bureau',
    op: '2026-11-22T10:00:00Z',
  });
  const schrijver = new Bestandsschrijver(new Werkplaats());
  const lezer = new WordLezer(new Werkplaats());
  let count = 0;
  const docx = await gemeten(() => schrijver.docx(opdracht(oud)));
  const pdf = await gemeten(() => schrijver.pdf(opdracht(oud), 'ua'));
  const wijzigingen = await gemeten(() => schrijver.wijzigingen({ ...opdracht(nieuw), oud }));
  const gelezen = await gemeten(() => lezer.lees(docx.uit, () => `i${++count}`));
  const alleen = await gemeten(() => mammoth.extractRawText({ buffer: Buffer.from(docx.uit) }));
  if (!gelezen.uit.ok) throw new Error(gelezen.uit.text);
  if (gelezen.ms > IMPORT_CEILING_MS)
    throw new Error(`A Word file is read in ${Math.round(gelezen.ms)} ms, more than ${IMPORT_CEILING_MS}`);
  const ratio = (gelezen.ms / alleen.ms).toFixed(1);
  return [
    `is read from Word in ${Math.round(gelezen.ms)} ms: ${ratio} × mammoth alone (${Math.round(alleen.ms)} ms)`,
    `is written to Word in ${Math.round(docx.ms)} ms, with tracked changes in ${Math.round(wijzigingen.ms)} ms`,
    `is written as a PDF of ${bladzijden(pdf.uit)} pages in ${Math.round(pdf.ms)} ms`,
  ];
};
