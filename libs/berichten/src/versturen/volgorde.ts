import type { NieuwBericht } from '../bericht.ts';
import { isOpVerzoek } from '../sjablonen/register.ts';

type Bericht = Pick<NieuwBericht, 'id' | 'sjabloon' | 'trajectId' | 'deelnemerId' | 'medewerkerId'>;

/**
 * Mails to one person about one traject leave in the order in which they were made. Who asks for a link is waiting for
 * it: such a mail stands behind no other, and neither does one to somebody who takes part in nothing.
 */
export const volgordeVan = ({ id, sjabloon, trajectId, deelnemerId, medewerkerId }: Bericht): string =>
  isOpVerzoek(sjabloon) || (trajectId ?? deelnemerId ?? medewerkerId) === null
    ? id
    : `${trajectId ?? '-'}:${deelnemerId ?? medewerkerId ?? '-'}`;
