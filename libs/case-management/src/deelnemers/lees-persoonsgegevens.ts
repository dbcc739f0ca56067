import { ALLE_ROLLEN, isDeelnemerRol, leesEmail, rolnamen, type Rolkeuze } from '#domain';
import type { FieldFault } from '#workflow-engine';
import type { Persoonsgegevens } from '../ports/deelnemers.ts';

export interface PersoonInvoer {
  readonly naam: string;
  readonly email: string;
  readonly rol: string;
  readonly functie?: string | undefined;
}

const MAX_LENGTE = 200;

/** What was typed about one person, judged all at once; in a role that can be chosen. */
export function leesPersoonsgegevens(
  invoer: PersoonInvoer,
  keuze: Rolkeuze = ALLE_ROLLEN,
): { readonly gegevens: Persoonsgegevens } | { readonly faults: FieldFault[] } {
  const [naam, functie] = [invoer.naam.trim(), invoer.functie?.trim() ?? ''];
  const faults: FieldFault[] = [];
  if (naam === '') faults.push({ field: 'naam', text: 'Vul de naam in.' });
  else if (!/\p{L}/u.test(naam))
    faults.push({ field: 'naam', text: `‘${naam}’ is geen naam. Vul de naam in.` });
  for (const [field, tekst] of [
    ['naam', naam],
    ['functie', functie],
  ] as const)
    if (tekst.length > MAX_LENGTE)
      faults.push({ field, text: `De ${field} is langer dan ${MAX_LENGTE} tekens. Maak hem korter.` });
  const email = leesEmail(invoer.email.trim());
  if ('fout' in email) faults.push({ field: 'email', text: email.fout });
  const { rol } = invoer;
  if (!isDeelnemerRol(rol) || !keuze.rollen.includes(rol)) {
    faults.push({ field: 'rol', text: `Kies een rol: ${rolnamen(keuze)}.` });
    return { faults };
  }
  if (faults.length > 0 || 'fout' in email) return { faults };
  return { gegevens: { naam, email: email.email, rol, functie } };
}
