const TEKENING = /<((?:\w+:)?docPr)\b([^>]*[^/>])>([^]*?)<\/\1>/g;
const VERSIERING = /<\w+:decorative\b[^>]*\bval="(?:1|true)"/;
const BESCHRIJVING = /\s(?:descr|title)="[^"]*"/g;

/**
 * Word says of an image that only decorates so in an extension that mammoth does not read. It does hand on an empty
 * title, which no image has otherwise: so that is what such an image gets.
 */
export const merkVersiering = (document: Buffer): Buffer => {
  const xml = document.toString();
  if (!xml.includes(':decorative')) return document;
  return Buffer.from(
    xml.replace(TEKENING, (heel, naam: string, kenmerken: string, binnen: string) =>
      VERSIERING.test(binnen)
        ? `<${naam}${kenmerken.replace(BESCHRIJVING, '')} title="">${binnen}</${naam}>`
        : heel,
    ),
  );
};
