import { datumVan, eindVanDag, naarUtc, plusWerkdagen, type Kalender } from '#domain';
import type { Mailbron } from '../brief/mailbron.ts';
import type { SjabloonNaam } from './register.ts';

/**
 * What makes a mail urgent:
 * - `meteen`: it tells that something is off or moved, or that a term has passed;
 * - `bijeenkomst`: it is about its sessions, and so urgent when one of them is near;
 * - `reactietermijn`: it asks for a reaction before the term of the round ends;
 * - `hulptermijn`: it asks for advice before the term of the question ends;
 * - `kan-wachten`: it asks nothing by a day.
 */
type Soort = 'meteen' | 'bijeenkomst' | 'reactietermijn' | 'hulptermijn' | 'kan-wachten';

/** Every mail of a traject has its line: one that is missing does not compile. */
const SOORT = {
  'save-the-date': 'bijeenkomst',
  uitnodiging: 'bijeenkomst',
  'uitnodiging-met-visie': 'bijeenkomst',
  'praktische-informatie': 'bijeenkomst',
  'bedankt-globale-visie': 'kan-wachten',
  'consultatie-concept': 'reactietermijn',
  'consultatie-herinnering': 'reactietermijn',
  'terugkoppeling-reactie': 'kan-wachten',
  'ambities-ter-bespreking': 'kan-wachten',
  'verzoek-afspraken': 'kan-wachten',
  'training-uitnodiging': 'bijeenkomst',
  bevestigingsverzoek: 'kan-wachten',
  'bevestigingsverzoek-herinnering': 'kan-wachten',
  teruggestuurd: 'kan-wachten',
  verzet: 'meteen',
  afgelast: 'meteen',
  geannuleerd: 'meteen',
  afgerond: 'kan-wachten',
  datumpeiling: 'kan-wachten',
  'datumpeiling-herinnering': 'meteen',
  'datumpeiling-ingetrokken': 'kan-wachten',
  agendapunt: 'meteen',
  'agendapunt-vervalt': 'meteen',
  'nieuwe-link-griffie': 'meteen',
  'nieuwe-link-reactie': 'meteen',
  'masterclass-aangemeld': 'kan-wachten',
  'masterclass-voorgesprek': 'bijeenkomst',
  'masterclass-uitnodiging': 'bijeenkomst',
  'masterclass-praktisch': 'bijeenkomst',
  'masterclass-bedankt': 'kan-wachten',
  'masterclass-rapport': 'kan-wachten',
  'masterclass-bespreking': 'bijeenkomst',
  'masterclass-factuur': 'kan-wachten',
  'masterclass-afgerond': 'kan-wachten',
  'burgemeester-kennismaking': 'bijeenkomst',
  'burgemeester-besluit': 'kan-wachten',
  'burgemeester-besluit-herinnering': 'kan-wachten',
  'burgemeester-welkom': 'kan-wachten',
  'burgemeester-geen-deelname': 'kan-wachten',
  'burgemeester-momenten': 'bijeenkomst',
  'burgemeester-data': 'bijeenkomst',
  'burgemeester-vooraf': 'bijeenkomst',
  'burgemeester-gestopt': 'meteen',
  'burgemeester-afscheid-gemeld': 'kan-wachten',
  'burgemeester-afgerond': 'kan-wachten',
  'samenwerken-start': 'kan-wachten',
  'uitnodiging-raadsessie': 'bijeenkomst',
  'uitnodiging-leiderschap': 'bijeenkomst',
  'samenwerken-afgerond': 'kan-wachten',
  'uitnodiging-rollen': 'bijeenkomst',
  'uitnodiging-casuistiek': 'bijeenkomst',
  'uitnodiging-pressurecooker': 'bijeenkomst',
  'uitnodiging-reflectie': 'bijeenkomst',
  'casus-gevraagd': 'bijeenkomst',
  'cohort-afgerond': 'kan-wachten',
  'uitnodiging-training': 'bijeenkomst',
  'nieuwe-werkwijze': 'kan-wachten',
  'vervolg-voorstel': 'kan-wachten',
  'werkgroep-thema': 'kan-wachten',
  'werkgroep-start': 'kan-wachten',
  'hulp-gevraagd': 'hulptermijn',
  'hulp-herinnering': 'meteen',
  'hulp-advies': 'kan-wachten',
  'werkgroep-resultaat': 'kan-wachten',
} as const satisfies Readonly<Record<SjabloonNaam, Soort>>;

const soortVan = (sjabloon: string): Soort | undefined =>
  Object.hasOwn(SOORT, sjabloon) ? SOORT[sjabloon as SjabloonNaam] : undefined;

type Bron = Pick<Mailbron, 'bijeenkomsten' | 'consultaties' | 'termijnen'>;

const eersteBegin = ({ bijeenkomsten }: Bron, onderdelen: readonly string[]): string | null => {
  const begin = onderdelen.flatMap((onderdeel) => {
    const bijeenkomst = bijeenkomsten[onderdeel];
    return bijeenkomst && !bijeenkomst.voorbij ? [naarUtc(bijeenkomst.beginLokaal)] : [];
  });
  return begin.toSorted()[0] ?? null;
};

/** The instant before which the reader has to act: the first session that it is about, or the end of the term. */
export const uiterlijkVan = (sjabloon: string, onderdelen: readonly string[], bron: Bron): string | null => {
  const soort = soortVan(sjabloon);
  if (soort === 'bijeenkomst') return eersteBegin(bron, onderdelen);
  if (soort === 'reactietermijn') return bron.consultaties[onderdelen[0] ?? '']?.termijn ?? null;
  if (soort === 'hulptermijn') return bron.termijnen?.['werk.hulp'] ?? null;
  return null;
};

const WERKDAGEN = 2;

/** Whether a mail may not wait until the next morning. What is nobody's template here is not held. */
export const isDringend = (
  { sjabloon, uiterlijk }: { readonly sjabloon: string; readonly uiterlijk: string | null },
  nu: string,
  kalender: Kalender = {},
): boolean => {
  const soort = soortVan(sjabloon);
  if (soort === undefined || soort === 'meteen') return true;
  return uiterlijk !== null && uiterlijk <= eindVanDag(plusWerkdagen(datumVan(nu), WERKDAGEN, kalender));
};
