import type { DeelnemerRol } from '#domain';
import { adresVan, naamVan } from './inwoners.ts';

/** Invented people with these roles, as a list that somebody would paste. */
export const mensen = (
  organisatie: string,
  verschuiving: number,
  ...rollen: readonly DeelnemerRol[]
): string => {
  const regels = rollen.map((rol, index) => {
    const naam = naamVan(index, verschuiving);
    return `${naam};${adresVan(naam, organisatie)};${rol}`;
  });
  return ['naam;e-mail;rol', ...regels].join('\n');
};
