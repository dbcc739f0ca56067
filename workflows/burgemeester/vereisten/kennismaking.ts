import { ingevuld, isGehouden } from '../../shared/index.ts';
import type { Vereiste } from '../../shared/index.ts';

const burgemeesterBekend: Vereiste = {
  owner: 'programmamanager',
  where: 'deelnemers',
  hard: true,
  sentence: 'De burgemeester staat bij de mensen, met een mailadres.',
  holds: ({ deelnemers }) => deelnemers.some(({ rol }) => rol === 'burgemeester'),
};

const kennismakingGehouden: Vereiste = {
  owner: 'programmamanager',
  where: 'bijeenkomsten/kennismaking/aanwezigheid',
  hard: true,
  sentence: 'Het kennismakingsgesprek is gehouden, en dat ligt vast.',
  holds: (feiten) => isGehouden(feiten, 'kennismaking'),
};

/** [T] 'welke vragen u graag behandeld wilt zien'. What they are, only the two of them read. */
const eigenVragen: Vereiste = {
  owner: 'burgemeester',
  where: 'gegevens',
  hard: true,
  sentence: 'De eigen vragen van de burgemeester zijn opgeschreven.',
  holds: (feiten) => ingevuld(feiten, 'eigenVragen'),
  detail: () => 'Alleen de burgemeester en de procesbegeleider kunnen ze opschrijven en lezen.',
};

const begeleiderBekend: Vereiste = {
  owner: 'programmamanager',
  where: 'begeleiders',
  hard: true,
  sentence: 'Er is een procesbegeleider voor de burgemeester.',
  holds: ({ procesbegeleiders }) => procesbegeleiders.length > 0,
};

/** [D] whether every question had its turn, the two of them know. */
const vragenBesproken: Vereiste = {
  owner: 'procesbegeleider',
  where: 'gegevens',
  hard: false,
  sentence: 'Alle eigen vragen van de burgemeester zijn aan bod geweest.',
  holds: (feiten) => ingevuld(feiten, 'vragenBesproken'),
};

export const kennismakingVereisten = {
  burgemeesterBekend,
  kennismakingGehouden,
  eigenVragen,
  begeleiderBekend,
  vragenBesproken,
};
