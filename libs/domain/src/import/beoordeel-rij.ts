import { rolnamen, type Rolkeuze } from '../programma/rolkeuze.ts';
import type { DeelnemerRol } from '../rol.ts';
import { leesEmail, zelfdePostbus } from './lees-email.ts';
import { leesRol } from './lees-rol.ts';
import type { Velden } from './lees-velden.ts';

export type Veld = 'naam' | 'email' | 'rol' | 'functie' | 'regel';

export interface GelezenDeelnemer {
  regel: number;
  naam: string;
  email: string;
  rol: DeelnemerRol;
  /** What was typed besides or instead of the role's own word. */
  functie?: string;
}

export interface Fout {
  veld: Veld;
  /** Dutch: what is wrong and what to do. */
  tekst: string;
}

const MAX_LENGTE = 200;

function foutInNaam(naam: string): string | undefined {
  if (naam === '') return 'Er staat geen naam. Vul de naam in.';
  if (naam.length > MAX_LENGTE) return `De naam is langer dan ${MAX_LENGTE} tekens. Maak hem korter.`;
  return /\p{L}/u.test(naam) ? undefined : `‘${naam}’ is geen naam. Vul de naam in.`;
}

function foutInRol(tekst: string, keuze: Rolkeuze): string {
  if (tekst === '') return `Er staat geen rol. Kies uit: ${rolnamen(keuze)}.`;
  return `We kennen de rol ‘${tekst.slice(0, MAX_LENGTE)}’ niet. Kies uit: ${rolnamen(keuze)}.`;
}

/** Lines on which each mailbox was first seen; filled while reading. */
export type Postbussen = Map<string, number>;

function oordeelEmail(
  tekst: string,
  regel: number,
  gezien: Postbussen,
): { email: string } | { fout: string } {
  const gelezen = leesEmail(tekst);
  if ('fout' in gelezen) return gelezen;
  const postbus = zelfdePostbus(gelezen.email);
  const eerder = gezien.get(postbus);
  if (eerder !== undefined) {
    return {
      fout: `Het e-mailadres ${gelezen.email} staat ook op regel ${eerder}. Haal een van de twee weg.`,
    };
  }
  gezien.set(postbus, regel);
  return gelezen;
}

/** Either a deelnemer or everything that is wrong with the record, all at once. */
export function beoordeelRij(
  velden: Velden,
  regel: number,
  gezien: Postbussen,
  keuze: Rolkeuze,
): { deelnemer: GelezenDeelnemer } | { fouten: Fout[] } {
  if ([velden.naam, velden.rol, velden.functie].some((tekst) => tekst.includes('@'))) {
    const tekst = 'Op deze regel staan meer e-mailadressen. Zet elke persoon op een eigen regel.';
    return { fouten: [{ veld: 'regel', tekst }] };
  }
  const fouten: Fout[] = [];
  const meld = (veld: Veld, tekst: string | undefined): void => {
    if (tekst !== undefined) fouten.push({ veld, tekst });
  };
  meld('naam', foutInNaam(velden.naam));
  const email = oordeelEmail(velden.email, regel, gezien);
  if ('fout' in email) meld('email', email.fout);
  const roltekst = velden.rol || velden.functie;
  const gelezen = leesRol(roltekst);
  const rol = gelezen && keuze.rollen.includes(gelezen.rol) ? gelezen : undefined;
  if (!rol) meld('rol', foutInRol(velden.rol, keuze));
  const functie = velden.functie || (rol?.letterlijk ? '' : roltekst);
  if (functie.length > MAX_LENGTE)
    meld('functie', `De functie is langer dan ${MAX_LENGTE} tekens. Maak hem korter.`);
  if (velden.over.length > 0) {
    meld(
      'regel',
      'Deze regel heeft meer kolommen dan de kop. Zet een tekst met een scheidingsteken erin tussen "…".',
    );
  }
  if (fouten.length > 0 || 'fout' in email || !rol) return { fouten };
  return {
    deelnemer: {
      regel,
      naam: velden.naam,
      email: email.email,
      rol: rol.rol,
      ...(functie === '' ? {} : { functie }),
    },
  };
}
