import { documentDefinitief, documentOpgeslagen, gegeven, isGehouden, zitting } from '../../shared/index.ts';
import type { Vereiste } from '../../shared/index.ts';

const opdrachtgever = { owner: 'opdrachtgever', where: 'bijeenkomsten/workshop', hard: true } as const;

/** [T] the opdrachtgever provides place and catering. */
const plaatsBekend: Vereiste = {
  ...opdrachtgever,
  sentence: 'De opdrachtgever heeft een plaats voor de workshop.',
  holds: (feiten) => (zitting(feiten, 'workshop').plaats ?? '').trim() !== '',
};

const cateringGeregeld: Vereiste = {
  ...opdrachtgever,
  where: 'gegevens',
  hard: false,
  sentence: 'De opdrachtgever heeft de catering geregeld.',
  holds: (feiten) => gegeven(feiten, 'cateringGeregeld') === 'ja',
};

const begeleiderBekend: Vereiste = {
  owner: 'programmamanager',
  where: 'begeleiders',
  hard: true,
  sentence: 'Er is een procesbegeleider die de workshop leidt.',
  holds: ({ procesbegeleiders }) => procesbegeleiders.length > 0,
};

const besprekingGepland: Vereiste = {
  owner: 'programmamanager',
  where: 'bijeenkomsten/bespreking',
  hard: true,
  sentence: 'De bespreking van het rapport heeft een datum.',
  holds: (feiten) => zitting(feiten, 'bespreking').begin !== null,
};

/** [T] the report is discussed with the opdrachtgever. */
const rapportBesproken: Vereiste = {
  owner: 'programmamanager',
  where: 'bijeenkomsten/bespreking/aanwezigheid',
  hard: true,
  sentence: 'Het rapport is besproken met de opdrachtgever, en wie er was ligt vast.',
  holds: (feiten) => isGehouden(feiten, 'bespreking'),
};

export const workshopVereisten = {
  plaatsBekend,
  cateringGeregeld,
  begeleiderBekend,
  conceptrapport: documentOpgeslagen('rapport', 'Er is een concept van het rapport.'),
  besprekingGepland,
  rapportBesproken,
  rapport10: documentDefinitief('rapport', 'Het rapport is vastgesteld (versie 1.0).'),
};
