import type { Feiten } from '#domain';
import { gegeven, kinderenKlaar } from '../../shared/index.ts';
import type { Vereiste } from '../../shared/index.ts';

const over = { owner: 'programmamanager', hard: true } as const;

const glad = (naam: string): string => naam.trim().toLowerCase();
const aangewezen = (feiten: Feiten) =>
  feiten.kinderen.find(({ naam }) => glad(naam) === glad(gegeven(feiten, 'cohortDirectie')));

/** Directie and MT walk the same path as the ambtenaren; which cohort is theirs, its name alone cannot tell. */
const directieEnMtKlaar: Vereiste = {
  ...over,
  where: 'gegevens',
  sentence: 'Het cohort van directie en MT is aangewezen en afgerond.',
  holds: (feiten) => aangewezen(feiten)?.status === 'afgerond',
  detail: (feiten) => {
    const cohort = aangewezen(feiten);
    return cohort
      ? `Het cohort ${cohort.naam} is nog niet afgerond.`
      : 'Vul bij de gegevens in welk cohort van directie en MT is.';
  },
};

export const cohortVereisten = {
  cohortenKlaar: kinderenKlaar(2, 'Alle cohorten zijn afgerond, en het zijn er minstens twee.'),
  directieEnMtKlaar,
};
