const EIND = 0x06054b50;
const INGANG = 0x02014b50;
const EIND_LENGTE = 22;
const INGANG_LENGTE = 46;
/** A comment may stand behind the end record. */
const MAX_COMMENTAAR = 65_535;
const MAX_INGANGEN = 10_000;

/** The end record, sought from the back as the format asks. */
const eindVan = (zip: DataView): number | undefined => {
  const laagste = Math.max(0, zip.byteLength - EIND_LENGTE - MAX_COMMENTAAR);
  for (let plek = zip.byteLength - EIND_LENGTE; plek >= laagste; plek -= 1)
    if (zip.getUint32(plek, true) === EIND) return plek;
  return undefined;
};

/**
 * Names of the files in a zip, from its central directory; undefined when it is no sound zip. Nothing is
 * unpacked: a zip that would grow to gigabytes stays as small as it came.
 */
export const zipNamen = (inhoud: Uint8Array): string[] | undefined => {
  const zip = new DataView(inhoud.buffer, inhoud.byteOffset, inhoud.byteLength);
  const eind = eindVan(zip);
  if (eind === undefined) return undefined;
  const aantal = zip.getUint16(eind + 10, true);
  let plek = zip.getUint32(eind + 16, true);
  if (aantal > MAX_INGANGEN) return undefined;
  const namen: string[] = [];
  for (let nog = aantal; nog > 0; nog -= 1) {
    if (plek + INGANG_LENGTE > eind || zip.getUint32(plek, true) !== INGANG) return undefined;
    const lengte = zip.getUint16(plek + 28, true);
    const rest = zip.getUint16(plek + 30, true) + zip.getUint16(plek + 32, true);
    const begin = plek + INGANG_LENGTE;
    namen.push(new TextDecoder().decode(inhoud.subarray(begin, begin + lengte)));
    plek = begin + lengte + rest;
  }
  return namen;
};
