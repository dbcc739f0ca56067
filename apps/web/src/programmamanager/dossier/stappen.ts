import type { Dossier } from '#case-management';
import type { AcceptedEvent } from '#workflow-engine';
import { isMetGegevens, stapPad } from './stap-pad.ts';

/** Pausing, stopping, going back: kept apart, so that nobody stops a traject by pressing the wrong button. */
const INGRIJPEN = /^(BUREAU_ANNULEERT|BUREAU_MELDT_TERUGTREKKING|PAUZEER|HEROPEN\..+)$/;
/** Changes of plan: possible, but not the way forward. */
const ANDERS =
  /\.BUREAU_(VERZET|GELAST_AF|MELDT_GEHOUDEN|MELDT_GEMIST|VERLENGT|SLUIT|SLAAT_OVER|START_EXTRA_RONDE)$/;
const NODIGT_UIT = /\.BUREAU_NODIGT_UIT$/;

/** What of a dossier decides about its steps. */
export interface Stapstand extends Pick<Dossier, 'vraag' | 'nu'> {
  readonly standing: Pick<Dossier['standing'], 'accepted'>;
  readonly moment: Pick<Dossier['moment'], 'wachtOp'>;
  readonly gegevens: {
    readonly bijeenkomsten: readonly Pick<
      Dossier['gegevens']['bijeenkomsten'][number],
      'onderdeel' | 'begin'
    >[];
  };
}

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
export function stappenVoor(dossier: Stapstand, rollen: readonly string[]): Stappen {
  const { standing, vraag } = dossier;
  const mijn = standing.accepted.filter(({ actors }) => actors.some((rol) => rollen.includes(rol)));
  const nodig = mijn.filter(({ type }) => !INGRIJPEN.test(type) && past(type, dossier));
  // The page of such an event asks for what its guard looks at, so that it is judged there.
  const kan = (event: AcceptedEvent): boolean => event.open || isMetGegevens(event.type);
  const isAnders = ({ type }: AcceptedEvent): boolean => ANDERS.test(type) || isNogEens(type, dossier);
  return {
    vooruit: nodig.filter((event) => kan(event) && !isAnders(event)).map(knop),
    // An invitation that has to go out by itself, and cannot: its day comes, so what it needs is told beforehand.
    nogNiet: nodig.filter((event) => !kan(event) && !ANDERS.test(event.type) && event.type !== vraag?.type),
    anders: nodig.filter((event) => event.open && isAnders(event)).map(knop),
    ingrijpen: mijn.filter(({ open, type }) => open && INGRIJPEN.test(type)).map(knop),
  };
}

/** Invitations that go out by themselves, or went: sooner, or to whoever joined later. */
const isNogEens = (type: string, { moment, vraag }: Stapstand): boolean =>
  NODIGT_UIT.test(type) && (moment.wachtOp === 'tijd' || vraag !== null);

/** A session that can be moved is not planned anew, and one that has yet to begin was not held. */
function past(type: string, { standing, gegevens, nu }: Stapstand): boolean {
  const [deel = '', daad] = type.split('.', 2);
  const zitting = gegevens.bijeenkomsten.find(({ onderdeel }) => onderdeel === deel);
  if (daad === 'BUREAU_MELDT_GEHOUDEN') return zitting !== undefined && zitting.begin <= nu;
  if (daad !== 'BUREAU_PLANT' || zitting === undefined) return true;
  return !standing.accepted.some((event) => event.type === `${deel}.BUREAU_VERZET`);
}
