import { DeletedTextRun, InsertedTextRun, TextRun } from 'docx';
import type { ParagraphChild } from 'docx';
import type { Deel } from '#documents';
import { schoon } from './schoon.ts';
import { schrijfTekst } from './schrijf-stukken.ts';

/** Who changed it and when, as Word keeps it with every change. */
export interface Spoor {
  readonly id: number;
  readonly author: string;
  readonly date: string;
}

export type Op = Deel['op'];

/** The mark of a paragraph's end, or a row of a table, that came or went. */
export interface Merk {
  readonly insertion?: Spoor;
  readonly deletion?: Spoor;
}

/** Hands out the tracks of one file: each with its own number. */
export class Sporen {
  private aantal = 0;
  private readonly date: string;

  constructor(
    private readonly auteur: string,
    op: string,
  ) {
    this.date = new Date(op).toISOString().replace(/\.\d+Z$/, 'Z');
  }

  spoor(): Spoor {
    this.aantal += 1;
    return { id: this.aantal, author: schoon(this.auteur), date: this.date };
  }

  merk(op: Op): Merk {
    if (op === '=') return {};
    return op === '+' ? { insertion: this.spoor() } : { deletion: this.spoor() };
  }

  runs(delen: readonly Deel[]): ParagraphChild[] {
    return delen.flatMap(({ op, tekst, marks }) =>
      schrijfTekst(tekst, marks, (opties) => {
        if (op === '=') return new TextRun(opties);
        const metSpoor = { ...opties, ...this.spoor() };
        return op === '+' ? new InsertedTextRun(metSpoor) : new DeletedTextRun(metSpoor);
      }),
    );
  }
}
