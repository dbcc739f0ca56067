import { documentOpgeslagen, documentVerzonden, ingevuld } from '../../shared/index.ts';
import type { Vereiste } from '../../shared/index.ts';

const overMensen = { where: 'deelnemers', hard: true } as const;

const themaGekozen: Vereiste = {
  owner: 'werkgroeptrekker',
  where: 'gegevens',
  hard: true,
  sentence: 'De werkgroep heeft zelf een thema gekozen.',
  holds: (feiten) => ingevuld(feiten, 'thema'),
};

const genoegLeden: Vereiste = {
  ...overMensen,
  owner: 'programmamanager',
  sentence: 'De werkgroep heeft genoeg leden.',
  holds: ({ deelnemers, instellingen }) => deelnemers.length >= instellingen.werkgroepLeden,
  detail: ({ deelnemers, instellingen }) =>
    `Leden: ${deelnemers.length}. Nodig: ${instellingen.werkgroepLeden}, de trekker meegeteld.`,
};

const trekkerBekend: Vereiste = {
  ...overMensen,
  owner: 'programmamanager',
  sentence: 'De werkgroep heeft een trekker.',
  holds: ({ deelnemers }) => deelnemers.some(({ rol }) => rol === 'werkgroeptrekker'),
};

/** Everything that 'Wat ontbreekt nog?' can say. */
export const vereisten = {
  themaGekozen,
  genoegLeden,
  trekkerBekend,
  resultaatOpgeslagen: documentOpgeslagen('resultaat', 'Het resultaat van de werkgroep is opgeslagen.'),
  voorbeeldOpgeslagen: documentOpgeslagen(
    'voorbeeld',
    'De werkgroep heeft minstens één voorbeeld uit de praktijk.',
  ),
  resultaatGedeeld: documentVerzonden('resultaat', 'Het resultaat is gemaild aan de werkgroep.'),
};
