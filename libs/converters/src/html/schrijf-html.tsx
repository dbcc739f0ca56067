import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Opdracht } from '../opdracht.ts';
import { Pagina } from './pagina.tsx';

/** The document as one page that needs nothing from elsewhere: style and images are in it. */
export const schrijfHtml = (opdracht: Opdracht): Uint8Array =>
  Buffer.from(`<!DOCTYPE html>\n${renderToStaticMarkup(createElement(Pagina, opdracht))}\n`);
