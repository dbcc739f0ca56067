import type { Dossier } from '#case-management';
import { formatDatum } from '#domain';
import type { DataItem } from '#ui';
import { onderdeelTitel } from './woorden.ts';

interface Inhoud {
  readonly bijeenkomsten: readonly string[];
  readonly documenten: readonly string[];
}

/** What a confirmer looks at, by programme and phase; of a phase that is not named here: everything. */
const INHOUD: Readonly<Record<string, Inhoud>> = {
  'ovkk.voorbereiding': { bijeenkomsten: ['bijeenkomst1', 'bijeenkomst2'], documenten: [] },
  'ovkk.bijeenkomst1': { bijeenkomsten: ['bijeenkomst1'], documenten: ['visie'] },
  'ovkk.consultatie': { bijeenkomsten: [], documenten: ['visie'] },
  'ovkk.bijeenkomst2': {
    bijeenkomsten: ['bijeenkomst2'],
    documenten: ['ambities-raad', 'ambities-college-directie', 'ambities-ambtenaren'],
  },
  'ovkk.afspraken': { bijeenkomsten: [], documenten: ['ambities', 'afspraken'] },
  'ovkk.training': { bijeenkomsten: ['dagdeel1', 'dagdeel2'], documenten: [] },
};

const inhoudVan = ({ traject }: Dossier, fase: string): Inhoud | undefined =>
  INHOUD[`${traject.programma}.${fase}`];

export function documentenVan(fase: string, dossier: Dossier): readonly string[] {
  const bestaand = dossier.gegevens.documenten.map(({ soort }) => soort);
  const inhoud = inhoudVan(dossier, fase);
  return inhoud ? inhoud.documenten.filter((soort) => bestaand.includes(soort)) : bestaand;
}

const mensen = (aantal: number): string => `${aantal} ${aantal === 1 ? 'persoon' : 'mensen'}`;

/** Of a day with one person it is said whether it was held, not how many were there. */
const verloopVan = (
  { begin, plaats, vastgelegd, aanwezig }: Dossier['gegevens']['bijeenkomsten'][number],
  alleen: boolean,
): string => {
  const datum = formatDatum(begin);
  if (vastgelegd === 0) return `Gepland op ${datum}, ${plaats}.`;
  if (alleen) return aanwezig === 0 ? `Gemist op ${datum}.` : `Gehouden op ${datum}.`;
  return `Gehouden op ${datum}. Aanwezig: ${aanwezig} van ${mensen(vastgelegd)}.`;
};

/** The facts of a phase, in a few lines. */
export function watIsGedaan(fase: string, dossier: Dossier): DataItem[] {
  const { gegevens, traject } = dossier;
  const inhoud = inhoudVan(dossier, fase);
  const deelnemers = gegevens.mensen.reduce((som, { aantal }) => som + aantal, 0);
  const bijeenkomsten = gegevens.bijeenkomsten
    .filter(({ onderdeel }) => inhoud?.bijeenkomsten.includes(onderdeel) ?? true)
    .map((bijeenkomst) => ({
      label: onderdeelTitel(traject, bijeenkomst.onderdeel),
      value: verloopVan(bijeenkomst, traject.client.soort === 'persoon'),
    }));
  const reacties = gegevens.consultaties[fase];
  const elders = gegevens.vastlegging?.soort === 'elders' ? gegevens.vastlegging : null;
  return [
    ...(traject.client.soort === 'persoon' ? [] : [{ label: 'Deelnemers', value: mensen(deelnemers) }]),
    ...bijeenkomsten,
    ...(reacties
      ? [
          {
            label: 'Reacties',
            value: `${reacties.ontvangen} van de ${reacties.totaal} die wij om een reactie vroegen`,
          },
        ]
      : []),
    ...(elders && inhoud?.documenten.includes('afspraken')
      ? [{ label: 'Afspraken vastgelegd', value: `${elders.plaats}, ${formatDatum(elders.datum)}` }]
      : []),
  ];
}
