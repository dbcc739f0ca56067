import { documentVan, formatDatum, type Gegevenblad } from '#domain';
import type { MailFact } from '#ui';
import type { Brief } from '../brief/brief.ts';
import { mensen, wanneer, woordenVan } from '../brief/woorden.ts';

/** What a mail knows of the traject and of its programme. */
type Kennis = Pick<Brief, 'bron' | 'blad'>;

const datum = ({ bron, blad }: Kennis, onderdeel: string): MailFact[] => {
  const bijeenkomst = bron.bijeenkomsten[onderdeel];
  return bijeenkomst ? [{ label: woordenVan(onderdeel, blad).titel, value: wanneer(bijeenkomst) }] : [];
};

const gehouden = ({ bron, blad }: Kennis, onderdeel: string): MailFact[] => {
  const bijeenkomst = bron.bijeenkomsten[onderdeel];
  if (!bijeenkomst) return [];
  return [
    { label: `${woordenVan(onderdeel, blad).titel} gehouden`, value: formatDatum(bijeenkomst.beginLokaal) },
    { label: 'Aanwezig', value: `${bijeenkomst.aanwezig} van de ${mensen(bijeenkomst.vastgelegd)}` },
  ];
};

const document = ({ bron, blad }: Kennis, ...soorten: readonly string[]): MailFact[] =>
  soorten.flatMap((soort) => {
    const gevonden = bron.documenten[soort];
    const label = documentVan(blad, soort)?.titel ?? soort;
    return gevonden ? [{ label, value: `versie ${gevonden.nummer}` }] : [];
  });

const consultatie = ({ bron }: Kennis): MailFact[] => {
  const ronde = bron.consultaties['consultatie'];
  if (!ronde) return [];
  return [
    { label: 'Om een reactie gevraagd', value: mensen(ronde.gevraagd) },
    {
      label: 'Gereageerd',
      value: mensen(new Set(ronde.reacties.map((reactie) => reactie.deelnemerId)).size),
    },
    { label: 'Reacties', value: String(ronde.reacties.length) },
  ];
};

const afspraken = ({ bron: { afspraken: vastlegging } }: Kennis): MailFact[] =>
  vastlegging?.soort === 'elders'
    ? [{ label: 'Afspraken vastgelegd', value: `${vastlegging.plaats}, ${formatDatum(vastlegging.datum)}` }]
    : [];

/** A value of a field as people read it. */
const gegevenTekst = ({ soort, keuzes = [] }: Gegevenblad, waarde: string): string => {
  if (soort === 'datum') return formatDatum(waarde);
  if (soort === 'bedrag') return `€ ${waarde.replace('.', ',')}`;
  return keuzes.find((keuze) => keuze.waarde === waarde)?.titel ?? waarde;
};

/** What was filled in and is for everybody; of these fields only, when they are named. */
const gegevens = ({ bron, blad }: Kennis, ...namen: readonly string[]): MailFact[] =>
  blad.gegevens.flatMap((veld) => {
    const waarde = bron.gegevens[veld.naam];
    if (namen.length > 0 && !namen.includes(veld.naam)) return [];
    if (waarde === undefined || waarde === '' || veld.alleenVoor !== null) return [];
    return [{ label: veld.titel, value: gegevenTekst(veld, waarde) }];
  });

const tekst = ({ bron, blad }: Kennis, naam: string): MailFact[] => {
  const waarde = bron.teksten[naam] ?? '';
  const label = blad.teksten.find((een) => een.naam === naam)?.titel ?? naam;
  return waarde === '' ? [] : [{ label, value: waarde }];
};

/** A day alone with the begeleider: it was held, or missed and caught up. */
const moment = (brief: Kennis, onderdeel: string): MailFact[] => {
  const ingehaald = datum(brief, 'inhaalgesprek');
  if (ingehaald.length === 0 || brief.bron.bijeenkomsten[onderdeel]?.aanwezig !== 0)
    return datum(brief, onderdeel);
  const { titel } = woordenVan(onderdeel, brief.blad);
  return [{ label: titel, value: 'gemist, en ingehaald' }, ...ingehaald];
};

type PerFase = Readonly<Record<string, (brief: Kennis) => MailFact[]>>;

/** Of each phase only what was done in it, where a programme says so. */
const PER_PROGRAMMA: Readonly<Record<string, PerFase>> = {
  ovkk: {
    voorbereiding: (brief) => [
      ...datum(brief, 'bijeenkomst1'),
      ...datum(brief, 'bijeenkomst2'),
      { label: 'Deelnemers', value: mensen(brief.bron.deelnemers) },
    ],
    bijeenkomst1: (brief) => [...gehouden(brief, 'bijeenkomst1'), ...document(brief, 'visie')],
    consultatie: (brief) => [...consultatie(brief), ...document(brief, 'visie')],
    bijeenkomst2: (brief) => [
      ...gehouden(brief, 'bijeenkomst2'),
      ...document(brief, 'ambities-raad', 'ambities-college-directie', 'ambities-ambtenaren'),
    ],
    afspraken: (brief) => [...document(brief, 'ambities', 'afspraken'), ...afspraken(brief)],
    training: (brief) => [...gehouden(brief, 'dagdeel1'), ...gehouden(brief, 'dagdeel2')],
  },
  masterclass: {
    aanmelding: (brief) => [
      ...datum(brief, 'voorbereiding'),
      ...datum(brief, 'workshop'),
      ...tekst(brief, 'prijs'),
    ],
    voorbereiding: (brief) => [
      ...gehouden(brief, 'voorbereiding'),
      ...gegevens(brief, 'wieAanTafel', 'burgerMagMee', 'bestuurderVrijuit', 'casus', 'casusHerkomst'),
    ],
    uitnodigen: (brief) => [
      ...datum(brief, 'workshop'),
      { label: 'Mensen', value: mensen(brief.bron.deelnemers) },
      ...gegevens(brief, 'cateringGeregeld'),
    ],
    workshop: (brief) => gehouden(brief, 'workshop'),
    rapportage: (brief) => [...document(brief, 'rapport'), ...datum(brief, 'bespreking')],
    bespreking: (brief) => [...gehouden(brief, 'bespreking'), ...document(brief, 'rapport')],
  },
  burgemeester: {
    moment1: (brief) => moment(brief, 'moment1'),
    moment2: (brief) => moment(brief, 'moment2'),
    moment3: (brief) => moment(brief, 'moment3'),
    moment4: (brief) => moment(brief, 'moment4'),
    // What was reflected on is nobody's business in a mail.
    afronding: () => [],
  },
};

const zittingen = (brief: Kennis): MailFact[] =>
  brief.blad.zittingen.flatMap(({ onderdeel }) => {
    const bijeenkomst = brief.bron.bijeenkomsten[onderdeel];
    if (!bijeenkomst) return [];
    return bijeenkomst.voorbij && bijeenkomst.vastgelegd > 0
      ? gehouden(brief, onderdeel)
      : datum(brief, onderdeel);
  });

/** Everything that is known and meant for everybody: sessions, documents, fields. */
const alles = (brief: Kennis): MailFact[] => [
  ...zittingen(brief),
  ...document(
    brief,
    ...brief.blad.documenten.flatMap(({ soort, alleenVoor }) => (alleenVoor === null ? soort : [])),
  ),
  ...gegevens(brief),
];

/** What was done in the phase that a mail is about, in facts, for whoever is asked to confirm it. */
export const watIsGedaan = (brief: Brief): readonly MailFact[] =>
  (PER_PROGRAMMA[brief.blad.naam]?.[brief.onderdelen[0] ?? ''] ?? alles)(brief);
