import { AlignmentType, LevelFormat } from 'docx';
import type { ILevelsOptions, INumberingOptions } from 'docx';

/** A list, as far as its numbers go. */
export interface Lijstsoort {
  readonly id: string;
  readonly type: 'bulletList' | 'orderedList';
  readonly start: number;
}

export interface Nummerplaats {
  readonly reference: string;
  readonly instance: number;
  readonly level: number;
}

const TEKENS = ['•', '–', '▪'];
const CIJFERS = [LevelFormat.DECIMAL, LevelFormat.LOWER_LETTER, LevelFormat.LOWER_ROMAN] as const;
const INSPRONG = 425;

const niveau = (level: number, genummerd: boolean, start: number): ILevelsOptions => ({
  level,
  format: genummerd ? (CIJFERS[level % CIJFERS.length] ?? LevelFormat.DECIMAL) : LevelFormat.BULLET,
  text: genummerd ? `%${level + 1}.` : (TEKENS[level % TEKENS.length] ?? '•'),
  alignment: AlignmentType.LEFT,
  start,
  style: { paragraph: { indent: { left: INSPRONG * (level + 1), hanging: INSPRONG } } },
});

const NIVEAUS = Array.from({ length: 9 }, (_, level) => level);

/** Gives every list a numbering of its own, so that it begins where it says and not where another ended. */
export class Lijstnummers {
  private readonly starts = new Set<number>();
  private readonly exemplaren = new Map<string, number>();

  voor({ id, type, start }: Lijstsoort, level: number): Nummerplaats {
    const genummerd = type === 'orderedList';
    if (genummerd) this.starts.add(start);
    const sleutel = `${type}/${id}/${start}`;
    const instance = this.exemplaren.get(sleutel) ?? this.exemplaren.size + 1;
    this.exemplaren.set(sleutel, instance);
    return { reference: genummerd ? `nummers-${start}` : 'punten', instance, level: Math.min(level, 8) };
  }

  config(): INumberingOptions {
    return {
      config: [
        { reference: 'punten', levels: NIVEAUS.map((level) => niveau(level, false, 1)) },
        ...[...this.starts].map((start) => ({
          reference: `nummers-${start}`,
          levels: NIVEAUS.map((level) => niveau(level, true, start)),
        })),
      ],
    };
  }
}
