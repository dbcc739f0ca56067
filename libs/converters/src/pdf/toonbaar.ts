const VERVANGER = '□';

/** What joins or colours other signs and is nothing by itself. */
const ONZICHTBAAR = /\p{Default_Ignorable_Code_Point}/gu;

/** Signs that people type and for which the letters have another that says the same. */
const GELIJK: Readonly<Record<string, string>> = {
  '\t': ' ',
  '☒': '☑',
  '✅': '✓',
  '❌': '✗',
  '⟶': '→',
  '➔': '→',
  '★': '*',
  '⭐': '*',
};

const segmenten = new Intl.Segmenter('nl', { granularity: 'grapheme' });

/** Turns text into text that the letters can show; what they cannot becomes a square, one for each sign. */
export class Toonbaar {
  /** Whether something could not be shown: the reader is told. */
  vervangen = false;

  constructor(private readonly tekens: ReadonlySet<number>) {}

  maak(tekst: string): string {
    if (this.kan(tekst)) return tekst;
    let uit = '';
    for (const { segment } of segmenten.segment(tekst)) uit += this.teken(segment);
    return uit;
  }

  private teken(teken: string): string {
    if (this.kan(teken)) return teken;
    const kaal = teken.replace(ONZICHTBAAR, '');
    if (kaal === '') return '';
    for (const poging of [
      kaal,
      GELIJK[kaal],
      kaal.normalize('NFC'),
      kaal.normalize('NFKC'),
      kaal.normalize('NFKD'),
    ]) {
      if (poging !== undefined && this.kan(poging)) return poging;
    }
    this.vervangen = true;
    return VERVANGER;
  }

  private kan(tekst: string): boolean {
    for (const teken of tekst) if (!this.tekens.has(teken.codePointAt(0) ?? 0)) return false;
    return true;
  }
}
