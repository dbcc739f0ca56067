import type { Kolom, Kop } from './kolommen.ts';
import { splitsNaamEnEmail } from './lees-email.ts';
import { leesRol } from './lees-rol.ts';

/** What one record says, before it is judged. */
export interface Velden {
  naam: string;
  email: string;
  rol: string;
  functie: string;
  /** Cells beyond the heading's columns. */
  over: string[];
}

/** With a heading every cell has its place. */
export function veldenVolgensKop(cellen: readonly string[], kop: Kop): Velden {
  const cel = (kolom: Kolom): string => cellen[kop.kolommen.indexOf(kolom)] ?? '';
  const delen = [cel('voornaam'), cel('tussenvoegsel'), cel('achternaam')].filter(Boolean).join(' ');
  const naamcel = cel('naam') || delen;
  // A name column may hold 'Naam <mail>', and so may the address column.
  const samen = splitsNaamEnEmail(cel('email') === '' && naamcel.includes('@') ? naamcel : cel('email'));
  return {
    naam: naamcel.includes('@') || naamcel === '' ? samen.naam : naamcel,
    email: samen.email,
    rol: cel('rol'),
    functie: cel('functie'),
    over: cellen.slice(kop.kolommen.length).filter(Boolean),
  };
}

/** Without one, the address is the cell with an @, the role a cell that reads as a role, the name the first other. */
export function veldenZonderKop(cellen: readonly string[]): Velden {
  const gevuld = cellen.filter(Boolean);
  const adres = gevuld.find((cel) => cel.includes('@')) ?? '';
  const samen = splitsNaamEnEmail(adres);
  const rest = gevuld.filter((cel) => cel !== adres);
  const plaatsen = rest.flatMap((cel, plaats) => (leesRol(cel) ? [plaats] : []));
  // 'Griffier; griffie@…; griffier': who has no name yet keeps the first cell for it when another says the role.
  const plaats = (samen.naam === '' ? plaatsen.find((n) => n > 0) : undefined) ?? plaatsen[0];
  const overig = rest.filter((_cel, n) => n !== plaats);
  const naam = samen.naam || (overig.shift() ?? '');
  const rol = (plaats === undefined ? overig.shift() : rest[plaats]) ?? '';
  return { naam, email: samen.email, rol, functie: overig.join(', '), over: [] };
}
