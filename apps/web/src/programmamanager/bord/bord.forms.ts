import type { BordFilter, BordStand } from '#case-management';

export const STANDEN: Readonly<Record<BordStand, string>> = {
  griffie: 'Wacht op de griffie',
  bevestiger: 'Wacht op bevestiging',
  deelnemers: 'Wacht op deelnemers',
  bureau: 'Aan ons',
  telaat: 'Te laat',
  loopt: 'Loopt',
  gepauzeerd: 'Gepauzeerd',
  afgerond: 'Afgerond',
  gestopt: 'Gestopt',
};

const isStand = (tekst: string): tekst is BordStand => Object.hasOwn(STANDEN, tekst);

const gevuld = (waarde: unknown): string | undefined =>
  typeof waarde === 'string' && waarde.trim() !== '' ? waarde.trim().slice(0, 100) : undefined;

/** From the query of the address; what it does not know it leaves out: an old bookmark still shows a board. */
export function leesBordFilter(query: Readonly<Record<string, unknown>>): BordFilter {
  const stand = gevuld(query['status']);
  return {
    programma: gevuld(query['programma']),
    zoek: gevuld(query['zoek']),
    fase: gevuld(query['fase']),
    stand: stand !== undefined && isStand(stand) ? stand : undefined,
  };
}
