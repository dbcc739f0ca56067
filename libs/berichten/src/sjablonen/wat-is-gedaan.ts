import { DOCUMENT_SOORTEN, formatDatum, type DocumentSoort } from '#domain';
import type { MailFact } from '#ui';
import type { Mailbron } from '../brief/mailbron.ts';
import { mensen, wanneer, woordenVan } from '../brief/woorden.ts';

const datum = (bron: Mailbron, onderdeel: string): MailFact[] => {
  const bijeenkomst = bron.bijeenkomsten[onderdeel];
  return bijeenkomst ? [{ label: woordenVan(onderdeel).titel, value: wanneer(bijeenkomst) }] : [];
};

const gehouden = (bron: Mailbron, onderdeel: string): MailFact[] => {
  const bijeenkomst = bron.bijeenkomsten[onderdeel];
  if (!bijeenkomst) return [];
  return [
    { label: `${woordenVan(onderdeel).titel} gehouden`, value: formatDatum(bijeenkomst.beginLokaal) },
    { label: 'Aanwezig', value: `${bijeenkomst.aanwezig} van de ${mensen(bijeenkomst.vastgelegd)}` },
  ];
};

const document = (bron: Mailbron, ...soorten: readonly DocumentSoort[]): MailFact[] =>
  soorten.flatMap((soort) => {
    const gevonden = bron.documenten[soort];
    return gevonden ? [{ label: DOCUMENT_SOORTEN[soort], value: `versie ${gevonden.nummer}` }] : [];
  });

const consultatie = (bron: Mailbron): MailFact[] => {
  const ronde = bron.consultaties['consultatie'];
  if (!ronde) return [];
  return [
    { label: 'Om een reactie gevraagd', value: mensen(ronde.gevraagd) },
    { label: 'Reacties', value: String(ronde.reacties.length) },
  ];
};

const afspraken = ({ afspraken: vastlegging }: Mailbron): MailFact[] =>
  vastlegging?.soort === 'elders'
    ? [{ label: 'Afspraken vastgelegd', value: `${vastlegging.plaats}, ${formatDatum(vastlegging.datum)}` }]
    : [];

const PER_FASE: Readonly<Record<string, (bron: Mailbron) => MailFact[]>> = {
  voorbereiding: (bron) => [
    ...datum(bron, 'bijeenkomst1'),
    ...datum(bron, 'bijeenkomst2'),
    { label: 'Deelnemers', value: mensen(bron.deelnemers) },
  ],
  bijeenkomst1: (bron) => [...gehouden(bron, 'bijeenkomst1'), ...document(bron, 'visie')],
  consultatie: (bron) => [...consultatie(bron), ...document(bron, 'visie')],
  bijeenkomst2: (bron) => [
    ...gehouden(bron, 'bijeenkomst2'),
    ...document(bron, 'ambities-raad', 'ambities-college-directie', 'ambities-ambtenaren'),
  ],
  afspraken: (bron) => [...document(bron, 'ambities', 'afspraken'), ...afspraken(bron)],
  training: (bron) => [...gehouden(bron, 'dagdeel1'), ...gehouden(bron, 'dagdeel2')],
};

/** What was done in a phase, in facts, for whoever is asked to confirm it. */
export const watIsGedaan = (fase: string, bron: Mailbron): readonly MailFact[] =>
  PER_FASE[fase]?.(bron) ?? [];
