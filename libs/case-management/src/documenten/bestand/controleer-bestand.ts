import { createHash } from 'node:crypto';
import type { NieuwBestand } from '../../ports/documenten.ts';
import { BESTANDSSOORTEN, bestandssoort } from './bestandssoort.ts';

export const MAX_BESTAND = 10 * 1024 * 1024;
const MAX_NAAM = 120;

/** A file as it came in from a form. */
export interface Upload {
  readonly naam: string;
  readonly inhoud: Uint8Array;
}

export type Bestandsoordeel =
  | { readonly ok: true; readonly bestand: NieuwBestand }
  /** Dutch: what is wrong and what to do. */
  | { readonly ok: false; readonly text: string };

const nee = (text: string): Bestandsoordeel => ({ ok: false, text });

/** The name without folders and odd signs, with the extension that the bytes ask for. */
const nette = (naam: string, soort: string): string => {
  const kaal = (naam.split(/[/\\]/).at(-1) ?? '')
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}"<>:|?*;]+/gu, '')
    .trim();
  const zonder = kaal.replace(/\.[A-Za-z0-9]{1,5}$/, '').replace(/^\.+/, '');
  return `${(zonder || 'bestand').slice(0, MAX_NAAM)}.${soort}`;
};

/** What is wrong with the size of a file, before anything looks into it; null when it is fine. */
export const grootteFout = ({ inhoud }: Pick<Upload, 'inhoud'>): string | null => {
  if (inhoud.length === 0) return 'Het bestand is leeg. Kies een ander bestand.';
  return inhoud.length > MAX_BESTAND
    ? 'Het bestand is groter dan 10 MB. Maak het kleiner, bijvoorbeeld met kleinere afbeeldingen.'
    : null;
};

/** Looks at the bytes and not at the name: what is kept is what it says it is. */
export const controleerBestand = ({ naam, inhoud }: Upload): Bestandsoordeel => {
  const fout = grootteFout({ inhoud });
  if (fout !== null) return nee(fout);
  const soort = bestandssoort(inhoud);
  if (soort === 'macro')
    return nee('In dit bestand zit een macro. Sla het op zonder macro en voeg het opnieuw toe.');
  if (soort === 'kapot')
    return nee(
      'Het bestand is beschadigd of niet compleet. Open het in Word, bewaar het opnieuw en voeg het nog eens toe.',
    );
  if (soort === undefined)
    return nee(
      'Dit soort bestand kan niet. Kies een bestand van Word (docx), OpenDocument (odt), pptx, pdf of txt.',
    );
  const sha256 = createHash('sha256').update(inhoud).digest('hex');
  return { ok: true, bestand: { naam: nette(naam, soort), type: BESTANDSSOORTEN[soort], inhoud, sha256 } };
};
