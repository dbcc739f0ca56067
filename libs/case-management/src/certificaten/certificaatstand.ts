import { datumVan, opsomming } from '#domain';
import type { Certificaat, Certificaatzitting } from '../ports/certificaten.ts';
import type { Zitting } from '../ports/bijeenkomsten.ts';

/** A session of the training, with how the programme calls it in a sentence. */
export interface Trainingszitting {
  readonly naam: string;
  /** Undefined while it has no date. */
  readonly zitting: Pick<Zitting, 'beginLokaal' | 'eind' | 'presenties'> | undefined;
}

/** Whether somebody gets a certificate, with a Dutch sentence when not (yet). */
export type Certificaatstand =
  | { readonly soort: 'uitgereikt'; readonly certificaat: Certificaat }
  | { readonly soort: 'kan' }
  | { readonly soort: 'nog-niet' | 'niet'; readonly reden: string };

/** A certificate says that somebody was there every time: so every session is over, and attendance is known. */
export function certificaatstand(
  deelnemerId: string,
  zittingen: readonly Trainingszitting[],
  nu: string,
  certificaat?: Certificaat,
): Certificaatstand {
  if (certificaat) return { soort: 'uitgereikt', certificaat };
  const nogTeHouden = zittingen.filter(({ zitting }) => !zitting || zitting.eind > nu);
  const aanwezig = ({ zitting }: Trainingszitting): boolean | undefined =>
    zitting?.presenties.find((presentie) => presentie.deelnemerId === deelnemerId)?.aanwezig;
  const gemist = zittingen.filter((een) => aanwezig(een) === false);
  const namen = (welke: readonly Trainingszitting[]): string => opsomming(welke.map(({ naam }) => naam));
  if (gemist.length > 0) return { soort: 'niet', reden: `Was niet bij ${namen(gemist)}.` };
  if (nogTeHouden.length > 0) return { soort: 'nog-niet', reden: `Nog te gaan: ${namen(nogTeHouden)}.` };
  const onbekend = zittingen.filter((een) => aanwezig(een) === undefined);
  return onbekend.length > 0
    ? { soort: 'nog-niet', reden: `De aanwezigheid bij ${namen(onbekend)} is nog niet vastgelegd.` }
    : { soort: 'kan' };
}

export const zittingenOpCertificaat = (zittingen: readonly Trainingszitting[]): Certificaatzitting[] =>
  zittingen.flatMap(({ naam, zitting }) => (zitting ? [{ naam, datum: datumVan(zitting.beginLokaal) }] : []));
