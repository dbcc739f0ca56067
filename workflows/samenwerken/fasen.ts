import { faseVan, ongevraagd, spoor } from '../shared/index.ts';

export const ONTWERP = faseVan('ontwerp', 'Ontwerp', 'het ontwerp', ['opdrachtgever']);

/** The bureau closes it when all cohorts are done; nobody has to ask for that. */
export const AMBTENAREN = spoor(
  'sporen',
  ongevraagd(
    faseVan('ambtenaren', 'Ambtenaren en bestuur', 'het spoor ambtenaren en bestuur', ['programmamanager']),
  ),
);
export const RAAD = spoor(
  'sporen',
  faseVan('raad', 'Raad en college', 'het spoor raad en college', ['griffier']),
);
export const LEIDERSCHAP = spoor(
  'sporen',
  faseVan('leiderschap', 'Leiderschap', 'het spoor leiderschap', ['gemeentesecretaris']),
);
export const SPOREN = [AMBTENAREN, RAAD, LEIDERSCHAP] as const;

export const AFRONDING = faseVan('afronding', 'Afronding', 'de afronding', ['opdrachtgever']);
