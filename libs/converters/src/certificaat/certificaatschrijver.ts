import { Certificaatschrijver } from '#case-management';
import type { Certificaat, Certificaatopdracht } from '#case-management';
import { formatDatum, opsomming } from '#domain';
import { maakPdf } from './maak-pdf.ts';

/** 'heeft gevolgd: dagdeel 1 van de training op dinsdag 1 juni 2027 en …' */
export const certificaatzin = ({ zittingen }: Pick<Certificaat, 'zittingen'>): string =>
  `heeft gevolgd: ${opsomming(zittingen.map(({ naam, datum }) => `${naam} op ${formatDatum(datum)}`))}.`;

export class TypstCertificaatschrijver extends Certificaatschrijver {
  async pdf({ certificaten, programma, client }: Certificaatopdracht): Promise<Uint8Array> {
    return maakPdf({
      titel: `Certificaat ${programma}`,
      programma,
      certificaten: certificaten.map((certificaat) => ({
        naam: certificaat.naam,
        client: `van ${client}`,
        zin: certificaatzin(certificaat),
        ondertekenaar: certificaat.ondertekenaar,
        datum: formatDatum(certificaat.uitgereiktOp),
        nummer: certificaat.nummer,
      })),
    });
  }
}
