import type { DocumentStatus } from '#domain';
import type { TekstDocument } from '#documents';
import type { Actor, Transaction } from '#workflow-engine';
import type { Afbeeldingbestand } from './documentomzetter.ts';

/** A file that came with a version; the bytes are only read to download it. */
export interface BestandKop {
  readonly naam: string;
  readonly type: string;
  /** In bytes. */
  readonly grootte: number;
}

/** How the words of a version came in: typed, written in the editor, read from a file, begun with the template. */
export type Herkomstwijze = 'getypt' | 'bewerkt' | 'bestand' | 'sjabloon' | 'ongewijzigd';

/** What a version was made from. */
export interface Herkomst {
  readonly hoe: Herkomstwijze;
  /** Number of the version that it came after and was made from; null when it is the first. */
  readonly uit: string | null;
  /** Name of the file that the words were read from. */
  readonly bestand?: string;
  /** What could not be taken over from that file, in Dutch sentences. */
  readonly meldingen?: readonly string[];
}

export interface VersieKop {
  /** Such as '0.1' or '1.0'. */
  readonly nummer: string;
  readonly status: DocumentStatus;
  readonly toelichting: string;
  /** UTC instants. */
  readonly gemaaktOp: string;
  readonly gemaaktDoor: string;
  /** When this version was first mailed, or null. */
  readonly verzondenOp: string | null;
  readonly bestand: BestandKop | null;
  /** Null of a version from before this was kept. */
  readonly herkomst: Herkomst | null;
}

export interface Versie extends VersieKop {
  readonly soort: string;
  readonly inhoud: TekstDocument;
}

/** The latest version as a writer meets it, under the lock of its document. */
export interface LaatsteVersie extends VersieKop {
  readonly inhoud: TekstDocument;
  readonly sha256: string | null;
  /** The number before it, or null when it is the first. */
  readonly vorigNummer: string | null;
}

export interface NieuwBestand {
  readonly naam: string;
  readonly type: string;
  readonly inhoud: Uint8Array;
  readonly sha256: string;
}

export interface NieuweVersie {
  readonly id: string;
  readonly nummer: string;
  readonly status: Exclude<DocumentStatus, 'inConsultatie'>;
  readonly inhoud: TekstDocument;
  readonly toelichting: string;
  /** 'behouden': the file of the version before. */
  readonly bestand: NieuwBestand | 'behouden' | null;
  readonly herkomst: Herkomst;
}

export abstract class Documenten {
  /** The latest version of each kind that has one. */
  abstract laatste(trajectId: string): Promise<ReadonlyMap<string, VersieKop>>;
  /** Newest first. */
  abstract versies(trajectId: string, soort: string): Promise<VersieKop[]>;
  /** Without a number the latest. */
  abstract versie(trajectId: string, soort: string, nummer?: string): Promise<Versie | undefined>;
  abstract bestand(
    trajectId: string,
    soort: string,
    nummer: string,
  ): Promise<Omit<NieuwBestand, 'sha256'> | undefined>;
  /** Images of a document, by their hash; those that it does not have are left out. */
  abstract afbeeldingen(
    trajectId: string,
    soort: string,
    sha256s: readonly string[],
  ): Promise<ReadonlyMap<string, Afbeeldingbestand>>;
  /** Which of these images the document does not have. */
  abstract ontbrekendeAfbeeldingen(
    tx: Transaction,
    documentId: string,
    sha256s: readonly string[],
  ): Promise<readonly string[]>;
  /** Makes two writers of one document wait for each other; undefined when there is no such traject. */
  abstract lock(
    tx: Transaction,
    trajectId: string,
    soort: string,
  ): Promise<{ documentId: string; laatste: LaatsteVersie | undefined } | undefined>;
  /** Versions are only added. Does not wait. */
  abstract voegToe(tx: Transaction, documentId: string, versie: NieuweVersie, actor: Actor): void;
  /** Images are only added, and one that is there stays as it is. Does not wait. */
  abstract voegAfbeeldingToe(tx: Transaction, documentId: string, afbeelding: Afbeeldingbestand): void;
}
