import type { Feiten } from '#domain';
import { LEEG, concept, gehouden, gepland, mensen, situatie } from '../../shared/situatie.ts';

const DEELNEMERS = mensen('wethouder', 'ambtenaar', 'ambtenaar', 'teamleider');
const middag = (datum: string) => gepland(`${datum}T13:00`, `${datum}T16:30`);

const gepland1 = { rollen: middag('2027-02-04') };
const naRollen = { rollen: gehouden(gepland1.rollen, DEELNEMERS) };
const gepland2 = { ...naRollen, casuistiek: middag('2027-03-04') };
const naCasuistiek = { ...naRollen, casuistiek: gehouden(gepland2.casuistiek, DEELNEMERS) };
const gepland3 = { ...naCasuistiek, pressurecooker: middag('2027-04-01') };
const zonderWethouder = {
  ...naCasuistiek,
  pressurecooker: gehouden(gepland3.pressurecooker, DEELNEMERS, 'wethouder1'),
};
const bezig: Partial<Feiten> = {
  deelnemers: DEELNEMERS,
  gegevens: { acteursGeboekt: '2027-02-01' },
};
const casus = { casus: concept() };
const alles = { ...casus, voorstel: concept(), reflectie: concept() };

/** From the first day to the last: enough for every event to happen, and every requirement to hold, once. */
export const situaties = [
  situatie('Er is nog niets geregeld', '2027-01-04T10:00', LEEG),
  situatie('De module rollen is gepland', '2027-01-05T10:00', { ...bezig, bijeenkomsten: gepland1 }),
  situatie('De module rollen is gehouden', '2027-02-05T10:00', { ...bezig, bijeenkomsten: naRollen }),
  situatie('De acteurs zijn geboekt voor de casuïstiek', '2027-02-08T10:00', {
    ...bezig,
    bijeenkomsten: gepland2,
  }),
  situatie('De casuïstiek is gehouden en de bestuurder heeft een casus', '2027-03-05T10:00', {
    ...bezig,
    bijeenkomsten: naCasuistiek,
    documenten: casus,
  }),
  situatie('De pressurecooker is gepland', '2027-03-08T10:00', {
    ...bezig,
    bijeenkomsten: gepland3,
    documenten: casus,
  }),
  situatie('De bestuurder miste de pressurecooker en haalt de reflectie in', '2027-04-02T10:00', {
    ...bezig,
    bijeenkomsten: { ...zonderWethouder, reflectie: gepland('2027-04-15T09:00', '2027-04-15T10:00') },
    documenten: { ...casus, voorstel: concept() },
  }),
  situatie('De pressurecooker is gehouden met de bestuurder erbij', '2027-04-02T10:00', {
    ...bezig,
    bijeenkomsten: {
      ...naCasuistiek,
      pressurecooker: gehouden(gepland3.pressurecooker, DEELNEMERS),
    },
    documenten: alles,
  }),
];
