import type { DocumentSoort } from '#domain';

/**
 * What a consultation is about: its part of the programme, the document, the session whose absentees it is for, and
 * the one that opens with what came of it.
 */
export interface Consultatievorm {
  readonly onderdeel: string;
  readonly soort: DocumentSoort;
  readonly na: string;
  readonly voor: string;
}

/** The one of the Verdiepingsslag Overheidsparticipatie. */
export const TUSSENTIJDS: Consultatievorm = {
  onderdeel: 'consultatie',
  soort: 'visie',
  na: 'bijeenkomst1',
  voor: 'bijeenkomst2',
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
    bevestigt: `${onderdeel}.GRIFFIE_BEVESTIGT`,
  }) as const;
