export type Kolom = 'naam' | 'voornaam' | 'tussenvoegsel' | 'achternaam' | 'email' | 'rol' | 'functie';

const BENAMINGEN: Readonly<Record<Kolom, readonly string[]>> = {
  naam: ['naam', 'volledigenaam', 'deelnemer', 'naamdeelnemer'],
  voornaam: ['voornaam', 'roepnaam', 'voorletters', 'initialen'],
  tussenvoegsel: ['tussenvoegsel', 'tussenvoegsels', 'voorvoegsel', 'voorvoegsels'],
  achternaam: ['achternaam', 'familienaam'],
  email: ['email', 'emailadres', 'mail', 'mailadres', 'emailadressen'],
  rol: ['rol', 'rolfunctie', 'soortdeelnemer'],
  functie: ['functie', 'functienaam', 'functietitel'],
};

const KOLOM = new Map<string, Kolom>(
  (Object.keys(BENAMINGEN) as Kolom[]).flatMap((kolom) =>
    BENAMINGEN[kolom].map((naam) => [naam, kolom] as const),
  ),
);

export interface Kop {
  /** Per position; undefined for a column that is not read. */
  kolommen: (Kolom | undefined)[];
  /** As typed, for a remark to the reader. */
  onbekend: string[];
}

/** Recognises a heading line: two known names, or nothing but known names, and no address in it. */
export function leesKop(cellen: readonly string[]): Kop | undefined {
  if (cellen.some((cel) => cel.includes('@'))) return undefined;
  const gezien = new Set<Kolom>();
  const kolommen = cellen.map((cel) => {
    const kolom = KOLOM.get(cel.toLowerCase().replace(/[^a-z]/g, ''));
    if (kolom === undefined || gezien.has(kolom)) return undefined;
    gezien.add(kolom);
    return kolom;
  });
  const onbekend = cellen.filter((cel, plaats) => cel !== '' && kolommen[plaats] === undefined);
  const isKop = gezien.size >= 2 || (gezien.size === 1 && onbekend.length === 0);
  return isKop ? { kolommen, onbekend } : undefined;
}
