import { zipNamen } from './zip-namen.ts';

/** Kinds of files that a version may carry: by their extension, with the type they are served as. */
export const BESTANDSSOORTEN = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  odt: 'application/vnd.oasis.opendocument.text',
  pdf: 'application/pdf',
  txt: 'text/plain; charset=utf-8',
} as const;
export type Bestandssoort = keyof typeof BESTANDSSOORTEN;

const beginMet = (inhoud: Uint8Array, tekst: string): boolean =>
  tekst.length <= inhoud.length && [...tekst].every((teken, plek) => inhoud[plek] === teken.charCodeAt(0));

/** An odt says what it is in its first, uncompressed file. */
const ODT = 'mimetypeapplication/vnd.oasis.opendocument.text';
const ODT_PLEK = 30;

/** What cannot be kept: a document that runs a program, and a file of which a part is missing. */
type Mankement = 'macro' | 'kapot';

const soortVanZip = (inhoud: Uint8Array): Bestandssoort | Mankement | undefined => {
  const namen = zipNamen(inhoud);
  if (!namen) return 'kapot';
  if (namen.some((naam) => /vbaproject\.bin$|^basic\//iu.test(naam))) return 'macro';
  if (beginMet(inhoud.subarray(ODT_PLEK), ODT)) return 'odt';
  if (!namen.includes('[Content_Types].xml')) return undefined;
  if (namen.includes('word/document.xml')) return 'docx';
  return namen.includes('ppt/presentation.xml') ? 'pptx' : undefined;
};

const isTekst = (inhoud: Uint8Array): boolean => {
  try {
    // eslint-disable-next-line no-control-regex -- binary files are told from text by exactly these
    return !/[\u0000-\u0008\u000e-\u001f]/.test(new TextDecoder('utf-8', { fatal: true }).decode(inhoud));
  } catch {
    return false;
  }
};

/** What a file is by its bytes, whatever it is called. */
export const bestandssoort = (inhoud: Uint8Array): Bestandssoort | Mankement | undefined => {
  if (beginMet(inhoud, '%PDF-')) return 'pdf';
  if (beginMet(inhoud, 'PK\u0003\u0004')) return soortVanZip(inhoud);
  return isTekst(inhoud) ? 'txt' : undefined;
};
