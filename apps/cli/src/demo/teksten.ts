import type { Oordeel } from '#consultatie';

/** Texts of the demo: short, plausible, invented. */
export const visie = (gemeente: string): string => `# OverheidsParticipatie-visie van ${gemeente}

Inwoners van ${gemeente} nemen zelf initiatief. De gemeente staat daarvoor open en laat los waar dat kan.

## Wat inwoners van ons mogen verwachten

- Wij luisteren eerst en oordelen daarna.
- Elk initiatief krijgt binnen twee weken één vaste contactpersoon.
- Wij zeggen eerlijk wat niet kan, en waarom.

## Wat wij van elkaar verwachten

De raad geeft ruimte en stuurt op hoofdlijnen. Het college maakt verbinding. Ambtenaren denken mee vanuit de bedoeling.`;

/** As it became after the reactions. */
export const visieNaReacties = (gemeente: string): string =>
  visie(gemeente)
    .replace(
      'binnen twee weken één vaste contactpersoon',
      'binnen twee weken één vaste contactpersoon, en een vervanger',
    )
    .replace('stuurt op hoofdlijnen.', 'stuurt op hoofdlijnen. Elk half jaar bespreekt zij of dat lukt.') +
  VISIE_DEFINITIEF_EXTRA;

const VISIE_DEFINITIEF_EXTRA = `

## Hoe wij leren

Twee keer per jaar bespreken raad, college en ambtenaren samen wat goed ging en wat beter kan.`;

export const ambities = (groep: string): string => `# Ambities van ${groep}

- Wij bellen een initiatiefnemer binnen drie werkdagen terug.
- Wij vragen bij elk voorstel: wie heeft dit bedacht, en wie voert het uit?
- Wij spreken elkaar aan als wij terugvallen in oud gedrag.`;

export const AMBITIES_SAMEN = `# Ambities houding en gedrag

## Raad
- Ruimte geven en vertrouwen tonen.

## College en directie
- Zichtbaar naast initiatiefnemers staan.

## Ambtenaren
- Meedenken vanuit de bedoeling van de regel.`;

export const AFSPRAKEN = `# Afspraken van de gemeente

1. Elke afdeling heeft een aanspreekpunt voor initiatieven.
2. Het college bespreekt elk kwartaal drie initiatieven.
3. De raad houdt elk half jaar een avond met initiatiefnemers.`;

interface Demoreactie {
  /** Words of the place that it is about; null: about the whole. */
  readonly bij: string | null;
  readonly tekst: string;
  readonly oordeel: Oordeel;
  /** Why not, or not all of it. */
  readonly reden: string;
}

/** What each of three people writes, and what `visieNaReacties` does with it. */
export const REACTIES: readonly (readonly Demoreactie[])[] = [
  [
    {
      bij: null,
      tekst: 'Goed stuk. Ik mis wel hoe wij omgaan met initiatieven die niemand anders wil oppakken.',
      oordeel: 'deels',
      reden: 'De tekst blijft kort. Dit komt in de afspraken.',
    },
    {
      bij: 'De raad geeft ruimte',
      tekst: 'Hoe merken wij als raad dat het werkt? Spreek daar iets over af.',
      oordeel: 'overgenomen',
      reden: '',
    },
  ],
  [
    {
      bij: 'binnen twee weken',
      tekst: 'Twee weken is kort voor een kleine afdeling. Kan het ook drie weken zijn?',
      oordeel: 'niet',
      reden: 'De deelnemers van bijeenkomst 1 kozen bewust voor twee weken.',
    },
    {
      bij: 'Wij zeggen eerlijk',
      tekst: 'Mooi. Zeg er ook bij wie dat doet.',
      oordeel: 'niet',
      reden: 'Wie dat doet, verschilt per afdeling. De afspraken noemen de namen.',
    },
  ],
  [
    {
      bij: 'binnen twee weken',
      tekst: 'Eén contactpersoon is een goed idee. Regel ook wie er waarneemt in de vakantie.',
      oordeel: 'overgenomen',
      reden: '',
    },
    {
      bij: null,
      tekst: 'Noem ook de dorpsraden: zij doen nu al veel van dit werk.',
      oordeel: 'deels',
      reden: 'De dorpsraden komen in de afspraken, niet in de visie.',
    },
  ],
];

export const CASUSSEN: readonly { readonly titel: string; readonly omschrijving: string }[] = [
  {
    titel: 'Het dorpshuis',
    omschrijving:
      'Inwoners wilden het dorpshuis zelf beheren. Het duurde anderhalf jaar voor er een sleutel was.',
  },
  {
    titel: 'De speeltuin',
    omschrijving: 'Ouders bouwden een speeltuin. De gemeente keurde pas na de opening de toestellen.',
  },
];
