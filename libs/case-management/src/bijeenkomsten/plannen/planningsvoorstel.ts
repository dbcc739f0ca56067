import {
  datumVan,
  eindVan,
  isWerkdag,
  plusDagen,
  plusWerkdagen,
  type Feiten,
  type Zittingblad,
} from '#domain';
import type { Bijeenkomst } from '../../ports/bijeenkomsten.ts';

/** What a form proposes when nothing is planned yet. */
export interface Planningsvoorstel {
  /** Null: the programme says nothing about this date. */
  readonly datum: string | null;
  /** On the wall clock, '17:00'. */
  readonly van: string;
  readonly tot: string;
}

const WILLEKEURIGE_DAG = '2027-01-14';

const dagenVan = ({ afstand }: Zittingblad, { instellingen }: Feiten): number | null => {
  if (afstand === null) return null;
  return 'weken' in afstand ? instellingen[afstand.weken] * 7 : afstand.dagen;
};

/** The usual hours, and for a session that follows another the usual distance to it. */
export function planningsvoorstel(
  blad: Zittingblad,
  bijeenkomsten: readonly Bijeenkomst[],
  feiten: Feiten,
): Planningsvoorstel {
  const { rooster, begintOm: van, herhaalt, onderdeel, na } = blad;
  const zoek = (naam: string | null) => bijeenkomsten.find((een) => een.onderdeel === naam);
  const vorige = (herhaalt ? zoek(onderdeel) : undefined) ?? zoek(na);
  const dagen = dagenVan(blad, feiten);
  const dag = vorige && dagen !== null ? plusDagen(datumVan(vorige.beginLokaal), dagen) : null;
  return {
    datum: dag === null || isWerkdag(dag, feiten) ? dag : plusWerkdagen(dag, 1, feiten),
    van,
    tot: eindVan(rooster, `${dag ?? WILLEKEURIGE_DAG}T${van}`).slice(11),
  };
}
