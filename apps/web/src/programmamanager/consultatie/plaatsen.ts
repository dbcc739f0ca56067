import { plaatsnamen, reactieplaatsen, vergelijk } from '#documents';
import type { Blokverschil, Lijststap, Lot, Plaatsblok, TekstDocument, Vergelijking } from '#documents';
import type { Reactie } from '#consultatie';

/** One place of the text as it stands now or stood, with what people wrote about it. */
export interface Plaatsbeeld {
  /** Of the block that people were asked about; of a new one its own. */
  readonly id: string;
  readonly naam: string;
  readonly soort: Exclude<Lot['soort'], 'vervallen'> | 'nieuw' | 'vervallen';
  /** As people were asked about it; undefined: it is new. */
  readonly oud: TekstDocument | undefined;
  /** As it stands now; undefined: it is gone. */
  readonly nu: TekstDocument | undefined;
  /** Word by word, when the words changed. */
  readonly verschil: Vergelijking | undefined;
  readonly reacties: readonly Reactie[];
}

export interface Tekstbeeld {
  /** In the order of the text as it stands now; what is gone, where it stood. */
  readonly plaatsen: readonly Plaatsbeeld[];
  readonly geheel: readonly Reactie[];
  readonly mails: readonly Reactie[];
}

/** The text of a round beside the reactions, against the text as it stands now. */
export const tekstMetReacties = (
  oud: TekstDocument,
  nu: TekstDocument,
  reacties: readonly Reactie[],
): Tekstbeeld => {
  const namen = plaatsnamen(reactieplaatsen(oud));
  const nieuweNamen = plaatsnamen(reactieplaatsen(nu));
  const bekend = new Set<string | null>(namen.keys());
  const overGeheel = reacties.filter(({ blokId }) => !bekend.has(blokId));
  const { blokken, samenvatting } = vergelijk(oud, nu);
  return {
    plaatsen: blokken.flatMap((verschil): Plaatsbeeld[] => {
      const { soort, pad } = verschil;
      if (soort === 'vertrokken') return [];
      const id = verschil.oud?.attrs.id ?? verschil.id;
      const naam = verschil.oud ? namen.get(id) : nieuweNamen.get(id);
      if (naam === undefined) return [];
      return [
        {
          id,
          naam,
          soort,
          oud: alsDocument(verschil.oud, pad),
          nu: alsDocument(verschil.nieuw, pad),
          verschil: soort === 'gewijzigd' ? { blokken: [verschil], samenvatting } : undefined,
          reacties: reacties.filter(({ blokId }) => blokId === id),
        },
      ];
    }),
    geheel: overGeheel.filter(({ kanaal }) => kanaal === 'pagina'),
    mails: overGeheel.filter(({ kanaal }) => kanaal === 'mail'),
  };
};

/** The block by itself; an item keeps its bullet or its number. */
const alsDocument = (blok: Plaatsblok | undefined, pad: Blokverschil['pad']): TekstDocument | undefined => {
  if (!blok) return undefined;
  const lijst: Lijststap | undefined = pad.at(-1);
  if (!lijst || blok.type !== 'paragraph') return { type: 'doc', content: [blok] };
  const content = [{ type: 'listItem' as const, content: [blok] as const }];
  const { type, id, start, punt } = lijst;
  return {
    type: 'doc',
    content: [
      type === 'bulletList'
        ? { type, attrs: { id }, content }
        : { type, attrs: { id, start: start + punt }, content },
    ],
  };
};
