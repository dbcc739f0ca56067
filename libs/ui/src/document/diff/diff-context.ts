import type { Blokverschil } from '#documents';
import type { ReactNode } from 'react';
import type { HeadingLevel } from '../../text/heading.tsx';
import type { ImageSrc } from '../document-image.tsx';
import type { Change } from './changes.ts';

/** What every part of a comparison needs to know of the whole. */
export interface DiffContext {
  readonly anchor: string;
  readonly total: number;
  readonly changes: ReadonlyMap<Blokverschil, Change>;
  readonly levels: ReadonlyMap<Blokverschil, HeadingLevel>;
  /** Of a block that moved: the number of its change, by the id of the block. */
  readonly moved: ReadonlyMap<string, number>;
  readonly imageSrc: ImageSrc | undefined;
  readonly after: ((blokId: string) => ReactNode) | undefined;
}
