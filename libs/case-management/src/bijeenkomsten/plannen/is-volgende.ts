import type { Zittingblad } from '#domain';
import type { Standing } from '#workflow-engine';
import type { Zitting } from '../../ports/bijeenkomsten.ts';
import { isAfgelast } from '../bijeenkomst-kort.ts';

export interface Stand {
  readonly standing: Pick<Standing, 'paths' | 'accepted'>;
  readonly nu: string;
}

/**
 * Planning this session now means its next time: it repeats, the latest was held (somebody was recorded, or its end has
 * passed), and the traject waits for a first date and not for another one.
 */
export const isVolgende = (
  { onderdeel, herhaalt }: Pick<Zittingblad, 'onderdeel' | 'herhaalt'>,
  latest: Pick<Zitting, 'presenties' | 'eind'>,
  { standing, nu }: Stand,
): boolean => {
  const kent = (woord: string): boolean =>
    standing.accepted.some(({ type }) => type === `${onderdeel}.${woord}`);
  if (!herhaalt || isAfgelast(onderdeel, standing)) return false;
  const gehouden = latest.presenties.length > 0 || latest.eind <= nu;
  return gehouden && kent('BUREAU_PLANT') && !kent('BUREAU_VERZET');
};
