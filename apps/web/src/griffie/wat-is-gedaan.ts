import type { Dossier } from '#case-management';
import { formatDatum, type DocumentSoort } from '#domain';
import type { DataItem } from '#ui';
import { onderdeelTitel } from './woorden.ts';

interface Inhoud {
  readonly bijeenkomsten: readonly string[];
  readonly documenten: readonly DocumentSoort[];
}

/** What a confirmer looks at per phase; of a phase that is not named here: everything. */
const INHOUD: Readonly<Record<string, Inhoud>> = {
  voorbereiding: { bijeenkomsten: ['bijeenkomst1', 'bijeenkomst2'], documenten: [] },
  bijeenkomst1: { bijeenkomsten: ['bijeenkomst1'], documenten: ['visie'] },
  consultatie: { bijeenkomsten: [], documenten: ['visie'] },
  bijeenkomst2: {
    bijeenkomsten: ['bijeenkomst2'],
    documenten: ['ambities-raad', 'ambities-college-directie', 'ambities-ambtenaren'],
  },
  afspraken: { bijeenkomsten: [], documenten: ['ambities', 'afspraken'] },
  training: { bijeenkomsten: ['dagdeel1', 'dagdeel2'], documenten: [] },
};

export function documentenVan(fase: string, { gegevens }: Dossier): readonly string[] {
  const bestaand = gegevens.documenten.map(({ soort }) => soort);
  const inhoud = INHOUD[fase];
  return inhoud ? inhoud.documenten.filter((soort) => bestaand.includes(soort)) : bestaand;
}

const mensen = (aantal: number): string => `${aantal} ${aantal === 1 ? 'persoon' : 'mensen'}`;

/** The facts of a phase, in a few lines. */
export function watIsGedaan(fase: string, dossier: Dossier): DataItem[] {
  const { gegevens } = dossier;
  const deelnemers = gegevens.mensen.reduce((som, { aantal }) => som + aantal, 0);
  const bijeenkomsten = gegevens.bijeenkomsten
    .filter(({ onderdeel }) => INHOUD[fase]?.bijeenkomsten.includes(onderdeel) ?? true)
    .map(({ onderdeel, begin, plaats, vastgelegd, aanwezig }) => ({
      label: onderdeelTitel(dossier, onderdeel),
      value:
        vastgelegd > 0
          ? `Gehouden op ${formatDatum(begin)}. Aanwezig: ${aanwezig} van ${mensen(vastgelegd)}.`
          : `Gepland op ${formatDatum(begin)}, ${plaats}.`,
    }));
  const reacties = gegevens.consultaties[fase];
  const elders = gegevens.vastlegging?.soort === 'elders' ? gegevens.vastlegging : null;
  return [
    { label: 'Deelnemers', value: mensen(deelnemers) },
    ...bijeenkomsten,
    ...(reacties
      ? [
          {
            label: 'Reacties',
            value: `${reacties.ontvangen} van de ${reacties.totaal} die wij om een reactie vroegen`,
          },
        ]
      : []),
    ...(elders && INHOUD[fase]?.documenten.includes('afspraken')
      ? [{ label: 'Afspraken vastgelegd', value: `${elders.plaats}, ${formatDatum(elders.datum)}` }]
      : []),
  ];
}
