import type { Rol } from '#domain';
import type { FieldFault } from '#workflow-engine';
import type { Eigenheden } from '../ports/instellingenboek.ts';
import type { InstellingenView } from './instellingen-view.ts';
import { leesPost } from './postinstellingen.ts';
import { leesInstellingen, type GetallenInvoer } from './lees-instellingen.ts';

/** As sent by a form; a group that is left out stays as it is, an empty field follows the level above. */
export interface InstellingenInvoer {
  readonly getallen?: GetallenInvoer | undefined;
  /** By name of the text. */
  readonly teksten?: Readonly<Record<string, string>> | undefined;
  /** By phase; no roles: follow the level above. */
  readonly bevestigers?: Readonly<Record<string, readonly string[]>> | undefined;
  /** By name: 'ja', 'nee' or empty. */
  readonly post?: Readonly<Record<string, string>> | undefined;
}

const MAX_TEKST = 5_000;

/** Fields of a form: a text, and the confirmers of a phase. */
export const tekstVeld = (naam: string): string => `tekst-${naam}`;
export const bevestigersVeld = (fase: string): string => `bevestigers-${fase}`;

interface Deel<T> {
  readonly eigen: Readonly<Record<string, T>>;
  readonly faults: readonly FieldFault[];
}

function leesTeksten({ teksten }: InstellingenView, invoer: InstellingenInvoer['teksten']): Deel<string> {
  const faults: FieldFault[] = [];
  const eigen = teksten.flatMap(({ naam, titel, daarboven, eigen: was }): [string, string][] => {
    const tekst = (invoer ? (invoer[naam] ?? '') : (was ?? '')).trim();
    if (tekst.length > MAX_TEKST)
      faults.push({
        field: tekstVeld(naam),
        text: `${titel}: maak de tekst korter dan ${MAX_TEKST} tekens.`,
      });
    return tekst === '' || tekst === daarboven ? [] : [[naam, tekst]];
  });
  return { eigen: Object.fromEntries(eigen), faults };
}

function leesBevestigers(
  { bevestigers }: InstellingenView,
  invoer: InstellingenInvoer['bevestigers'],
): Deel<readonly Rol[]> {
  const faults: FieldFault[] = [];
  const eigen = bevestigers.flatMap(
    ({ fase, titel, daarboven, eigen: was, rollen: kan }): [string, readonly Rol[]][] => {
      const gekozen = invoer ? (invoer[fase] ?? []) : (was ?? []);
      if (gekozen.some((rol) => !(kan as readonly string[]).includes(rol)))
        faults.push({
          field: bevestigersVeld(fase),
          text: `${titel}: kies rollen die deze fase kunnen bevestigen.`,
        });
      // Who is asked first stays first.
      const rollen = [...new Set([...daarboven, ...kan])].filter((rol) => gekozen.includes(rol));
      return rollen.length === 0 || rollen.join() === daarboven.join() ? [] : [[fase, rollen]];
    },
  );
  return { eigen: Object.fromEntries(eigen), faults };
}

/** What deviates from the level above, of numbers, texts and confirmers together. */
export function leesEigenheden(
  invoer: InstellingenInvoer,
  view: InstellingenView,
): { readonly eigenheden: Eigenheden } | { readonly faults: readonly FieldFault[] } {
  const velden = view.groepen.flatMap((groep) => groep.velden);
  const getallen = invoer.getallen
    ? leesInstellingen(invoer.getallen, view.daarboven, velden)
    : { afwijkingen: view.afwijkingen };
  const [teksten, bevestigers, post] = [
    leesTeksten(view, invoer.teksten),
    leesBevestigers(view, invoer.bevestigers),
    leesPost(view.post, invoer.post),
  ];
  const faults = [
    ...('faults' in getallen ? getallen.faults : []),
    ...[teksten, bevestigers, post].flatMap((deel) => deel.faults),
  ];
  if ('faults' in getallen || faults.length > 0) return { faults };
  return {
    eigenheden: {
      getallen: getallen.afwijkingen,
      teksten: teksten.eigen,
      bevestigers: bevestigers.eigen,
      post: post.eigen,
    },
  };
}
