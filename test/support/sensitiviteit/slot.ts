import { mailZegt } from '../post.ts';
import { adressen } from '../traject/mensen.ts';
import type { Mens } from '../traject/mensen.ts';
import { schrijf, stelVast } from '../traject/stappen.ts';
import { zegt } from '../traject/trajectloop.ts';
import { DEELNEMERS, OPDRACHTGEVER, REGIE, SECRETARIS, TAAL, TAFEL } from './mensen.ts';
import type { Sensitiviteitloop } from './sensitiviteitloop.ts';

const KNOP = 'Vertel iedereen over de nieuwe manier van werken';
const WERKWIJZE = 'Wij vragen eerst wie er belang bij heeft.';

const uniek = (mensen: readonly Mens[]): string[] => [...new Set(adressen(mensen))];

/** Everybody who was involved is told, also who was in a group that stopped: once, whatever they were in. */
export const informeer = async (loop: Sensitiviteitloop): Promise<void> => {
  await loop.stuur('Sluit het werk van de werkgroepen af');
  await loop.weigert(
    'afronding.BUREAU_VRAAGT_BEVESTIGING',
    'De voorbeelden uit de praktijk zijn verzameld.',
    'Iedereen die meedeed, weet hoe er voortaan wordt gewerkt.',
  );
  await schrijf(loop, 'voorbeelden', '# Voorbeelden\n\nHet dorpsplein, en een voorstel op één bladzijde.');
  await schrijf(loop, 'werkwijze', WERKWIJZE);
  await loop.weigert(
    'afronding.BUREAU_INFORMEERT',
    'De nieuwe manier van werken is vastgesteld (versie 1.0).',
  );
  await stelVast(loop, 'werkwijze');
  await loop.stuur(KNOP);
  const mails = await loop.post.expect(
    'nieuwe-werkwijze',
    uniek([...DEELNEMERS, ...TAFEL.leden, ...TAAL.leden, ...REGIE.leden]),
  );
  for (const mail of mails.all) mailZegt(mail, WERKWIJZE);
  // Pressed twice: nobody hears it twice.
  await loop.stuur(KNOP);
};

export const rondAf = async (loop: Sensitiviteitloop): Promise<void> => {
  const verzoek = await loop.vraagBevestiging('de afronding', [OPDRACHTGEVER, SECRETARIS]);
  await loop.bevestig(verzoek.to(SECRETARIS), 'Mooie voorbeelden.');
  await loop.open();
  await zegt(loop.bureau, 'Vervolgcyclus');
};
