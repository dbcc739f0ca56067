import type { Dossier } from '#case-management';
import type { AcceptedEvent } from '#workflow-engine';
import { isMetGegevens, stapPad } from './stap-pad.ts';

/** Pausing, stopping, going back: kept apart, so that nobody stops a traject by pressing the wrong button. */
const INGRIJPEN = /^(BUREAU_ANNULEERT|PAUZEER|HEROPEN\..+)$/;
/** Changes of plan: possible, but not the way forward. */
const ANDERS = /\.BUREAU_(VERZET|GELAST_AF|MELDT_GEHOUDEN|VERLENGT|SLUIT|SLAAT_OVER|START_EXTRA_RONDE)$/;

export interface Stapknop {
  readonly type: string;
  readonly label: string;
  readonly pad: string;
}

export interface Stappen {
  /** The way forward, to be shown as buttons. */
  readonly vooruit: readonly Stapknop[];
  /** Forward too, but something is missing. */
  readonly nogNiet: readonly AcceptedEvent[];
  readonly anders: readonly Stapknop[];
  readonly ingrijpen: readonly Stapknop[];
}

const knop = ({ type, label }: AcceptedEvent): Stapknop => ({ type, label, pad: stapPad(type) });

/** What whoever has these roles can do now, sorted by how often one wants it. */
export function stappenVoor({ standing, vraag, gegevens }: Dossier, rollen: readonly string[]): Stappen {
  const mijn = standing.accepted.filter(({ actors }) => actors.some((rol) => rollen.includes(rol)));
  const gepland = new Set(gegevens.bijeenkomsten.map(({ onderdeel }) => onderdeel));
  const nodig = mijn.filter(({ type }) => !INGRIJPEN.test(type) && past(type, gepland));
  // The page of such an event asks for what its guard looks at, so that it is judged there.
  const kan = (event: AcceptedEvent): boolean => event.open || isMetGegevens(event.type);
  return {
    vooruit: nodig.filter((event) => kan(event) && !ANDERS.test(event.type)).map(knop),
    nogNiet: nodig.filter((event) => !kan(event) && !ANDERS.test(event.type) && event.type !== vraag?.type),
    anders: nodig.filter((event) => event.open && ANDERS.test(event.type)).map(knop),
    ingrijpen: mijn.filter(({ open, type }) => open && INGRIJPEN.test(type)).map(knop),
  };
}

/** A session is planned once, and moved from then on. */
const past = (type: string, gepland: ReadonlySet<string>): boolean => {
  const [deel = '', daad] = type.split('.', 2);
  return daad !== 'BUREAU_PLANT' || !gepland.has(deel);
};
