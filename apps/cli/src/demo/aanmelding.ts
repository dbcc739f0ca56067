import { MeldAan } from '#case-management';
import { plusDagen } from '#domain';
import { gelukt, nieuwVerzoek } from './rol-spelen.ts';
import type { Handeling, Wereld } from './verloop.ts';

/** Somebody signed up yesterday by the public form; the bureau has not answered yet. */
export const aanmelding = ({ app, vandaag }: Wereld): Handeling => ({
  dag: plusDagen(vandaag, -1),
  doe: () =>
    gelukt(
      'aanmelden voor de masterclass',
      app.get(MeldAan).execute({
        programma: 'masterclass',
        gemeente: 'GM0141',
        organisatie: '',
        naam: 'Jorrit Almelink',
        email: 'jorrit.almelink@almelo.example',
        functie: 'adviseur omgevingswet',
        telefoon: '',
        toelichting: 'Wij willen in het voorjaar beginnen.',
        requestId: nieuwVerzoek(),
      }),
    ),
});
