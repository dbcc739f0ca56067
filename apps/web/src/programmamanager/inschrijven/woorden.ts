import type { ClientSoort } from '#domain';

/** Kinds of clients in the words of a form. */
export const CLIENT_SOORT: Readonly<Record<ClientSoort, string>> = {
  gemeente: 'Gemeente',
  provincie: 'Provincie',
  overheid: 'Andere overheid',
  persoon: 'Burgemeester',
};

/** What a button says that begins a traject in a programme for these. */
export const toevoegenVan = (clienten: readonly ClientSoort[]): string => {
  const [enige, ...meer] = clienten;
  return enige === undefined || meer.length > 0 ? 'Traject toevoegen' : `${CLIENT_SOORT[enige]} toevoegen`;
};
