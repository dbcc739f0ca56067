import { LEEG, concept, gedeeld, mensen, situatie } from '../../shared/situatie.ts';

const DEELNEMERS = mensen('werkgroeptrekker', 'ambtenaar', 'ambtenaar');
const begonnen = { deelnemers: DEELNEMERS, gegevens: { thema: 'ingevuld' } };

/** From the first day to the last: enough for every event to happen, and every requirement to hold, once. */
export const situaties = [
  situatie('Er is nog niets geregeld', '2027-01-04T10:00', LEEG),
  situatie('De werkgroep heeft een thema, leden en een trekker', '2027-01-11T10:00', begonnen),
  situatie('Het resultaat en een voorbeeld zijn opgeslagen', '2027-03-01T10:00', {
    ...begonnen,
    documenten: { resultaat: concept(), voorbeeld: concept() },
  }),
  situatie('Het resultaat is gemaild', '2027-03-08T10:00', {
    ...begonnen,
    documenten: { resultaat: gedeeld(), voorbeeld: concept() },
  }),
];
