import type { NieuwBericht } from '../bericht.ts';
import { isOpVerzoek } from '../sjablonen/register.ts';

type Bericht = Pick<NieuwBericht, 'id' | 'sjabloon' | 'trajectId' | 'deelnemerId' | 'medewerkerId'>;

/**
 * Mails to one person about one traject leave in the order in which they were made. Who asks for a link is waiting for
 * it: such a mail stands behind no other.
 */
export const volgordeVan = ({ id, sjabloon, trajectId, deelnemerId, medewerkerId }: Bericht): string =>
  isOpVerzoek(sjabloon) ? id : `${trajectId ?? '-'}:${deelnemerId ?? medewerkerId ?? '-'}`;
