/** Which characters a TrueType font can show: its `cmap` table, in the two formats that matter. */
const kenmerk = (font: Buffer, tabel: string): number => {
  const aantal = font.readUInt16BE(4);
  for (let nummer = 0; nummer < aantal; nummer += 1) {
    const op = 12 + nummer * 16;
    if (font.toString('latin1', op, op + 4) === tabel) return font.readUInt32BE(op + 8);
  }
  throw new Error(`The font has no ${tabel}`);
};

/** Format 12: groups of characters that follow each other, of all planes. */
const leesGroepen = (font: Buffer, op: number, tekens: Set<number>): void => {
  const groepen = font.readUInt32BE(op + 12);
  for (let groep = 0; groep < groepen; groep += 1) {
    const plaats = op + 16 + groep * 12;
    const eind = font.readUInt32BE(plaats + 4);
    for (let teken = font.readUInt32BE(plaats); teken <= eind; teken += 1) tekens.add(teken);
  }
};

/** Format 4: segments of the first plane; a segment may leave characters out. */
const leesSegmenten = (font: Buffer, op: number, tekens: Set<number>): void => {
  const breed = font.readUInt16BE(op + 6);
  const einden = op + 14;
  for (let segment = 0; segment < breed; segment += 2) {
    const eind = font.readUInt16BE(einden + segment);
    const begin = font.readUInt16BE(einden + breed + 2 + segment);
    const delta = font.readUInt16BE(einden + 2 * breed + 2 + segment);
    const verwijzing = einden + 3 * breed + 2 + segment;
    const afstand = font.readUInt16BE(verwijzing);
    for (let teken = begin; teken <= eind && teken !== 0xffff; teken += 1) {
      const glief =
        afstand === 0
          ? (teken + delta) & 0xffff
          : font.readUInt16BE(verwijzing + afstand + 2 * (teken - begin));
      if (glief !== 0) tekens.add(teken);
    }
  }
};

export const tekensVan = (font: Buffer): ReadonlySet<number> => {
  const cmap = kenmerk(font, 'cmap');
  const tekens = new Set<number>();
  const aantal = font.readUInt16BE(cmap + 2);
  for (let nummer = 0; nummer < aantal; nummer += 1) {
    const op = cmap + font.readUInt32BE(cmap + 4 + nummer * 8 + 4);
    const soort = font.readUInt16BE(op);
    if (soort === 12) leesGroepen(font, op, tekens);
    if (soort === 4) leesSegmenten(font, op, tekens);
  }
  return tekens;
};
