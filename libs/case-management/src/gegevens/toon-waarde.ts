import { formatDatum, type Gegevenblad } from '#domain';

/** '1995.00' → '€ 1.995,00' */
const toonBedrag = (waarde: string): string => {
  const [euros = '', centen = '00'] = waarde.split('.', 2);
  return `€\u00a0${euros.replace(/\B(?=(\d{3})+$)/g, '.')},${centen}`;
};

/** A kept value as people read it; '' when nobody filled it in. */
export function toonWaarde({ soort, keuzes = [] }: Gegevenblad, waarde: string): string {
  if (waarde === '') return '';
  if (soort === 'datum') return formatDatum(waarde);
  if (soort === 'jaNee') return waarde === 'ja' ? 'Ja' : 'Nee';
  if (soort === 'keuze') return keuzes.find((keuze) => keuze.waarde === waarde)?.titel ?? waarde;
  return soort === 'bedrag' ? toonBedrag(waarde) : waarde;
}
