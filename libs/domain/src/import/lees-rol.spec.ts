import { DEELNEMER_ROLLEN } from '../rol.ts';
import { leesRol } from './lees-rol.ts';

test.each(DEELNEMER_ROLLEN)('%s is known by its own name, in any case', (rol) => {
  expect(leesRol(rol)).toEqual({ rol, letterlijk: true });
  expect(leesRol(` ${rol.toUpperCase()} `)).toEqual({ rol, letterlijk: true });
});

test.each([
  ['Lid raad', 'raadslid'],
  ['lid van de gemeenteraad', 'raadslid'],
  ['Raadslid (fractie Dorpsbelang)', 'raadslid'],
  ['fractievoorzitter', 'raadslid'],
  ['plv. griffier', 'griffier'],
  ['Raadsgriffier', 'griffier'],
  ['waarnemend burgemeester', 'burgemeester'],
  ['loco-burgemeester', 'wethouder'],
  ['Wethouder ruimtelijke ordening', 'wethouder'],
  ['Secretaris', 'gemeentesecretaris'],
  ['gemeentesecretaris/algemeen directeur', 'gemeentesecretaris'],
  ['directeur Sociaal Domein', 'directielid'],
  ['lid directie', 'directielid'],
  ['afdelingshoofd', 'manager'],
  ['Afdelingsmanager Ruimte', 'manager'],
  ['MT-lid', 'manager'],
  ['teammanager', 'teamleider'],
  ['Teamcoördinator', 'teamleider'],
  ['beleidsmedewerker', 'ambtenaar'],
  ['senior beleidsadviseur wonen', 'ambtenaar'],
  ['Strategisch adviseur', 'ambtenaar'],
  ['projectmanager', 'ambtenaar'],
])('%s is read as %s, and the words are worth keeping', (tekst, rol) => {
  expect(leesRol(tekst)).toEqual({ rol, letterlijk: false });
});

test.each([
  '',
  '?',
  'inkoper',
  'secretaris rekenkamer',
  'medewerker griffie',
  'griffiemedewerker',
  'raadszaal',
  'collegelid',
])('%j is left to a person to decide', (tekst) => {
  expect(leesRol(tekst)).toBeUndefined();
});
