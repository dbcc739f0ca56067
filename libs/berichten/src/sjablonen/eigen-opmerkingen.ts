import { documentVan } from '#domain';
import { plaatsnamen, reactieplaatsen, waarBleven, type Lot } from '#documents';
import type { Brief } from '../brief/brief.ts';
import type { Mailconsultatie, Mailreactie } from '../brief/mailbron.ts';

/** What one person wrote about one place, and what became of the text there. */
export interface Besproken {
  /** 'Alinea 2 onder ‘Wat wij willen’'. */
  readonly plaats: string;
  /** Version that it was about. */
  readonly nummer: string;
  /** Null when it is about the whole, or when the text is not for every reader. */
  readonly lot: Lot | null;
  readonly opmerkingen: readonly Mailreactie[];
}

const GEHEEL = { pagina: 'Over het geheel', mail: 'Uit uw mail' } as const;

/** The own remarks of the reader that were not answered yet, by round and in reading order; of nobody else. */
export const eigenOpmerkingen = (brief: Brief, ronde: Mailconsultatie): Besproken[] => {
  const eigen = ronde.reacties.filter(({ deelnemerId }) => deelnemerId === brief.persoon.id);
  const nieuw = eigen.filter(({ gemeld }) => !gemeld);
  const teMelden = nieuw.length > 0 ? nieuw : eigen;
  const rondes = [...new Set(teMelden.map((reactie) => reactie.ronde))].sort((een, ander) => een - ander);
  return rondes.flatMap((nummer) =>
    vanRonde(
      brief,
      ronde,
      teMelden.filter((reactie) => reactie.ronde === nummer),
    ),
  );
};

const vanRonde = (
  { bron, blad }: Brief,
  { soort, teksten }: Mailconsultatie,
  reacties: readonly Mailreactie[],
): Besproken[] => {
  const nummer = reacties[0]?.nummer ?? '';
  const oud = teksten[nummer] ?? { type: 'doc', content: [] };
  const isOpen = documentVan(blad, soort)?.alleenVoor === null;
  const nieuw = isOpen ? bron.documenten[soort]?.inhoud : undefined;
  const lotVan = nieuw && waarBleven(oud, nieuw);
  const namen = plaatsnamen(reactieplaatsen(oud));
  const bijPlaats = [...namen].map(([id, plaats]) => ({
    plaats,
    nummer,
    lot: lotVan?.(id) ?? null,
    opmerkingen: reacties.filter(({ blokId }) => blokId === id),
  }));
  const overGeheel = (['pagina', 'mail'] as const).map((kanaal) => ({
    plaats: GEHEEL[kanaal],
    nummer,
    lot: null,
    opmerkingen: reacties.filter(
      (reactie) => reactie.kanaal === kanaal && (reactie.blokId === null || !namen.has(reactie.blokId)),
    ),
  }));
  return [...bijPlaats, ...overGeheel].filter(({ opmerkingen }) => opmerkingen.length > 0);
};
