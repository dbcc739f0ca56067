import type { BureauRol } from '#domain';

interface DemoMedewerker {
  readonly naam: string;
  readonly email: string;
  readonly rollen: readonly BureauRol[];
}

/** The people of the demo bureau: invented, like every name in the demo. */
export const BUREAU: readonly DemoMedewerker[] = [
  { naam: 'Anouk de Vries', email: 'anouk.devries@bureau.example', rollen: ['programmamanager'] },
  {
    naam: 'Bram Hoekstra',
    email: 'bram.hoekstra@bureau.example',
    rollen: ['programmamanager', 'presentator'],
  },
  { naam: 'Carla Smeets', email: 'carla.smeets@bureau.example', rollen: ['procesbegeleider', 'trainer'] },
  { naam: 'Daan Postma', email: 'daan.postma@bureau.example', rollen: ['procesbegeleider'] },
  { naam: 'Esra Yildiz', email: 'esra.yildiz@bureau.example', rollen: ['procesbegeleider', 'presentator'] },
  { naam: 'Floor Willems', email: 'floor.willems@bureau.example', rollen: ['procesbegeleider', 'trainer'] },
];
