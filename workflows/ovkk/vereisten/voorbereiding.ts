import { DOELGROEPEN, doelgroepVan, formatDatum } from '#domain';
import type { Feiten } from '#domain';
import { zitting } from '../../shared/index.ts';
import type { Vereiste } from '../../shared/index.ts';

const data = { owner: 'programmamanager', where: 'bijeenkomsten', hard: true } as const;
const beginVan = (feiten: Feiten, onderdeel: string) => zitting(feiten, onderdeel).begin;

const zonderDatum = (feiten: Feiten) =>
  ['bijeenkomst1', 'bijeenkomst2'].filter((onderdeel) => beginVan(feiten, onderdeel) === null);

const ontbrekendeDoelgroepen = ({ deelnemers }: Feiten) =>
  DOELGROEPEN.filter((doelgroep) => !deelnemers.some(({ rol }) => doelgroepVan(rol) === doelgroep));

const beideDatumsGezet: Vereiste = {
  ...data,
  sentence: 'Bijeenkomst 1 en bijeenkomst 2 hebben allebei een datum.',
  holds: (feiten) => zonderDatum(feiten).length === 0,
  detail: (feiten) => `Nog geen datum: ${zonderDatum(feiten).join(' en ').replaceAll('komst', 'komst ')}.`,
};

const datumsInVolgorde: Vereiste = {
  ...data,
  sentence: 'Bijeenkomst 2 is na bijeenkomst 1.',
  holds: (feiten) => {
    const [eerste, tweede] = [beginVan(feiten, 'bijeenkomst1'), beginVan(feiten, 'bijeenkomst2')];
    return eerste === null || tweede === null || tweede > eerste;
  },
  detail: (feiten) => {
    const [eerste, tweede] = [beginVan(feiten, 'bijeenkomst1'), beginVan(feiten, 'bijeenkomst2')];
    return eerste === null || tweede === null
      ? undefined
      : `Bijeenkomst 1 is op ${formatDatum(eerste)}, bijeenkomst 2 op ${formatDatum(tweede)}.`;
  },
};

const deelnemersBekend: Vereiste = {
  owner: 'programmamanager',
  where: 'deelnemers',
  hard: true,
  sentence: 'Er zijn deelnemers.',
  holds: ({ deelnemers }) => deelnemers.length > 0,
};

const elkeDoelgroepVertegenwoordigd: Vereiste = {
  owner: 'griffier',
  where: 'deelnemers',
  hard: true,
  sentence: 'Raad, college, directie, ambtenaren en griffie doen allemaal mee.',
  holds: (feiten) => ontbrekendeDoelgroepen(feiten).length === 0,
  detail: (feiten) => `Nog niemand van: ${ontbrekendeDoelgroepen(feiten).join(', ')}.`,
};

const genoegProcesbegeleiders: Vereiste = {
  owner: 'programmamanager',
  where: 'begeleiders',
  hard: true,
  sentence: 'Elke groep heeft een procesbegeleider.',
  holds: ({ procesbegeleiders, instellingen }) => procesbegeleiders.length >= instellingen.aantalGroepen,
  detail: ({ procesbegeleiders, instellingen }) =>
    `Aangewezen: ${procesbegeleiders.length}. Nodig: ${instellingen.aantalGroepen}.`,
};

export const voorbereidingVereisten = {
  beideDatumsGezet,
  datumsInVolgorde,
  deelnemersBekend,
  elkeDoelgroepVertegenwoordigd,
  genoegProcesbegeleiders,
};
