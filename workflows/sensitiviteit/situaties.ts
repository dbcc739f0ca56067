import type { FeitKind, Feiten } from '#domain';
import { LEEG, concept, gedeeld, gehouden, gepland, kind, mensen, situatie } from '../shared/situatie.ts';

const DEELNEMERS = mensen('opdrachtgever', 'gemeentesecretaris', 'teamleider', 'ambtenaar', 'ambtenaar');
const groep = (status: FeitKind['status'], fase: string) =>
  kind('sensitiviteit-werkgroep', 'Vroeg aan tafel', status, fase);

const training = gepland('2027-02-04T13:00', '2027-02-04T16:00');
const bezig: Partial<Feiten> = {
  deelnemers: DEELNEMERS,
  kinderen: [groep('loopt', 'werk')],
  documenten: { programma: concept() },
};
const klaar: Partial<Feiten> = { ...bezig, kinderen: [groep('afgerond', 'afgerond')] };
const gehoudenTraining = gehouden(training, DEELNEMERS);

/** From the first day to the last: enough for every event to happen, and every requirement to hold, once. */
export const situaties = [
  situatie('Er is nog niets geregeld', '2027-01-04T10:00', LEEG),
  situatie('Een volgende cyclus begint', '2027-01-04T10:00', { vorige: 'vorige-cyclus' }),
  situatie('De eerste training is gepland en een werkgroep is bezig', '2027-01-05T10:00', {
    ...bezig,
    bijeenkomsten: { training },
  }),
  situatie('De eerste training is gehouden en de werkgroep is klaar', '2027-02-05T10:00', {
    ...klaar,
    bijeenkomsten: { training: gehoudenTraining },
  }),
  situatie('De tweede training is gepland', '2027-02-08T10:00', {
    ...klaar,
    bijeenkomsten: {
      training: {
        ...gepland('2027-03-04T13:00', '2027-03-04T16:00'),
        nummer: 2,
        vorigEind: '2027-02-04T15:00:00.000Z',
      },
    },
  }),
  situatie('De voorbeelden en de nieuwe werkwijze zijn gedeeld', '2027-06-01T10:00', {
    ...klaar,
    bijeenkomsten: { training: gehoudenTraining },
    documenten: { programma: concept(), voorbeelden: concept(), werkwijze: gedeeld() },
  }),
];
