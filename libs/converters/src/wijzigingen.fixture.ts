import { zipSync } from 'fflate';
import { DomUtils, parseDocument } from 'htmlparser2';
import { leesZip } from './zip/lees-zip.ts';

type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number];
type Knoop = Element['children'][number];

const isElement = (knoop: Knoop | null | undefined): knoop is Element => knoop?.type === 'tag';
const kind = (naam: string, van: Element | undefined): Element | undefined =>
  van?.children.filter(isElement).find((één) => één.name === naam);

const pakUit = (element: Element): void => {
  for (const binnen of element.children.slice()) DomUtils.prepend(element, binnen);
  DomUtils.removeElement(element);
};

/** A paragraph whose end went: what is left of it becomes the beginning of the next. */
const zonderEinde = (alinea: Element): void => {
  const volgende = DomUtils.nextElementSibling(alinea);
  const inhoud = alinea.children.filter((één) => !(isElement(één) && één.name === 'w:pPr'));
  if (isElement(volgende) && volgende.name === 'w:p') {
    const eigenschappen = kind('w:pPr', volgende);
    for (const stuk of inhoud.reverse()) {
      if (eigenschappen === undefined) DomUtils.prependChild(volgende, stuk);
      else DomUtils.append(eigenschappen, stuk);
    }
  }
  DomUtils.removeElement(alinea);
};

const verwerk = (xml: string, weg: 'w:ins' | 'w:del'): string => {
  const blijft = weg === 'w:ins' ? 'w:del' : 'w:ins';
  const boom = parseDocument(xml, { xmlMode: true });
  const alle = (naam: string): Element[] => DomUtils.getElementsByTagName(naam, boom.children);
  const gaat = alle('w:p').filter((alinea) => kind(weg, kind('w:rPr', kind('w:pPr', alinea))));
  for (const rij of alle('w:tr')) if (kind(weg, kind('w:trPr', rij))) DomUtils.removeElement(rij);
  for (const tabel of alle('w:tbl')) {
    if (DomUtils.getElementsByTagName('w:tr', tabel.children).length === 0) DomUtils.removeElement(tabel);
  }
  for (const spoor of alle(weg)) DomUtils.removeElement(spoor);
  for (const spoor of alle(blijft)) pakUit(spoor);
  for (const tekst of alle('w:delText')) tekst.name = 'w:t';
  for (const wijziging of alle('w:pPrChange')) {
    const nu = wijziging.parent;
    const toen = kind('w:pPr', wijziging);
    if (weg === 'w:ins' && toen !== undefined && isElement(nu as Knoop))
      DomUtils.replaceElement(nu as Element, toen);
    else DomUtils.removeElement(wijziging);
  }
  for (const alinea of gaat) zonderEinde(alinea);
  return DomUtils.getOuterHTML(boom, { xmlMode: true });
};

const metDocument = async (docx: Uint8Array, maak: (xml: string) => string): Promise<Uint8Array> => {
  const delen = await leesZip(docx);
  const naam = 'word/document.xml';
  delen.set(naam, Buffer.from(maak(delen.get(naam)?.toString() ?? '')));
  return zipSync(Object.fromEntries(delen));
};

/** What Word does when somebody accepts, or rejects, every tracked change. */
export const accepteer = (docx: Uint8Array): Promise<Uint8Array> =>
  metDocument(docx, (xml) => verwerk(xml, 'w:del'));
export const wijsAf = (docx: Uint8Array): Promise<Uint8Array> =>
  metDocument(docx, (xml) => verwerk(xml, 'w:ins'));
