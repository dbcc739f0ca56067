import type { Pakketkeuring } from '../zip/keur-pakket.ts';

/** What was left out or changed, counted while reading. */
export type Verlies =
  | 'afbeeldingSoort'
  | 'afbeeldingKapot'
  | 'afbeeldingZonderAlt'
  | 'afbeeldingVerplaatst'
  | 'inhoudsopgave'
  | 'titelVerderop'
  | 'kopnummers'
  | 'links'
  | 'samengevoegd'
  | 'tabelInTabel'
  | 'lijstInTabel'
  | 'tabelIngekort'
  | 'diepeLijst';

const één = (aantal: number, enkel: string, meer: string): string =>
  aantal === 1 ? enkel : meer.replace('#', String(aantal));

const ZINNEN: Readonly<Record<Verlies, (aantal: number) => string>> = {
  afbeeldingSoort: (n) =>
    één(
      n,
      'Eén afbeelding is weggelaten: alleen PNG en JPEG kunnen worden overgenomen.',
      '# afbeeldingen zijn weggelaten: alleen PNG en JPEG kunnen worden overgenomen.',
    ),
  afbeeldingKapot: (n) =>
    één(
      n,
      'Eén afbeelding is weggelaten, want die is beschadigd, te groot of staat niet in het bestand.',
      '# afbeeldingen zijn weggelaten, want ze zijn beschadigd, te groot of staan niet in het bestand.',
    ),
  afbeeldingZonderAlt: (n) =>
    één(
      n,
      'Eén afbeelding heeft geen beschrijving. Schrijf op wat erop staat, voor wie haar niet kan zien.',
      '# afbeeldingen hebben geen beschrijving. Schrijf op wat erop staat, voor wie ze niet kan zien.',
    ),
  afbeeldingVerplaatst: (n) =>
    één(
      n,
      'Eén afbeelding in een lijst of tabel staat nu eronder.',
      '# afbeeldingen in een lijst of tabel staan nu eronder.',
    ),
  inhoudsopgave: () => 'De inhoudsopgave is weggelaten.',
  titelVerderop: () => 'Een titel verderop in de tekst is een kop geworden.',
  kopnummers: () => 'De nummers voor koppen zijn niet overgenomen.',
  links: (n) =>
    één(
      n,
      'Eén link die geen webadres of e-mailadres is, is gewone tekst geworden.',
      '# links die geen webadres of e-mailadres zijn, zijn gewone tekst geworden.',
    ),
  samengevoegd: () =>
    'Samengevoegde cellen in een tabel zijn gesplitst: de tekst staat in de eerste, de andere zijn leeg.',
  tabelInTabel: () => 'Een tabel in een tabel is gewone tekst geworden.',
  lijstInTabel: () => 'Lijsten in een tabel zijn gewone regels geworden.',
  tabelIngekort: () => 'Een te grote tabel is verdeeld of ingekort.',
  diepeLijst: () => 'Lijsten dieper dan acht niveaus zijn op het achtste niveau gezet.',
};

/** Elements that mammoth leaves out or flattens without a word; the count in the file tells of them. */
const GEZIEN: readonly (readonly [elementen: readonly string[], zin: string])[] = [
  [
    ['footnoteReference', 'endnoteReference'],
    'Voetnoten en eindnoten zijn niet overgenomen. Zet wat belangrijk is in de tekst zelf.',
  ],
  [
    ['ins', 'del', 'moveFrom', 'moveTo'],
    'Het bestand had bijgehouden wijzigingen. De tekst is overgenomen alsof ze allemaal zijn geaccepteerd.',
  ],
  [['commentReference'], 'Opmerkingen in de kantlijn zijn niet overgenomen.'],
  [['txbxContent'], 'Tekst uit tekstvakken is gewone tekst geworden. Kijk of zij op de goede plaats staat.'],
  [['chart', 'relIds'], 'Grafieken en schema’s zijn weggelaten. Neem ze op als afbeelding.'],
  [['oMath'], 'Formules zijn niet overgenomen.'],
  [['object'], 'Ingevoegde objecten, zoals een werkblad, zijn weggelaten.'],
  [['strike', 'dstrike'], 'Doorgestreepte tekst is gewone tekst geworden.'],
];

const TEKENS = 't';

export class Verliezen {
  private readonly geteld = new Map<Verlies, number>();

  tel(verlies: Verlies): void {
    this.geteld.set(verlies, (this.geteld.get(verlies) ?? 0) + 1);
  }

  /** In the order in which they are listed above, each once. */
  meldingen({ tekst, rand }: Pakketkeuring): string[] {
    const gezien = GEZIEN.filter(([namen]) => namen.some((naam) => tekst.has(naam))).map(([, zin]) => zin);
    const geteld = (Object.keys(ZINNEN) as Verlies[]).flatMap((verlies) => {
      const aantal = this.geteld.get(verlies) ?? 0;
      return aantal === 0 ? [] : [ZINNEN[verlies](aantal)];
    });
    return [...gezien, ...(rand.has(TEKENS) ? ['De kop- en voetteksten zijn weggelaten.'] : []), ...geteld];
  }
}
