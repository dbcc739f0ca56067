import type { Schoolregio } from '#domain';

export interface Gemeente {
  /** CBS code, such as 'GM0180'. */
  readonly code: string;
  readonly naam: string;
  readonly provincie: string;
  readonly schoolregio: Schoolregio | null;
}

export abstract class Gemeenten {
  /** By name. */
  abstract alle(): Promise<Gemeente[]>;
  abstract find(code: string): Promise<Gemeente | undefined>;
}
