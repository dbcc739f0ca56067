import { volgendeVersie } from '#domain';
import type { Versiestap } from '#domain';
import { Ids, InstanceStore } from '#workflow-engine';
import type { Actor, Transaction } from '#workflow-engine';
import { conflict, invalid, notFound } from '../case-result.ts';
import type { CaseResult } from '../case-result.ts';
import { Documenten } from '../ports/documenten.ts';
import type { LaatsteVersie, NieuwBestand } from '../ports/documenten.ts';
import { Dossierlog } from '../ports/dossierlog.ts';
import { LEEG, afbeeldingenIn, herkomstVan, metIdsVan, zeggenHetzelfde } from './woorden.ts';
import type { Woorden } from './woorden.ts';

export interface Versieopdracht {
  readonly trajectId: string;
  readonly soort: string;
  /** How the dossier calls it. */
  readonly titel: string;
  /** Null: the words of the latest version. */
  readonly woorden: Woorden | null;
  readonly bestand: NieuwBestand | 'behouden' | null;
  readonly toelichting: string;
  readonly hoe: Versiestap;
  /** The version that the writer started from; 'laatste' = whatever it is by now. */
  readonly verwachtNummer: string | null | 'laatste';
  readonly actor: Actor;
}

export type Versieuitkomst = CaseResult<{
  readonly nummer: string;
  readonly herhaald: boolean;
  /** The words came out of a Word file. */
  readonly ingelezen: boolean;
}>;

/** No event: it is never a repetition of one. */
const GEEN_VERZOEK = '';
const VOORBIJ = conflict('Dit traject is afgerond of gestopt. De documenten kunnen niet meer veranderen.');
const VREEMDE_AFBEELDING =
  'In de tekst staat een afbeelding die niet bij dit document hoort. Haal de afbeelding weg, of voeg een Word-bestand toe waar zij in staat.';

/** Adds one version to one document inside a transaction that is kept only if the result is ok. */
export class SchrijfVersie {
  constructor(
    private readonly instances: InstanceStore,
    private readonly documenten: Documenten,
    private readonly dossier: Dossierlog,
    private readonly ids: Ids,
  ) {}

  async within(tx: Transaction, opdracht: Versieopdracht): Promise<Versieuitkomst> {
    const { trajectId, soort, verwachtNummer } = opdracht;
    // The facts that an event is decided on must not change under it.
    const loaded = await this.instances.lockAndLoad(tx, trajectId, GEEN_VERZOEK);
    if (loaded?.instance.status === 'done') return VOORBIJ;
    const gevonden = await this.documenten.lock(tx, trajectId, soort);
    if (!gevonden) return notFound();
    const { documentId, laatste } = gevonden;
    if (verwachtNummer !== 'laatste' && verwachtNummer !== (laatste?.nummer ?? null))
      return laatste && isHerhaling(laatste, opdracht)
        ? { ok: true, nummer: laatste.nummer, herhaald: true, ingelezen: opdracht.woorden?.hoe === 'bestand' }
        : conflict(ondertussen(laatste));
    return this.voegToe(tx, documentId, laatste, opdracht);
  }

  private async voegToe(
    tx: Transaction,
    documentId: string,
    laatste: LaatsteVersie | undefined,
    { trajectId, titel, woorden, bestand, toelichting, hoe, actor }: Versieopdracht,
  ): Promise<Versieuitkomst> {
    const oud = laatste?.inhoud ?? LEEG;
    const inhoud = woorden === null ? oud : metIdsVan(woorden, oud, () => this.ids.next());
    if (woorden && !(await this.afbeeldingenErbij(tx, documentId, woorden))) return VREEMD;
    const nummer = volgendeVersie(laatste?.nummer ?? null, hoe);
    const status = hoe === 'vaststellen' ? 'vastgesteld' : 'concept';
    const herkomst = herkomstVan(woorden, laatste?.nummer ?? null);
    this.documenten.voegToe(
      tx,
      documentId,
      { id: this.ids.next(), nummer, status, inhoud, toelichting, bestand, herkomst },
      actor,
    );
    const wat = `${titel}, versie ${nummer}`;
    this.dossier.note(tx, trajectId, actor, hoe === 'vaststellen' ? `${wat} vastgesteld` : `${wat} bewaard`);
    return { ok: true, nummer, herhaald: false, ingelezen: woorden?.hoe === 'bestand' };
  }

  /** Images that came with the words are kept with the document; false when the words show another one. */
  private async afbeeldingenErbij(tx: Transaction, documentId: string, woorden: Woorden): Promise<boolean> {
    const erbij = woorden.hoe === 'bestand' ? woorden.afbeeldingen : [];
    const mee = new Set(erbij.map(({ sha256 }) => sha256));
    const andere = afbeeldingenIn(woorden.inhoud).filter((sha256) => !mee.has(sha256));
    if (andere.length > 0) {
      const weg = await this.documenten.ontbrekendeAfbeeldingen(tx, documentId, andere);
      if (weg.length > 0) return false;
    }
    for (const afbeelding of erbij) this.documenten.voegAfbeeldingToe(tx, documentId, afbeelding);
    return true;
  }
}

const VREEMD = invalid({ field: 'tekst', text: VREEMDE_AFBEELDING });

const ondertussen = (laatste: LaatsteVersie | undefined): string =>
  laatste
    ? `${laatste.gemaaktDoor} heeft ondertussen versie ${laatste.nummer} bewaard. Uw tekst staat nog hieronder. Vergelijk beide en bewaar dan opnieuw.`
    : 'Deze versie is er niet. Laad de pagina opnieuw.';

/** The same form, sent twice: a double click gets the first answer and no quarrel. */
const isHerhaling = (laatste: LaatsteVersie, opdracht: Versieopdracht): boolean => {
  const { woorden, bestand, verwachtNummer, hoe, toelichting, actor } = opdracht;
  return (
    laatste.vorigNummer === verwachtNummer &&
    laatste.gemaaktDoor === actor.name &&
    (laatste.status === 'vastgesteld') === (hoe === 'vaststellen') &&
    laatste.toelichting === toelichting &&
    (woorden === null || zeggenHetzelfde(woorden.inhoud, laatste.inhoud)) &&
    (bestand === 'behouden' || laatste.sha256 === (bestand?.sha256 ?? null))
  );
};
