import type { Feiten } from '#domain';
import type { Vereiste } from '../../shared/index.ts';
import { isDefinitief } from './documenten.ts';

const soortVan = ({ afspraken }: Feiten) => afspraken?.soort;

const afsprakenVastgelegd: Vereiste = {
  owner: 'griffier',
  where: 'afspraken',
  hard: true,
  sentence: 'De gemeente heeft haar afspraken vastgelegd.',
  holds: (feiten) =>
    soortVan(feiten) === 'elders' || (soortVan(feiten) === 'document' && isDefinitief(feiten, 'afspraken')),
  detail: (feiten) =>
    soortVan(feiten) === 'document'
      ? 'Het document met de afspraken is nog niet vastgesteld (versie 1.0).'
      : 'Voeg het document toe, of vul in waar en wanneer de afspraken zijn vastgelegd.',
};

export const afsprakenVereisten = { afsprakenVastgelegd };
