import type { ClientSoort } from '#domain';

const WOORDEN: Readonly<Record<ClientSoort, string>> = {
  gemeente: 'een gemeente',
  provincie: 'een provincie',
  overheid: 'een andere lokale overheid',
  persoon: 'één persoon',
};

/** 'een gemeente of een provincie' */
export const clientWoorden = (soorten: readonly ClientSoort[]): string =>
  soorten.map((soort) => WOORDEN[soort]).join(' of ');
