import type { Consultatieblad, Programmablad } from '#domain';

/**
 * What a consultation is about: its part of the programme, the document, the session whose absentees it is for, and
 * the one that opens with what came of it.
 */
export type Consultatievorm = Consultatieblad;

/**
 * The consultation of this name, or without a name the one that a traject is at: that of its phase, else the first.
 * Undefined when the programme has none.
 */
export const vormVan = (
  { blad, fase }: { readonly blad: Pick<Programmablad, 'consultaties'>; readonly fase: string },
  onderdeel?: string,
): Consultatievorm | undefined => {
  const met = (naam: string) => blad.consultaties.find((vorm) => vorm.onderdeel === naam);
  return onderdeel === undefined ? (met(fase) ?? blad.consultaties[0]) : met(onderdeel);
};

/** Events of the fragment `consultatie`, which every programme shares under the id of its part. */
export const gebeurtenissenVan = ({ onderdeel }: Pick<Consultatievorm, 'onderdeel'>) =>
  ({
    verzendt: `${onderdeel}.BUREAU_VERZENDT`,
    slaatOver: `${onderdeel}.BUREAU_SLAAT_OVER`,
    reageert: `${onderdeel}.DEELNEMER_REAGEERT`,
    zietAf: `${onderdeel}.DEELNEMER_ZIET_AF`,
    verlengt: `${onderdeel}.BUREAU_VERLENGT`,
    sluit: `${onderdeel}.BUREAU_SLUIT`,
    extraRonde: `${onderdeel}.BUREAU_START_EXTRA_RONDE`,
    vraagtBevestiging: `${onderdeel}.BUREAU_VRAAGT_BEVESTIGING`,
  }) as const;
