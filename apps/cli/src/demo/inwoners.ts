import type { DeelnemerRol } from '#domain';

const VOORNAMEN = [
  'Anna',
  'Bas',
  'Chantal',
  'Dirk',
  'Els',
  'Fatima',
  'Gijs',
  'Hanneke',
  'Ilse',
  'Joost',
  'Karin',
  'Lars',
  'Mirjam',
  'Niels',
  'Olga',
  'Pieter',
];
const ACHTERNAMEN = [
  'Bakker',
  'Jansma',
  'van Dijk',
  'de Wit',
  'Mulder',
  'Kaya',
  'Visser',
  'Brouwer',
  'Dekker',
  'Vos',
  'Schouten',
  'Prins',
  'Kuiper',
  'de Groot',
  'Meijer',
  'Smit',
];
const ROLLEN: readonly DeelnemerRol[] = [
  'griffier',
  'gemeentesecretaris',
  'burgemeester',
  'wethouder',
  'directielid',
  'manager',
  'manager',
  'teamleider',
  'teamleider',
  'raadslid',
  'raadslid',
  'raadslid',
  'raadslid',
  'ambtenaar',
];

const inAdres = (tekst: string): string => tekst.toLowerCase().replaceAll(/[^a-z]/g, '');

/** An invented name; another `verschuiving` gives other people. */
export const naamVan = (index: number, verschuiving: number): string => {
  const voornaam = VOORNAMEN[(index + verschuiving) % VOORNAMEN.length] ?? '';
  const achternaam = ACHTERNAMEN[(index * 3 + verschuiving * 5) % ACHTERNAMEN.length] ?? '';
  return `${voornaam} ${achternaam}`;
};

export const adresVan = (naam: string, organisatie: string): string => {
  const [voornaam = '', ...achternaam] = naam.split(' ');
  return `${inAdres(voornaam)}.${inAdres(achternaam.join(' '))}@${inAdres(organisatie)}.example`;
};

/**
 * Invented people of a gemeente, as the list that its griffie would paste. `verschuiving` gives every gemeente other
 * names; the last raadslid of a gemeente `metFout` has an address that bounces.
 */
export const deelnemerslijst = (gemeente: string, verschuiving: number, metFout = false): string => {
  const regels = ROLLEN.map((rol, index) => {
    const naam = naamVan(index, verschuiving);
    const bus = metFout && index === ROLLEN.lastIndexOf('raadslid') ? 'bounce.' : '';
    return `${naam};${bus}${adresVan(naam, gemeente)};${rol}`;
  });
  return ['naam;e-mail;rol', ...regels].join('\n');
};
