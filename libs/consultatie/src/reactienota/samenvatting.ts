import { clientTitel, doelgroepNaam, formatDatum } from '#domain';
import { OORDELEN } from '../ronde.ts';
import type { Zichtbaarheid } from '../zichtbaarheid.ts';
import type { Bouwer } from './bouwer.ts';
import type { Notabron, Notaronde } from './notabron.ts';
import { GEEN_OORDEEL, OORDEEL_NAAM, aantal } from './woorden.ts';

const LEZERS: Readonly<Record<Zichtbaarheid, string>> = {
  bureau: 'Alleen het bureau en de griffie lazen de reacties.',
  naamloos: 'Iedereen die om een reactie was gevraagd, las de reacties van anderen zonder naam.',
  ontvangers: 'Iedereen die om een reactie was gevraagd, las de reacties van anderen met naam.',
};

/** What it is about, how many answered per group, and what was done with what they wrote. */
export const schrijfSamenvatting = (bouwer: Bouwer, bron: Notabron): void => {
  const { titel, client, programma, rondes, uitkomst, bevestigdOp, metNamen } = bron;
  bouwer.titel(`Reactienota ‘${titel}’`);
  bouwer.tekst(`${clientTitel(client)}, ${programma}.`);
  bouwer.tekst(
    bevestigdOp === null
      ? 'Dit is een voorlopige nota: de consultatie is nog niet bevestigd.'
      : `De consultatie is bevestigd op ${formatDatum(bevestigdOp)}. De tekst die eruit kwam is versie ${uitkomst.nummer}.`,
  );
  bouwer.tekst(
    metNamen
      ? 'In deze nota staan namen. Zij is voor wie de namen mag lezen.'
      : 'In deze nota staan geen namen: bij elke reactie staat uit welke groep zij komt.',
  );
  bouwer.kop(1, 'Samenvatting');
  for (const ronde of rondes) schrijfBereik(bouwer, bron, ronde);
  schrijfOordelen(bouwer, rondes);
};

const schrijfBereik = (bouwer: Bouwer, { client, rondes }: Notabron, ronde: Notaronde): void => {
  const { bereik, nummer, termijn, zichtbaarheid, alleenGewijzigd } = ronde;
  const som = (veld: 'gevraagd' | 'gereageerd' | 'afgezien' | 'open'): number =>
    bereik.reduce((totaal, groep) => totaal + groep[veld], 0);
  const over =
    alleenGewijzigd === null
      ? `Over versie ${nummer}`
      : `Over wat er sinds versie ${alleenGewijzigd} was veranderd in versie ${nummer}`;
  if (rondes.length > 1) bouwer.kop(2, `Ronde ${ronde.ronde}: bereik`);
  bouwer.tekst(
    `${over} vroegen wij ${aantal(som('gevraagd'), 'persoon', 'mensen')} om een reactie. Reageren kon tot en met ${formatDatum(termijn)}. ` +
      `Gereageerd: ${som('gereageerd')}. Geen opmerkingen: ${som('afgezien')}. Geen antwoord: ${som('open')}. ${LEZERS[zichtbaarheid]}`,
  );
  bouwer.tabel(
    ['Groep', 'Gevraagd', 'Reageerde', 'Geen opmerkingen', 'Geen antwoord'],
    bereik.map(({ doelgroep, gevraagd, gereageerd, afgezien, open }) => [
      [doelgroepNaam(doelgroep, client.soort)],
      ...[gevraagd, gereageerd, afgezien, open].map((getal) => [String(getal)]),
    ]),
  );
};

const schrijfOordelen = (bouwer: Bouwer, rondes: readonly Notaronde[]): void => {
  const reacties = rondes.flatMap((ronde) => ronde.reacties);
  const open = reacties.filter(({ oordeel }) => oordeel === null).length;
  const bezwaren = reacties.filter(({ bezwaar }) => bezwaar).length;
  if (rondes.length > 1) bouwer.kop(2, 'Wat er met de reacties is gedaan');
  bouwer.tekst(
    `Er ${reacties.length === 1 ? 'kwam' : 'kwamen'} ${aantal(reacties.length, 'reactie', 'reacties')} binnen.` +
      (bezwaren > 0 ? ` Daarvan noemde het bureau er ${bezwaren} een fundamenteel bezwaar.` : ''),
  );
  if (reacties.length === 0) return;
  bouwer.tabel(
    ['Oordeel', 'Aantal reacties'],
    [
      ...OORDELEN.map((oordeel) => [
        [OORDEEL_NAAM[oordeel]],
        [String(reacties.filter((reactie) => reactie.oordeel === oordeel).length)],
      ]),
      ...(open > 0 ? [[[GEEN_OORDEEL], [String(open)]]] : []),
    ],
  );
};
