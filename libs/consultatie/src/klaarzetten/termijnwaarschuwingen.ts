import {
  bezwarenTegen,
  dagVanDeWeek,
  dagenTussen,
  datumVan,
  feestdagen,
  formatDatum,
  formatKort,
  opsomming,
  werkdagenTussen,
  type Feiten,
  type Periode,
  type Planningskalender,
} from '#domain';
import type { Consultatievorm } from '../vorm.ts';

const KORT = 5;

/** Dutch reasons why a term would reach few people: advice, never a ban. */
export const termijnwaarschuwingen = (
  termijn: string,
  nu: string,
  feiten: Feiten,
  { voor }: Pick<Consultatievorm, 'voor'>,
  kalender: Planningskalender,
): string[] => {
  const [van, totEnMet] = [datumVan(nu), datumVan(termijn)];
  const werkdagen = werkdagenTussen(nu, termijn, feiten);
  const begin = feiten.bijeenkomsten[voor]?.begin ?? null;
  const teLaat = begin !== null && datumVan(begin) <= totEnMet;
  const vakanties = (kalender.vakanties ?? []).filter(({ regio }) => regio === kalender.regio);
  return [
    ...bezwarenTegen(termijn, kalender).map((zin) => `De laatste dag: ${zin}`),
    ...(werkdagen < KORT
      ? [`Mensen hebben maar ${werkdagen} ${werkdagen === 1 ? 'werkdag' : 'werkdagen'} om te reageren.`]
      : []),
    ...feestdagenIn(van, totEnMet),
    ...perioden(
      kalender.reces ?? [],
      van,
      totEnMet,
      (naam) => `De raad heeft reces in deze termijn: ${naam}`,
    ),
    ...perioden(vakanties, van, totEnMet, (naam) => `In deze termijn is het schoolvakantie: ${naam}`),
    ...(teLaat
      ? [`De volgende bijeenkomst is eerder: ${formatDatum(begin)}. Dan moet de tekst al klaar zijn.`]
      : []),
  ];
};

/** On a day on which people would else work. */
const feestdagenIn = (van: string, totEnMet: string): string[] => {
  const jaren = [...new Set([van, totEnMet].map((datum) => Number(datum.slice(0, 4))))];
  const dagen = jaren
    .flatMap((jaar) => feestdagen(jaar))
    .filter(({ datum }) => van < datum && datum < totEnMet && dagVanDeWeek(datum) <= 5)
    .map(({ naam, datum }) => `${naam} (${formatKort(datum)})`);
  if (dagen.length === 0) return [];
  return [
    `In deze termijn ${dagen.length === 1 ? 'valt een feestdag' : 'vallen feestdagen'}: ${opsomming(dagen)}.`,
  ];
};

const perioden = (
  alle: readonly Periode[],
  van: string,
  totEnMet: string,
  zin: (naam: string) => string,
): string[] =>
  alle
    .filter((periode) => periode.van <= totEnMet && van <= periode.totEnMet)
    .map((periode) => {
      const [eerste, laatste] = [
        periode.van > van ? periode.van : van,
        periode.totEnMet < totEnMet ? periode.totEnMet : totEnMet,
      ];
      const dagen = dagenTussen(eerste, laatste) + 1;
      return `${zin(periode.naam)}, ${formatKort(periode.van)} tot en met ${formatKort(periode.totEnMet)} (${dagen} ${dagen === 1 ? 'dag' : 'dagen'}).`;
    });
