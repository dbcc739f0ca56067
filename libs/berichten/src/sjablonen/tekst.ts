import type { Brief } from '../brief/brief.ts';

/** A text that the bureau may change. */
export const tekstVan = ({ bron }: Brief, naam: string): string => bron.teksten[naam] ?? '';
