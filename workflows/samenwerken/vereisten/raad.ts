import type { DeelnemerRol, Feiten } from '#domain';
import { eerderGehouden, ingevuld, sessieVereisten } from '../../shared/index.ts';
import type { Vereiste } from '../../shared/index.ts';
import { RAADSESSIE, RAADSESSIE_ROLLEN } from '../sessies.ts';

/** Who walks this path together, as the programme's text names them. */
const GEZELSCHAP: Readonly<Record<string, readonly DeelnemerRol[]>> = {
  raad: ['raadslid'],
  griffie: ['griffier'],
  college: ['burgemeester', 'wethouder'],
  'ambtelijke top': ['gemeentesecretaris', 'directielid'],
};
const ontbrekend = ({ deelnemers }: Feiten): string[] =>
  Object.entries(GEZELSCHAP).flatMap(([wie, rollen]) =>
    deelnemers.some(({ rol }) => rollen.includes(rol)) ? [] : [wie],
  );

const raadGezelschap: Vereiste = {
  owner: 'griffier',
  where: 'deelnemers',
  hard: true,
  sentence: 'Raad, griffie, college en ambtelijke top doen allemaal mee.',
  holds: (feiten) => ontbrekend(feiten).length === 0,
  detail: (feiten) => `Nog niemand van: ${ontbrekend(feiten).join(', ')}.`,
};

/** Field → theme; a theme is done on the date that is noted there. */
export const THEMAS = {
  themaRollen: 'rollen, processen en bestuurscultuur',
  themaOpgavegericht: 'opgavegericht werken',
  themaBob: 'beeldvorming, oordeelsvorming en besluitvorming',
  themaCommissies: 'de werking van commissies',
  themaDualisme: 'dualisme',
} as const;
const open = (feiten: Feiten): string[] =>
  Object.entries(THEMAS).flatMap(([veld, thema]) => (ingevuld(feiten, veld) ? [] : [thema]));

const themasBehandeld: Vereiste = {
  owner: 'programmamanager',
  where: 'gegevens',
  hard: true,
  sentence: 'Alle thema’s van raad en college zijn behandeld.',
  holds: (feiten) => open(feiten).length === 0,
  detail: (feiten) => `Nog niet: ${open(feiten).join('; ')}.`,
};

export const raadVereisten = {
  ...sessieVereisten(RAADSESSIE, RAADSESSIE_ROLLEN),
  ...eerderGehouden(RAADSESSIE),
  raadGezelschap,
  themasBehandeld,
};
