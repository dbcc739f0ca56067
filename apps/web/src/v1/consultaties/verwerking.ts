import { Text, YesNo } from '../api/index.ts';

/** One place of the text, written anew after the reactions to it. */
export class PlaatsInvoer {
  @Text('De tekst in platte notatie; leeg laat de plaats vervallen.', { max: 100_000, empty: true })
  tekst!: string;
  @Text('De versie waarvan u uitging.', { example: '0.2' }) verwachtNummer!: string;
}

export class Herschreven {
  @Text('Nummer van de versie waarin de tekst nu staat.', { example: '0.3' }) nummer!: string;
  @YesNo('Er is een nieuwe versie gemaakt; nee als de tekst al zo was.') veranderd!: boolean;
}
