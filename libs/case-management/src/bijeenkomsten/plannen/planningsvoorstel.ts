import { datumVan, eindVan, isWerkdag, plusDagen, plusWerkdagen, type Feiten } from '#domain';
import type { Bijeenkomst } from '../../ports/bijeenkomsten.ts';
import { ONDERDEEL, type Onderdeel } from '../onderdeel.ts';

/** What a form proposes when nothing is planned yet. */
export interface Planningsvoorstel {
  /** Null: the programme says nothing about this date. */
  readonly datum: string | null;
  /** On the wall clock, '17:00'. */
  readonly van: string;
  readonly tot: string;
}

const BEGINT_OM = { bijeenkomst1: '17:00', bijeenkomst2: '17:00', dagdeel: '13:00' } as const;
/** Between the two dagdelen: time to practise what was learned. */
const DAGEN_TUSSEN_DAGDELEN = 14;
const WILLEKEURIGE_DAG = '2027-01-14';

function dagenNaVorige(onderdeel: Onderdeel, feiten: Feiten): number | null {
  if (onderdeel === 'bijeenkomst2') return feiten.instellingen.wekenTussenBijeenkomsten * 7;
  return onderdeel === 'dagdeel2' ? DAGEN_TUSSEN_DAGDELEN : null;
}

/** The usual hours, and for a session that follows another the usual distance to it. */
export function planningsvoorstel(
  onderdeel: Onderdeel,
  bijeenkomsten: readonly Bijeenkomst[],
  feiten: Feiten,
): Planningsvoorstel {
  const { na, rooster } = ONDERDEEL[onderdeel];
  const vorige = bijeenkomsten.find((bijeenkomst) => bijeenkomst.onderdeel === na);
  const dagen = dagenNaVorige(onderdeel, feiten);
  const dag = vorige && dagen !== null ? plusDagen(datumVan(vorige.beginLokaal), dagen) : null;
  const van = BEGINT_OM[rooster];
  return {
    datum: dag === null || isWerkdag(dag, feiten) ? dag : plusWerkdagen(dag, 1, feiten),
    van,
    tot: eindVan(rooster, `${dag ?? WILLEKEURIGE_DAG}T${van}`).slice(11),
  };
}
