import { beoordeelRij, type Fout, type GelezenDeelnemer, type Postbussen } from './beoordeel-rij.ts';
import { leesKop } from './kolommen.ts';
import { veldenVolgensKop, veldenZonderKop } from './lees-velden.ts';
import { leesTabel } from './tabel.ts';
import { ALLE_ROLLEN, type Rolkeuze } from '../programma/rolkeuze.ts';

export interface Leesfout extends Fout {
  regel: number;
  /** The line as it was typed. */
  invoer: string;
}

export interface Inlezing {
  rijen: GelezenDeelnemer[];
  fouten: Leesfout[];
  /** Not wrong, but good to know: a column that is not read. */
  meldingen: { regel: number; tekst: string }[];
  /** Every line that is not in `rijen`, with the heading: back into the text field, so that nothing typed is lost. */
  nietIngelezen: string;
}

export const MAX_DEELNEMERS_PER_KEER = 500;

/** Reads pasted text or CSV into deelnemers in roles that can be chosen; a line is either read whole or refused with all its faults. */
export function leesDeelnemers(tekst: string, keuze: Rolkeuze = ALLE_ROLLEN): Inlezing {
  const tabel = leesTabel(tekst);
  const eerste = tabel[0];
  const kop = eerste && leesKop(eerste.cellen);
  const mensen = kop ? tabel.slice(1) : tabel;
  const uitkomst: Inlezing = { rijen: [], fouten: [], meldingen: [], nietIngelezen: '' };
  const terug: string[] = [];
  const gezien: Postbussen = new Map();

  for (const naam of kop?.onbekend ?? []) {
    uitkomst.meldingen.push({ regel: 1, tekst: `De kolom ‘${naam}’ nemen we niet over.` });
  }
  for (const { regel, ruw, cellen } of mensen.slice(0, MAX_DEELNEMERS_PER_KEER)) {
    const oordeel = beoordeelRij(
      kop ? veldenVolgensKop(cellen, kop) : veldenZonderKop(cellen),
      regel,
      gezien,
      keuze,
    );
    if ('deelnemer' in oordeel) {
      uitkomst.rijen.push(oordeel.deelnemer);
    } else {
      uitkomst.fouten.push(...oordeel.fouten.map((fout) => ({ ...fout, regel, invoer: ruw })));
      terug.push(ruw);
    }
  }
  const teVeel = mensen.slice(MAX_DEELNEMERS_PER_KEER);
  const vanaf = teVeel[0];
  if (vanaf) {
    uitkomst.fouten.push({
      regel: vanaf.regel,
      veld: 'regel',
      tekst: `U kunt ${MAX_DEELNEMERS_PER_KEER} mensen tegelijk toevoegen. Voeg de mensen vanaf regel ${vanaf.regel} daarna toe.`,
      invoer: vanaf.ruw,
    });
    terug.push(...teVeel.map((rij) => rij.ruw));
  }
  if (terug.length > 0) uitkomst.nietIngelezen = [...(kop ? [eerste.ruw] : []), ...terug].join('\n');
  return uitkomst;
}
