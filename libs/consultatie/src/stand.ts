import type { Standing } from '#workflow-engine';
import { gebeurtenissenVan } from './vorm.ts';

/** At which moment a consultation is, as its pages need to know. */
export type Stand =
  'nog-niet' | 'opstellen' | 'verzamelen' | 'verwerken' | 'bevestigen' | 'voorbij' | 'gepauzeerd';

/** Told from what the run listens to, so that the states of a definition may be called as it likes. */
export const standVan = (
  { accepted, status }: Pick<Standing, 'accepted' | 'status'>,
  onderdeel: string,
  ooitVerzonden: boolean,
): Stand => {
  if (status === 'paused') return 'gepauzeerd';
  const { verzendt, reageert, extraRonde } = gebeurtenissenVan({ onderdeel });
  const luistertNaar = (type: string): boolean => accepted.some((event) => event.type === type);
  if (luistertNaar(verzendt)) return 'opstellen';
  if (luistertNaar(reageert)) return 'verzamelen';
  if (luistertNaar(extraRonde)) return 'verwerken';
  if (accepted.some(({ type }) => type.startsWith(`${onderdeel}.`) && type.endsWith('_BEVESTIGT')))
    return 'bevestigen';
  return ooitVerzonden ? 'voorbij' : 'nog-niet';
};
