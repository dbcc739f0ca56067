import { eenheidVan } from '../identiteit/eenheid.ts';
import type { Eenheid } from '../identiteit/eenheid.ts';
import { lijnUit } from '../identiteit/lijn-uit.ts';
import type { Plaats } from '../plaatsen/plaats.ts';
import { plaatsen } from '../plaatsen/plaatsen.ts';
import type { Inline, Plaatsblok, TekstDocument } from '../tekst-document.ts';
import { inVolgorde } from './in-volgorde.ts';
import { isVeranderd, samenvatting } from './samenvatting.ts';
import { heleTabel, tabelverschil } from './tabelverschil.ts';
import type { Blokverschil, Tabelverschil, Vergelijking } from './vergelijking.ts';
import { vormverschil } from './vormverschil.ts';
import { geheel } from './woorden.ts';
import { Werk, woordverschil } from './woordverschil.ts';

const inhoudVan = (blok: Plaatsblok): readonly Inline[] =>
  blok.type === 'table' || blok.type === 'image' ? [] : (blok.content ?? []);

const hele = (blok: Plaatsblok, soort: 'nieuw' | 'vervallen'): { tabel?: Tabelverschil } =>
  blok.type === 'table' ? { tabel: heleTabel(blok, soort) } : {};

const weg = ({ blok, pad }: Plaats, soort: 'vervallen' | 'vertrokken'): Blokverschil => ({
  soort,
  id: blok.attrs.id,
  pad,
  oud: blok,
  delen: geheel('-', inhoudVan(blok)),
  vorm: [],
  ...hele(blok, 'vervallen'),
});

const erbij = ({ blok, pad }: Plaats): Blokverschil => ({
  soort: 'nieuw',
  id: blok.attrs.id,
  pad,
  nieuw: blok,
  delen: geheel('+', inhoudVan(blok)),
  vorm: [],
  ...hele(blok, 'nieuw'),
});

const naastElkaar = (was: Plaats, is: Plaats, zelfde: boolean, werk: Werk): Blokverschil => {
  const [oud, nieuw] = [was.blok, is.blok];
  const inhoud = inhoudVan(nieuw);
  const tabel =
    oud.type === 'table' && nieuw.type === 'table'
      ? { tabel: zelfde ? heleTabel(nieuw, 'gelijk') : tabelverschil(oud, nieuw, werk) }
      : {};
  const verschil: Blokverschil = {
    soort: 'gelijk',
    id: nieuw.attrs.id,
    pad: is.pad,
    oud,
    nieuw,
    delen: zelfde ? geheel('=', inhoud) : woordverschil(inhoudVan(oud), inhoud, werk),
    vorm: vormverschil(was, is),
    ...tabel,
  };
  return isVeranderd(verschil) ? { ...verschil, soort: 'gewijzigd' } : verschil;
};

interface Ding {
  readonly plaats: Plaats;
  readonly eenheid: Eenheid;
}

/** New items that stand further in belong to the item above, not to the one that went. */
const gaatDieperDoor = (oud: Ding | undefined, nieuw: Ding | undefined): boolean => {
  const [was, is] = [oud?.plaats.pad.length ?? 0, nieuw?.plaats.pad.length ?? 0];
  return was > 0 && is > was;
};

/**
 * What became of a text: every block of both, in the order of the new one, with what fell away at the place
 * where it stood. A block is known by its id, else by its words.
 */
export const vergelijk = (oud: TekstDocument, nieuw: TekstDocument): Vergelijking => {
  const rij = (doc: TekstDocument): Ding[] =>
    plaatsen(doc).map((plaats) => ({ plaats, eenheid: eenheidVan(plaats.blok) }));
  const [oude, nieuwe] = [rij(oud), rij(nieuw)];
  const uitlijning = lijnUit(
    oude.map(({ eenheid }) => eenheid),
    nieuwe.map(({ eenheid }) => eenheid),
    'altijd',
  );
  const partner = new Map([...uitlijning.naarOud].map(([n, o]) => [nieuwe[n], oude[o]]));
  const gebleven = new Set(partner.values());
  const werk = new Werk();
  const blokken = inVolgorde(oude, nieuwe, uitlijning, gaatDieperDoor).map((paar) => {
    if (!paar.nieuw) return weg(paar.oud.plaats, gebleven.has(paar.oud) ? 'vertrokken' : 'vervallen');
    const was = paar.oud ?? partner.get(paar.nieuw);
    if (!was) return erbij(paar.nieuw.plaats);
    const zelfde = was.eenheid.sleutel === paar.nieuw.eenheid.sleutel;
    const verschil = naastElkaar(was.plaats, paar.nieuw.plaats, zelfde, werk);
    return paar.oud ? verschil : { ...verschil, soort: 'verplaatst' as const };
  });
  return { blokken, samenvatting: samenvatting(blokken) };
};
