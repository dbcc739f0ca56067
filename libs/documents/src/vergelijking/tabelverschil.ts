import { lijnTabelUit } from '../identiteit/lijn-tabel-uit.ts';
import type { Uitlijning } from '../identiteit/lijn-uit.ts';
import type { Tabel, Tabelcel, Tabelrij } from '../tekst-document.ts';
import { alineaverschillen } from './alineaverschil.ts';
import { inVolgorde } from './in-volgorde.ts';
import type { Celverschil, Rijverschil, Tabelverschil } from './vergelijking.ts';
import { geheel } from './woorden.ts';
import type { Werk } from './woordverschil.ts';

const OP = { gelijk: '=', nieuw: '+', vervallen: '-' } as const;

const heleCel = (cel: Tabelcel, soort: keyof typeof OP): Celverschil => ({
  soort,
  kop: cel.type === 'tableHeader',
  alineas: cel.content.map(({ attrs, content }) => ({
    soort,
    id: attrs.id,
    delen: geheel(OP[soort], content),
  })),
});

const heleRij = ({ content }: Tabelrij, soort: keyof typeof OP): Rijverschil => ({
  soort,
  cellen: content.map((cel) => heleCel(cel, soort)),
});

const celverschil = (oud: Tabelcel, nieuw: Tabelcel, werk: Werk): Celverschil => {
  const alineas = alineaverschillen(oud.content, nieuw.content, werk);
  const gelijk = oud.type === nieuw.type && alineas.every(({ soort }) => soort === 'gelijk');
  return { soort: gelijk ? 'gelijk' : 'gewijzigd', kop: nieuw.type === 'tableHeader', alineas };
};

const rijverschil = (oud: Tabelrij, nieuw: Tabelrij, kolommen: Uitlijning, werk: Werk): Rijverschil => {
  const cellen = inVolgorde(oud.content, nieuw.content, kolommen).map((paar) => {
    if (paar.oud && paar.nieuw) return celverschil(paar.oud, paar.nieuw, werk);
    return paar.oud ? heleCel(paar.oud, 'vervallen') : heleCel(paar.nieuw, 'nieuw');
  });
  return { soort: cellen.every(({ soort }) => soort === 'gelijk') ? 'gelijk' : 'gewijzigd', cellen };
};

/** A row has as many cells as the columns of both tables make, also a row that only one of them has. */
const opgevuld = (
  rij: Tabelrij,
  soort: 'nieuw' | 'vervallen',
  oud: Tabel,
  nieuw: Tabel,
  kolommen: Uitlijning,
): Rijverschil => {
  const breedte = (tabel: Tabel): number[] => [...(tabel.content[0]?.content.keys() ?? [])];
  const cellen = inVolgorde(breedte(oud), breedte(nieuw), kolommen).map((paar) => {
    const eigen = soort === 'nieuw' ? paar.nieuw : paar.oud;
    const cel = eigen === undefined ? undefined : rij.content[eigen];
    return cel ? heleCel(cel, soort) : { soort, kop: rij.content[0]?.type === 'tableHeader', alineas: [] };
  });
  return { soort, cellen };
};

export const heleTabel = (tabel: Tabel, soort: keyof typeof OP): Tabelverschil => ({
  rijen: tabel.content.map((rij) => heleRij(rij, soort)),
});

/** A table beside what it was, by row and column; a row that moved went here and came there. */
export const tabelverschil = (oud: Tabel, nieuw: Tabel, werk: Werk): Tabelverschil => {
  const { rijen, kolommen } = lijnTabelUit(oud, nieuw, 'altijd');
  return {
    rijen: inVolgorde(oud.content, nieuw.content, rijen).map((paar) => {
      if (paar.oud && paar.nieuw) return rijverschil(paar.oud, paar.nieuw, kolommen, werk);
      return paar.oud
        ? opgevuld(paar.oud, 'vervallen', oud, nieuw, kolommen)
        : opgevuld(paar.nieuw, 'nieuw', oud, nieuw, kolommen);
    }),
  };
};
