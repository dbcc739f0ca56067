import type { Alinea, Blok, Inline, Kopniveau, TekstDocument, TekstNode } from '#documents';

const tekstNode = (text: string, vet = false): TekstNode[] => {
  if (text === '') return [];
  return [vet ? { type: 'text', text, marks: [{ type: 'bold' }] } : { type: 'text', text }];
};

/** Words of a person as they were typed: each line on its own. */
const regels = (tekst: string, vet: boolean): Inline[] =>
  tekst
    .trim()
    .split('\n')
    .flatMap((regel, plaats): Inline[] => [
      ...(plaats > 0 ? [{ type: 'hardBreak' } as const] : []),
      ...tekstNode(regel, vet),
    ]);

/** A line in bold, or text whose empty lines part paragraphs. */
export type Celtekst = string | { readonly vet: string };

/** Puts blocks together and numbers them, so that the same calls give the same document. */
export class Bouwer {
  private readonly blokken: Blok[] = [];
  private nummer = 0;

  titel(tekst: string): this {
    return this.voegToe({ type: 'title', attrs: this.id(), content: tekstNode(tekst) });
  }

  kop(level: Kopniveau, tekst: string): this {
    return this.voegToe({ type: 'heading', attrs: { ...this.id(), level }, content: tekstNode(tekst) });
  }

  tekst(tekst: string): this {
    return this.alineas(tekst).reduce<this>((bouwer, alinea) => bouwer.voegToe(alinea), this);
  }

  /** 'Versie 0.1: Inwoners praten eerder mee.', the words before the colon in bold. */
  metLabel(label: string, tekst: string): this {
    const content = [...tekstNode(`${label}: `, true), ...regels(tekst, false)];
    return this.voegToe({ type: 'paragraph', attrs: this.id(), content });
  }

  tabel(koppen: readonly string[], rijen: readonly (readonly (readonly Celtekst[])[])[]): this {
    const rij = (type: 'tableHeader' | 'tableCell', cellen: readonly (readonly Celtekst[])[]) => ({
      type: 'tableRow' as const,
      content: cellen.map((inhoud) => ({ type, content: this.cel(inhoud) })),
    });
    const { id } = this.id();
    const kop = rij(
      'tableHeader',
      koppen.map((tekst) => [tekst]),
    );
    return this.voegToe({
      type: 'table',
      attrs: { id },
      content: [kop, ...rijen.map((cellen) => rij('tableCell', cellen))],
    });
  }

  klaar(): TekstDocument {
    return { type: 'doc', content: this.blokken };
  }

  private cel(inhoud: readonly Celtekst[]): Alinea[] {
    const alineas = inhoud.flatMap((deel) =>
      typeof deel === 'string' ? this.alineas(deel) : this.alineas(deel.vet, true),
    );
    return alineas.length > 0 ? alineas : [{ type: 'paragraph', attrs: this.id() }];
  }

  private alineas(tekst: string, vet = false): Alinea[] {
    return tekst
      .split(/\n\s*\n/)
      .filter((deel) => deel.trim() !== '')
      .map((deel) => ({ type: 'paragraph', attrs: this.id(), content: regels(deel, vet) }));
  }

  private id(): { readonly id: string } {
    this.nummer += 1;
    return { id: `n${this.nummer}` };
  }

  private voegToe(blok: Blok): this {
    this.blokken.push(blok);
    return this;
  }
}
