import { MAX_ALT, MAX_DIEPTE, ZONDER_BESCHRIJVING } from '#documents';
import type { Blok, Inline, TekstNode } from '#documents';
import type { Boom, Boomafbeelding, Boomalinea, Boomknoop, Boomtabel } from './boom.ts';
import { alinea, Lijstbouwer, type Punt } from './bouw-lijsten.ts';
import { leesAfbeelding, type Gelezenbeeld } from './lees-afbeelding.ts';
import { isLeeg, leesStukken, voegSamen, zonderRanden } from './lees-stukken.ts';
import { Tabellezer } from './lees-tabel.ts';
import type { Verliezen } from './meldingen.ts';
import { lijstnummer, type Nummering } from './nummering.ts';
import { alineasoort, lijstVanStijl, type Alineasoort, type Stijlen } from './stijlen.ts';

export interface Leesomgeving {
  readonly stijlen: Stijlen;
  readonly nummeringen: ReadonlyMap<string, Nummering>;
  readonly verliezen: Verliezen;
  readonly ids: () => string;
}

const MAX_NIVEAU = MAX_DIEPTE - 1;

/** A heading is one line. */
const opEenRegel = (stukken: readonly Inline[]): TekstNode[] =>
  voegSamen(
    stukken.map((stuk): TekstNode => (stuk.type === 'text' ? stuk : { type: 'text', text: ' ' })),
  ) as TekstNode[];

/** Walks mammoth's tree and writes our blocks, in reading order. */
export class Blokkenlezer {
  readonly beelden = new Map<string, Gelezenbeeld>();
  private readonly blokken: Blok[] = [];
  private readonly lijsten: Lijstbouwer;
  private readonly tabellen: Tabellezer;
  private punten: Punt[] = [];
  /** Images inside a list: they come after it. */
  private wachtend: Boomafbeelding[] = [];

  constructor(private readonly omgeving: Leesomgeving) {
    this.lijsten = new Lijstbouwer(omgeving.nummeringen, omgeving.ids);
    const { ids, verliezen } = omgeving;
    this.tabellen = new Tabellezer({ ids, verliezen, puntteken: (knoop) => this.puntteken(knoop) });
  }

  async lees(boom: Boom): Promise<Blok[]> {
    for (const knoop of boom.children) await this.knoop(knoop);
    await this.sluitLijst();
    return this.blokken;
  }

  private async knoop(knoop: Boomknoop): Promise<void> {
    if (knoop.type === 'paragraph') return this.alinea(knoop);
    if (knoop.type === 'table') return this.tabel(knoop);
  }

  private async alinea(knoop: Boomalinea): Promise<void> {
    const soort = alineasoort(this.omgeving.stijlen, knoop.styleId, knoop.styleName);
    if (soort.soort === 'inhoudsopgave') return this.omgeving.verliezen.tel('inhoudsopgave');
    const lijst = this.lijstVan(knoop);
    if (lijst !== undefined && soort.soort === 'alinea') return this.punt(knoop, lijst);
    if (lijst !== undefined && soort.soort === 'kop') this.omgeving.verliezen.tel('kopnummers');
    await this.sluitLijst();
    let inline: Inline[] = [];
    for (const stuk of leesStukken(knoop.children, this.omgeving.verliezen)) {
      if (stuk.type !== 'image') {
        inline.push(stuk);
        continue;
      }
      this.tekstblok(inline, soort);
      inline = [];
      await this.afbeelding(stuk);
    }
    this.tekstblok(inline, soort);
  }

  private tekstblok(stukken: readonly Inline[], soort: Alineasoort): void {
    const inhoud = zonderRanden(voegSamen(stukken));
    if (isLeeg(inhoud)) return;
    const { ids, verliezen } = this.omgeving;
    if (soort.soort === 'titel' && this.blokken.length === 0) {
      this.blokken.push({ type: 'title', attrs: { id: ids() }, content: opEenRegel(inhoud) });
    } else if (soort.soort === 'kop' || soort.soort === 'titel') {
      if (soort.soort === 'titel') verliezen.tel('titelVerderop');
      const level = soort.soort === 'kop' ? soort.niveau : 1;
      this.blokken.push({ type: 'heading', attrs: { id: ids(), level }, content: opEenRegel(inhoud) });
    } else this.blokken.push(alinea(inhoud, ids));
  }

  private lijstVan({ numbering, styleId }: Boomalinea): { numId: string; ilvl: number } | undefined {
    const eigen = lijstnummer(numbering?.paragraphStyleId);
    const lijst =
      eigen === undefined
        ? lijstVanStijl(this.omgeving.stijlen, styleId)
        : { numId: eigen, ilvl: numbering?.level ?? '0' };
    if (lijst === undefined || !this.omgeving.nummeringen.has(lijst.numId)) return undefined;
    return { numId: lijst.numId, ilvl: Number(lijst.ilvl) || 0 };
  }

  private puntteken(knoop: Boomalinea): string {
    const lijst = this.lijstVan(knoop);
    return lijst === undefined ? '' : '• ';
  }

  private punt(knoop: Boomalinea, { numId, ilvl }: { numId: string; ilvl: number }): void {
    const stukken = leesStukken(knoop.children, this.omgeving.verliezen);
    const inhoud = stukken.filter((stuk): stuk is Inline => {
      if (stuk.type === 'image') this.wachtend.push(stuk);
      return stuk.type !== 'image';
    });
    if (ilvl > MAX_NIVEAU) this.omgeving.verliezen.tel('diepeLijst');
    this.punten.push({ numId, diep: Math.min(ilvl, MAX_NIVEAU), inhoud: zonderRanden(voegSamen(inhoud)) });
  }

  private async sluitLijst(): Promise<void> {
    if (this.punten.length > 0) this.blokken.push(...this.lijsten.bouw(this.punten));
    this.punten = [];
    await this.afbeeldingenErna(this.wachtend.splice(0));
  }

  private async tabel(knoop: Boomtabel): Promise<void> {
    await this.sluitLijst();
    this.blokken.push(...this.tabellen.lees(knoop));
    await this.afbeeldingenErna([...this.tabellen.afbeeldingen]);
  }

  private async afbeeldingenErna(afbeeldingen: readonly Boomafbeelding[]): Promise<void> {
    for (const afbeelding of afbeeldingen) {
      this.omgeving.verliezen.tel('afbeeldingVerplaatst');
      await this.afbeelding(afbeelding);
    }
  }

  private async afbeelding({ altText, readAsBuffer }: Boomafbeelding): Promise<void> {
    const { verliezen, ids } = this.omgeving;
    const bytes = await readAsBuffer().catch(() => undefined);
    const beeld = bytes === undefined ? 'kapot' : leesAfbeelding(bytes);
    if (beeld === 'soort') return verliezen.tel('afbeeldingSoort');
    if (beeld === 'kapot') return verliezen.tel('afbeeldingKapot');
    this.beelden.set(beeld.sha256, beeld);
    const { sha256, breedte: width, hoogte: height } = beeld;
    this.blokken.push({ type: 'image', attrs: { id: ids(), sha256, alt: this.alt(altText), width, height } });
  }

  /** Empty, not missing: it only decorates (see `merkVersiering`). */
  private alt(altText: string | undefined): string {
    if (altText === '') return '';
    const regel = (altText ?? '')
      .replace(/[\p{Cc}\s]+/gu, ' ')
      .toWellFormed()
      .trim();
    if (regel !== '') return regel.slice(0, MAX_ALT).toWellFormed();
    this.omgeving.verliezen.tel('afbeeldingZonderAlt');
    return ZONDER_BESCHRIJVING;
  }
}
