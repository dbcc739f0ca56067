const WORD_PUNT = /mso-list:\s*l\d+ level(\d+)/i;

/** How Word says on the clipboard that a paragraph is a point of a list: as a style, with the sign as text. */
interface Punt {
  readonly element: Element;
  readonly niveau: number;
  readonly genummerd: boolean;
}

function puntVan(element: Element): Punt | null {
  const niveau = Number(WORD_PUNT.exec(element.getAttribute('style') ?? '')?.[1] ?? 0);
  if (element.tagName !== 'P' || niveau === 0) return null;
  const teken = [...element.querySelectorAll('span')].find((span) =>
    /mso-list:\s*ignore/i.test(span.getAttribute('style') ?? ''),
  );
  const genummerd = /^\s*(?:\d+|[a-z]{1,3}|[ivx]+)[.)]/i.test(teken?.textContent ?? '');
  teken?.remove();
  return { element, niveau, genummerd };
}

/** Paragraphs that follow each other as points become a list, as deep as Word meant. */
function maakLijst(punten: readonly Punt[], doc: Document): Element {
  const maak = (genummerd: boolean): Element => doc.createElement(genummerd ? 'ol' : 'ul');
  const wortel = maak(punten[0]?.genummerd ?? false);
  const stapel: Element[] = [wortel];
  for (const { element, niveau, genummerd } of punten) {
    while (stapel.length > niveau) stapel.pop();
    const ouder = stapel.at(-1) ?? wortel;
    const laatste = ouder.lastElementChild;
    let lijst = ouder;
    if (stapel.length < niveau && laatste) {
      lijst = maak(genummerd);
      laatste.append(lijst);
      stapel.push(lijst);
    }
    const item = doc.createElement('li');
    const alinea = doc.createElement('p');
    alinea.append(...element.childNodes);
    item.append(alinea);
    lijst.append(item);
  }
  return wortel;
}

function voegLijstenSamen(ouder: Element, doc: Document): void {
  let bij: Punt[] = [];
  const sluit = (): void => {
    const [eerste] = bij;
    if (!eerste) return;
    const plek = doc.createComment('');
    eerste.element.before(plek);
    const lijst = maakLijst(bij, doc);
    for (const { element } of bij) element.remove();
    plek.replaceWith(lijst);
    bij = [];
  };
  for (const kind of Array.from(ouder.children)) {
    const punt = puntVan(kind);
    if (punt) bij.push(punt);
    else {
      sluit();
      if (kind.tagName === 'DIV') voegLijstenSamen(kind, doc);
    }
  }
  sluit();
}

/** What Word puts around its words on the clipboard; what is left goes through the schema, which is the whitelist. */
export function schoonGeplakt(html: string): string {
  const doc = new DOMParser().parseFromString(html, 'text/html');
  voegLijstenSamen(doc.body, doc);
  for (const los of doc.body.querySelectorAll('style, script, meta, link, title, xml, o\\:p')) los.remove();
  for (const leeg of doc.body.querySelectorAll('p')) if (leeg.textContent?.trim() === '') leeg.remove();
  return doc.body.innerHTML;
}
