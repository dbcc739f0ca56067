import { controleer, uitPlatteTekst } from '#documents';
import type { FieldFault } from '#workflow-engine';
import type { NieuwBestand } from '../ports/documenten.ts';
import { controleerBestand } from './bestand/controleer-bestand.ts';
import type { Upload } from './bestand/controleer-bestand.ts';

const MAX_TEKST = 100_000;
const MAX_TOELICHTING = 500;

export interface Invoer {
  readonly tekst?: string | undefined;
  readonly bestand?: Upload | 'behouden' | undefined;
  readonly toelichting?: string | undefined;
}

interface Gekeurd {
  readonly faults: readonly FieldFault[];
  readonly bestand: NieuwBestand | 'behouden' | null;
  readonly toelichting: string;
}

const tekstFout = (tekst: string): string | undefined => {
  if (tekst.length > MAX_TEKST)
    return `De tekst is te lang: ${tekst.length} tekens. Maak de tekst korter dan ${MAX_TEKST} tekens, of voeg een bestand toe.`;
  let nummer = 0;
  const oordeel = controleer(uitPlatteTekst(tekst, () => `t${nummer++}`));
  return oordeel.ok ? undefined : oordeel.fouten[0]?.tekst;
};

/** What is wrong with a version before anything is written; each fault with the field it is about. */
export const controleerVersie = ({ tekst, bestand, toelichting = '' }: Invoer): Gekeurd => {
  const faults: FieldFault[] = [];
  const lang = tekst === undefined ? undefined : tekstFout(tekst);
  if (lang !== undefined) faults.push({ field: 'tekst', text: lang });
  if (tekst !== undefined && tekst.trim() === '' && bestand === undefined)
    faults.push({ field: 'tekst', text: 'Vul de tekst in, of voeg een bestand toe.' });
  if (toelichting.length > MAX_TOELICHTING)
    faults.push({ field: 'toelichting', text: `Maak de toelichting korter dan ${MAX_TOELICHTING} tekens.` });
  if (bestand === undefined || bestand === 'behouden')
    return { faults, bestand: bestand ?? null, toelichting: toelichting.trim() };
  const gekeurd = controleerBestand(bestand);
  if (!gekeurd.ok) faults.push({ field: 'bestand', text: gekeurd.text });
  return { faults, bestand: gekeurd.ok ? gekeurd.bestand : null, toelichting: toelichting.trim() };
};
