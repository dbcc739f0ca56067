import { isDatum, type Gegevenblad } from '#domain';

const MAX_TEKST = 5_000;
/** A year that was typed wrong ('0227', '20270') must not arm a term for centuries. */
const ZINNIG = { van: '2000-01-01', tot: '2100-01-01' };

export type Gelezen = { readonly waarde: string } | { readonly fout: string };

const goed = (waarde: string): Gelezen => ({ waarde });

/** '1.995', '1995,5', '€ 1.995,00' → '1995.50'; undefined when it is no amount. */
const leesBedrag = (tekst: string): string | undefined => {
  const kaal = tekst.replace(/^€\s*/, '').replace(/,-$/, '');
  const delen =
    /^(\d{1,3}(?:\.\d{3})+|\d{1,9})(?:,(\d{1,2}))?$/.exec(kaal) ?? /^(\d{1,9})\.(\d{2})$/.exec(kaal);
  if (!delen) return undefined;
  const euros = Number((delen[1] ?? '').replaceAll('.', ''));
  return `${euros}.${(delen[2] ?? '').padEnd(2, '0')}`;
};

/** What was typed in one field, as it is kept; empty stays empty. */
export function leesWaarde({ soort, titel, keuzes = [] }: Gegevenblad, getypt: string): Gelezen {
  const tekst = getypt.trim();
  if (tekst === '') return goed('');
  switch (soort) {
    case 'datum':
      return isDatum(tekst) && tekst >= ZINNIG.van && tekst < ZINNIG.tot
        ? goed(tekst)
        : { fout: `${titel}: vul een datum in die bestaat, bijvoorbeeld 14-01-2027.` };
    case 'jaNee':
      return tekst === 'ja' || tekst === 'nee' ? goed(tekst) : { fout: `${titel}: kies ja of nee.` };
    case 'keuze':
      return keuzes.some(({ waarde }) => waarde === tekst)
        ? goed(tekst)
        : { fout: `${titel}: kies een van de antwoorden.` };
    case 'getal':
      return /^\d{1,9}$/.test(tekst)
        ? goed(String(Number(tekst)))
        : { fout: `${titel}: vul een heel getal in, bijvoorbeeld 12.` };
    case 'bedrag': {
      const bedrag = leesBedrag(tekst);
      return bedrag === undefined
        ? { fout: `${titel}: vul een bedrag in euro's in, bijvoorbeeld 1.995,00.` }
        : goed(bedrag);
    }
    case 'tekst':
      return tekst.length <= MAX_TEKST
        ? goed(tekst)
        : { fout: `${titel}: maak de tekst korter dan ${MAX_TEKST} tekens.` };
  }
}
