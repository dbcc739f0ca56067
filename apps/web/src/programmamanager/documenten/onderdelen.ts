/** Sessions that have a list of who was there. */
export const ONDERDELEN: Readonly<Record<string, string>> = {
  bijeenkomst1: 'Bijeenkomst 1',
  bijeenkomst2: 'Bijeenkomst 2',
  dagdeel1: 'Training, dagdeel 1',
  dagdeel2: 'Training, dagdeel 2',
};
