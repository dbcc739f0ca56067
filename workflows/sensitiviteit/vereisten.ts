import {
  bevestigersVereiste,
  documentDefinitief,
  documentOpgeslagen,
  documentVerzonden,
  eerderGehouden,
  kinderenKlaar,
  sessieVereisten,
} from '../shared/index.ts';
import type { Vereiste } from '../shared/index.ts';
import { AFRONDING, ONTWERP, SPOREN, TRAINING } from './fasen.ts';

const deelnemersBekend: Vereiste = {
  owner: 'programmamanager',
  where: 'deelnemers',
  hard: true,
  sentence: 'Er zijn deelnemers om te trainen.',
  holds: ({ deelnemers }) => deelnemers.some(({ rol }) => rol !== 'opdrachtgever'),
};

/** A group ends only with an example of its own; so what counts here is that none is still on its way. */
const voorbeeldPerWerkgroep = {
  ...kinderenKlaar(1, 'Elke werkgroep heeft minstens één voorbeeld uit de praktijk gegeven.'),
  where: 'documenten/voorbeelden',
};

/** Everything that 'Wat ontbreekt nog?' can say. */
export const vereisten = {
  ...bevestigersVereiste([ONTWERP, ...SPOREN, AFRONDING]),
  programmaOpgeslagen: documentOpgeslagen('programma', 'Het programma op maat staat op papier.'),
  ...sessieVereisten(TRAINING),
  ...eerderGehouden(TRAINING),
  deelnemersBekend,
  werkgroepenKlaar: kinderenKlaar(1, 'Alle werkgroepen zijn klaar, en er is er minstens één.'),
  voorbeeldPerWerkgroep,
  voorbeeldenOpgeslagen: documentOpgeslagen('voorbeelden', 'De voorbeelden uit de praktijk zijn verzameld.'),
  werkwijzeDefinitief: documentDefinitief(
    'werkwijze',
    'De nieuwe manier van werken is vastgesteld (versie 1.0).',
  ),
  iedereenGeinformeerd: documentVerzonden(
    'werkwijze',
    'Iedereen die meedeed, weet hoe er voortaan wordt gewerkt.',
  ),
};
