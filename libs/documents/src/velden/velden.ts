import { plaatsen } from '../plaatsen/plaatsen.ts';
import { tekstblokken } from '../tekstblokken.ts';
import type { TekstDocument } from '../tekst-document.ts';

/** `{{naam}}` or `{{datum bijeenkomst 1}}`, with spaces around it if somebody likes them. */
export const VELD = /\{\{\s*(\p{L}[\p{L}\p{N}._-]*(?: [\p{L}\p{N}._-]+)*)\s*\}\}/gu;

const teksten = (doc: TekstDocument): string[] => [
  ...tekstblokken(doc).flatMap(({ content = [] }) =>
    content.map((node) => (node.type === 'text' ? node.text : '')),
  ),
  ...plaatsen(doc).map(({ blok }) => (blok.type === 'image' ? blok.attrs.alt : '')),
];

/** The merge fields of a template, each once. */
export const veldenIn = (doc: TekstDocument): string[] => [
  ...new Set(teksten(doc).flatMap((tekst) => [...tekst.matchAll(VELD)].map(([, naam = '']) => naam))),
];
