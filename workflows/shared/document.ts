import { isVastgesteld } from '#domain';
import type { Feiten, Rol } from '#domain';
import type { Vereiste } from './vereiste.ts';

/** The latest version of this kind is final: 1.0, 2.0. */
export const isDefinitief = ({ documenten }: Feiten, soort: string): boolean => {
  const document = documenten[soort];
  return document?.status === 'vastgesteld' && isVastgesteld(document.versie);
};

const over = (soort: string, owner: Rol) => ({ owner, where: `documenten/${soort}`, hard: true }) as const;

/** There is a version of it, in whatever state. */
export const documentOpgeslagen = (
  soort: string,
  sentence: string,
  owner: Rol = 'programmamanager',
): Vereiste => ({
  ...over(soort, owner),
  sentence,
  holds: ({ documenten }) => documenten[soort] !== undefined,
});

export const documentDefinitief = (
  soort: string,
  sentence: string,
  owner: Rol = 'programmamanager',
): Vereiste => ({ ...over(soort, owner), sentence, holds: (feiten) => isDefinitief(feiten, soort) });

/** It was mailed to those whom it is for. */
export const documentVerzonden = (soort: string, sentence: string): Vereiste => ({
  ...over(soort, 'programmamanager'),
  sentence,
  holds: ({ documenten }) => (documenten[soort]?.verzondenOp ?? null) !== null,
});
