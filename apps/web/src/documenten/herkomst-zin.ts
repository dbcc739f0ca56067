import type { Herkomst } from '#case-management';

/** 'Ingelezen uit visie.docx, na versie 0.2.' */
export function herkomstZin(herkomst: Herkomst | null): string | null {
  if (!herkomst) return null;
  const { hoe, uit, bestand } = herkomst;
  const na = uit === null ? '' : `, na versie ${uit}`;
  switch (hoe) {
    case 'getypt':
    case 'bewerkt':
      return uit === null ? 'Hier geschreven.' : `Geschreven op basis van versie ${uit}.`;
    case 'sjabloon':
      return `Begonnen met het sjabloon${na}.`;
    case 'bestand':
      return `Ingelezen uit ${bestand ?? 'een Word-bestand'}${na}.`;
    case 'ongewijzigd':
      return uit === null ? null : `De tekst is die van versie ${uit}.`;
  }
}
