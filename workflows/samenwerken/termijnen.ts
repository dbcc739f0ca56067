import { bevestigingTermijnen, dagenVoor, eindVan, opDatum, sessieTermijnen } from '../shared/index.ts';
import { AFRONDING, LEIDERSCHAP, ONTWERP, RAAD } from './fasen.ts';
import { LEIDERSCHAPSBIJEENKOMST, RAADSESSIE } from './sessies.ts';

/** Everything that happens because time passes. */
export const termijnen = {
  ...bevestigingTermijnen(ONTWERP),
  ...sessieTermijnen(RAADSESSIE),
  ...bevestigingTermijnen(RAAD),
  ...sessieTermijnen(LEIDERSCHAPSBIJEENKOMST),
  // In time to invite people for a day that is `leiderschapWeken` after the last one.
  'leiderschap.interval': opDatum('De volgende leiderschapsbijeenkomst plannen', (feiten) =>
    dagenVoor(
      eindVan(feiten, 'leiderschap'),
      feiten.instellingen.uitnodigingDagenVooraf - feiten.instellingen.leiderschapWeken * 7,
    ),
  ),
  ...bevestigingTermijnen(LEIDERSCHAP),
  ...bevestigingTermijnen(AFRONDING),
};
