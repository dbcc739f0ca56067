import { volgendeVersie } from '#domain';
import type { Versiestap } from '#domain';
import { naarPlatteTekst } from '#documents';
import type { TekstDocument } from '#documents';
import { Ids, InstanceStore } from '#workflow-engine';
import type { Actor, Transaction } from '#workflow-engine';
import { conflict, notFound } from '../case-result.ts';
import type { CaseResult } from '../case-result.ts';
import { Documenten } from '../ports/documenten.ts';
import type { LaatsteVersie, NieuwBestand } from '../ports/documenten.ts';
import { Dossierlog } from '../ports/dossierlog.ts';
import { leesTekst } from './lees-tekst.ts';

export interface Versieopdracht {
  readonly trajectId: string;
  readonly soort: string;
  /** How the dossier calls it. */
  readonly titel: string;
  /** In the plain notation; absent = the text of the latest version. */
  readonly tekst?: string | undefined;
  readonly bestand: NieuwBestand | 'behouden' | null;
  readonly toelichting: string;
  readonly hoe: Versiestap;
  /** The version that the writer started from; 'laatste' = whatever it is by now. */
  readonly verwachtNummer: string | null | 'laatste';
  readonly actor: Actor;
}

export type Versieuitkomst = CaseResult<{ readonly nummer: string; readonly herhaald: boolean }>;

/** No event: it is never a repetition of one. */
const GEEN_VERZOEK = '';
const VOORBIJ = conflict('Dit traject is afgerond of gestopt. De documenten kunnen niet meer veranderen.');
const LEEG: TekstDocument = { type: 'doc', content: [] };

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
        ? { ok: true, nummer: laatste.nummer, herhaald: true }
        : conflict(ondertussen(laatste));
    return this.voegToe(tx, documentId, laatste, opdracht);
  }

  private voegToe(
    tx: Transaction,
    documentId: string,
    laatste: LaatsteVersie | undefined,
    { trajectId, titel, tekst, bestand, toelichting, hoe, actor }: Versieopdracht,
  ): Versieuitkomst {
    const oud = laatste?.inhoud ?? LEEG;
    const inhoud = tekst === undefined ? oud : leesTekst(tekst, oud, () => this.ids.next());
    const nummer = volgendeVersie(laatste?.nummer ?? null, hoe);
    const status = hoe === 'vaststellen' ? 'vastgesteld' : 'concept';
    this.documenten.voegToe(
      tx,
      documentId,
      { id: this.ids.next(), nummer, status, inhoud, toelichting, bestand },
      actor,
    );
    const wat = `${titel}, versie ${nummer}`;
    this.dossier.note(tx, trajectId, actor, hoe === 'vaststellen' ? `${wat} vastgesteld` : `${wat} bewaard`);
    return { ok: true, nummer, herhaald: false };
  }
}

const ondertussen = (laatste: LaatsteVersie | undefined): string =>
  laatste
    ? `${laatste.gemaaktDoor} heeft ondertussen versie ${laatste.nummer} bewaard. Uw tekst staat nog hieronder. Vergelijk beide en bewaar dan opnieuw.`
    : 'Deze versie is er niet. Laad de pagina opnieuw.';

/** The same form, sent twice: a double click gets the first answer and no quarrel. */
const isHerhaling = (laatste: LaatsteVersie, opdracht: Versieopdracht): boolean => {
  const { tekst, bestand, verwachtNummer, hoe, toelichting, actor } = opdracht;
  return (
    laatste.vorigNummer === verwachtNummer &&
    laatste.gemaaktDoor === actor.name &&
    (laatste.status === 'vastgesteld') === (hoe === 'vaststellen') &&
    laatste.toelichting === toelichting &&
    (tekst === undefined || gelijk(tekst, laatste.inhoud)) &&
    (bestand === 'behouden' || laatste.sha256 === (bestand?.sha256 ?? null))
  );
};

const gelijk = (tekst: string, inhoud: TekstDocument): boolean => {
  let nummer = 0;
  return naarPlatteTekst(leesTekst(tekst, LEEG, () => `t${nummer++}`)) === naarPlatteTekst(inhoud);
};
