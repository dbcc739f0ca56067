const local = (naam: string, inhoud: string): Buffer => {
  const kop = Buffer.alloc(30);
  kop.writeUInt32LE(0x04034b50, 0);
  kop.writeUInt32LE(inhoud.length, 18);
  kop.writeUInt32LE(inhoud.length, 22);
  kop.writeUInt16LE(naam.length, 26);
  return Buffer.concat([kop, Buffer.from(naam + inhoud)]);
};

const ingang = (naam: string): Buffer => {
  const kop = Buffer.alloc(46);
  kop.writeUInt32LE(0x02014b50, 0);
  kop.writeUInt16LE(naam.length, 28);
  return Buffer.concat([kop, Buffer.from(naam)]);
};

/** A zip of stored files as an office program would write it, as small as it gets. */
export const zip = (bestanden: Readonly<Record<string, string>>): Buffer => {
  const files = Object.entries(bestanden).map(([naam, inhoud]) => local(naam, inhoud));
  const map = Buffer.concat(Object.keys(bestanden).map(ingang));
  const eind = Buffer.alloc(22);
  eind.writeUInt32LE(0x06054b50, 0);
  eind.writeUInt16LE(files.length, 10);
  eind.writeUInt32LE(map.length, 12);
  eind.writeUInt32LE(Buffer.concat(files).length, 16);
  return Buffer.concat([...files, map, eind]);
};
