import type { DeelnemerRol, Feiten } from '#domain';
import { sessieVereisten, zitting } from '../../shared/index.ts';
import type { Vereiste } from '../../shared/index.ts';
import { LEIDERSCHAPSBIJEENKOMST, LEIDERSCHAP_ROLLEN } from '../sessies.ts';

const heeft = ({ deelnemers }: Feiten, ...rollen: readonly DeelnemerRol[]): boolean =>
  deelnemers.some(({ rol }) => rollen.includes(rol));
const overMensen = { owner: 'programmamanager', where: 'deelnemers' } as const;

const secretarisEnBestuurder: Vereiste = {
  ...overMensen,
  hard: true,
  sentence: 'De gemeentesecretaris en minstens één bestuurder doen mee.',
  holds: (feiten) => heeft(feiten, 'gemeentesecretaris') && heeft(feiten, 'burgemeester', 'wethouder'),
};

/** The text says 'ook gasten'; a meeting without one is worth holding all the same. */
const gastGevraagd: Vereiste = {
  ...overMensen,
  hard: false,
  sentence: 'Er komt een gast uit een andere sector, zoals kunst of sport.',
  holds: (feiten) => heeft(feiten, 'gast'),
};

const geschreven = ({ documenten }: Feiten, soort: string): string => documenten[soort]?.gemaaktOp ?? '';

const resultatenSamengevat: Vereiste = {
  owner: 'programmamanager',
  where: 'documenten/resultaten',
  hard: true,
  sentence: 'De resultaten sinds de vorige leiderschapsbijeenkomst zijn samengevat.',
  holds: (feiten) => geschreven(feiten, 'resultaten') > (zitting(feiten, 'leiderschap').vorigEind ?? ''),
  detail: ({ documenten }) =>
    documenten['resultaten'] === undefined
      ? 'Er is nog geen samenvatting van de andere twee sporen.'
      : 'De samenvatting is van vóór de vorige bijeenkomst.',
};

const leiderschapVastgelegd: Vereiste = {
  owner: 'programmamanager',
  where: 'documenten/leiderschapsverslag',
  hard: true,
  sentence: 'Van de laatste leiderschapsbijeenkomst is een verslag: doelen, resultaten en dilemma’s.',
  holds: (feiten) => geschreven(feiten, 'leiderschapsverslag') > (zitting(feiten, 'leiderschap').begin ?? ''),
};

export const leiderschapVereisten = {
  ...sessieVereisten(LEIDERSCHAPSBIJEENKOMST, LEIDERSCHAP_ROLLEN),
  secretarisEnBestuurder,
  gastGevraagd,
  resultatenSamengevat,
  leiderschapVastgelegd,
};
