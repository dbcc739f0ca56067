import { bevinding, isLijstVan, isVoorwerp, vreemdeSleutels } from './bevinding.ts';
import type { Bevinding } from './bevinding.ts';
import { MAX_KOLOMMEN, MAX_RIJEN } from './grenzen.ts';

type Alineacontrole = (alinea: unknown, pad: string) => Bevinding[];

const MAX_ALINEAS = 100;

const controleerCel = (cel: unknown, soort: string, pad: string, alinea: Alineacontrole): Bevinding[] => {
  if (!isVoorwerp(cel) || cel['type'] !== soort) {
    return [bevinding(pad, 'In een rij staan alleen cellen; kopcellen vullen samen de eerste rij.')];
  }
  const { content } = cel;
  if (!isLijstVan(content, 1, MAX_ALINEAS))
    return [bevinding(`${pad}.content`, `Een cel heeft 1 tot ${MAX_ALINEAS} alinea’s.`)];
  return [
    ...vreemdeSleutels(cel, ['type', 'content'], pad),
    ...content.flatMap((blok, nummer) => alinea(blok, `${pad}.content[${nummer}]`)),
  ];
};

const eersteCel = (rij: unknown): unknown =>
  isVoorwerp(rij) && Array.isArray(rij['content']) ? rij['content'][0] : undefined;

const isKoprij = (rij: unknown): boolean => {
  const cel = eersteCel(rij);
  return isVoorwerp(cel) && cel['type'] === 'tableHeader';
};

const controleerRij = (
  rij: unknown,
  soort: string,
  breedte: number,
  pad: string,
  alinea: Alineacontrole,
): Bevinding[] => {
  if (!isVoorwerp(rij) || rij['type'] !== 'tableRow')
    return [bevinding(pad, 'In een tabel staan alleen rijen.')];
  const { content } = rij;
  if (!isLijstVan(content, 1, MAX_KOLOMMEN))
    return [bevinding(`${pad}.content`, `Een rij heeft 1 tot ${MAX_KOLOMMEN} cellen.`)];
  return [
    ...vreemdeSleutels(rij, ['type', 'content'], pad),
    ...(content.length === breedte || breedte === 0
      ? []
      : [bevinding(`${pad}.content`, `Elke rij van deze tabel heeft ${breedte} cellen.`)]),
    ...content.flatMap((cel, nummer) => controleerCel(cel, soort, `${pad}.content[${nummer}]`, alinea)),
  ];
};

/** The rows of a table: square, and with header cells in the first row or nowhere. */
export const controleerTabel = (content: unknown, pad: string, alinea: Alineacontrole): Bevinding[] => {
  if (!isLijstVan(content, 1, MAX_RIJEN))
    return [bevinding(pad, `Een tabel heeft 1 tot ${MAX_RIJEN} rijen.`)];
  const eerste = content[0];
  const cellen = isVoorwerp(eerste) ? eerste['content'] : undefined;
  const breedte = Array.isArray(cellen) ? cellen.length : 0;
  return content.flatMap((rij, nummer) => {
    const soort = nummer === 0 && isKoprij(rij) ? 'tableHeader' : 'tableCell';
    return controleerRij(rij, soort, breedte, `${pad}[${nummer}]`, alinea);
  });
};
