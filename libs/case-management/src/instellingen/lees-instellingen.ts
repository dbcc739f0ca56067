import type { Instellingen } from '#domain';
import type { FieldFault } from '#workflow-engine';
import type { Afwijkingen } from '../ports/instellingenboek.ts';
import type { Instellingveld } from './instelling-velden.ts';

/** As typed in a form; an empty field follows the level above. */
export type GetallenInvoer = Readonly<Record<string, string | undefined>>;

function leesGetal(tekst: string, { label, eenheid, min, max }: Instellingveld): number | string {
  const getal = /^\d{1,4}$/.test(tekst) ? Number(tekst) : Number.NaN;
  if (getal >= min && getal <= max) return getal;
  return `${label}: vul een heel getal in van ${min} tot en met ${max} (${eenheid}).`;
}

const NA_ELKAAR: readonly (readonly [keyof Instellingen, keyof Instellingen, string])[] = [
  ['bevestigingHerinnering1', 'bevestigingHerinnering2', 'De tweede herinnering moet na de eerste komen.'],
  [
    'bevestigingHerinnering2',
    'bevestigingEscalatie',
    'De taak voor de programmamanager moet na de tweede herinnering komen.',
  ],
  [
    'herinneringWerkdagenVooraf',
    'consultatieWerkdagen',
    'De termijn van de consultatie moet langer zijn dan de tijd voor de herinnering.',
  ],
];

/** What deviates from the level above; numbers are judged together with those that are not changed. */
export function leesInstellingen(
  invoer: GetallenInvoer,
  daarboven: Instellingen,
  velden: readonly Instellingveld[],
): { readonly afwijkingen: Afwijkingen } | { readonly faults: FieldFault[] } {
  const faults: FieldFault[] = [];
  const afwijkingen: { -readonly [K in keyof Instellingen]?: number } = {};
  for (const veld of velden) {
    const tekst = invoer[veld.naam]?.trim() ?? '';
    if (tekst === '') continue;
    const getal = leesGetal(tekst, veld);
    if (typeof getal === 'string') faults.push({ field: veld.naam, text: getal });
    else if (getal !== daarboven[veld.naam]) afwijkingen[veld.naam] = getal;
  }
  if (faults.length > 0) return { faults };
  const samen = { ...daarboven, ...afwijkingen };
  const heeft = (naam: keyof Instellingen): boolean => velden.some((veld) => veld.naam === naam);
  for (const [eerder, later, text] of NA_ELKAAR)
    if (heeft(eerder) && heeft(later) && samen[eerder] >= samen[later]) faults.push({ field: later, text });
  return faults.length > 0 ? { faults } : { afwijkingen };
}
