import type { DocumentStatus } from '#domain';
import type { TekstDocument } from '#documents';
import type { Actor, Transaction } from '#workflow-engine';

/** A file that came with a version; the bytes are only read to download it. */
export interface BestandKop {
  readonly naam: string;
  readonly type: string;
  /** In bytes. */
  readonly grootte: number;
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
  /** Makes two writers of one document wait for each other; undefined when there is no such traject. */
  abstract lock(
    tx: Transaction,
    trajectId: string,
    soort: string,
  ): Promise<{ documentId: string; laatste: LaatsteVersie | undefined } | undefined>;
  /** Versions are only added. Does not wait. */
  abstract voegToe(tx: Transaction, documentId: string, versie: NieuweVersie, actor: Actor): void;
}
