import { formatDatum } from '#domain';
import type { Feiten } from '#domain';
import { datumVereisten, isGehouden, pre, zitting } from '../../shared/index.ts';
import type { Fase, Vereiste } from '../../shared/index.ts';
import { MOMENT1, MOMENT2, MOMENT3, MOMENT4, MOMENTEN } from '../fasen.ts';

const data = { owner: 'programmamanager', where: 'bijeenkomsten', hard: true } as const;
const begin = (feiten: Feiten, onderdeel: string) => zitting(feiten, onderdeel).begin;
const nummer = (id: string) => id.replace('moment', '');

const zonderDatum = (feiten: Feiten) => MOMENTEN.filter((id) => begin(feiten, id) === null);

/** Moments that are not after the one before them. */
const teVroeg = (feiten: Feiten) =>
  MOMENTEN.slice(1).filter((id, plaats) => {
    const vorige = begin(feiten, MOMENTEN[plaats] ?? '');
    const eigen = begin(feiten, id);
    return vorige !== null && eigen !== null && eigen <= vorige;
  });

/** [T] such moments 'seldom appear in the diary': so all four are in it before the first. */
const vierDatums: Vereiste = {
  ...data,
  sentence: 'Alle vier reflectiemomenten hebben een datum.',
  holds: (feiten) => zonderDatum(feiten).length === 0,
  detail: (feiten) => `Nog geen datum: reflectiemoment ${zonderDatum(feiten).map(nummer).join(', ')}.`,
};

const momentenInVolgorde: Vereiste = {
  ...data,
  sentence: 'Elk reflectiemoment is na het vorige.',
  holds: (feiten) => teVroeg(feiten).length === 0,
  detail: (feiten) =>
    teVroeg(feiten)
      .map((id) => `Reflectiemoment ${nummer(id)} is op ${formatDatum(begin(feiten, id) ?? '')}.`)
      .join(' '),
};

const isIngehaald = (feiten: Feiten, id: string): boolean => {
  const { begin: inhaal } = zitting(feiten, 'inhaalgesprek');
  const gemist = begin(feiten, id);
  return isGehouden(feiten, 'inhaalgesprek') && inhaal !== null && gemist !== null && inhaal > gemist;
};

const moment = <const Id extends string>({ id, titel }: Fase<Id>) => {
  const gehoudenOfIngehaald: Vereiste = {
    ...data,
    where: `bijeenkomsten/${id}/aanwezigheid`,
    sentence: `${titel} is gehouden of ingehaald, en dat ligt vast.`,
    holds: (feiten) => isGehouden(feiten, id) || isIngehaald(feiten, id),
  };
  return { ...datumVereisten(id, titel), ...pre(id, { gehoudenOfIngehaald }) };
};

export const momentVereisten = {
  vierDatums,
  momentenInVolgorde,
  ...moment(MOMENT1),
  ...moment(MOMENT2),
  ...moment(MOMENT3),
  ...moment(MOMENT4),
  ...datumVereisten('inhaalgesprek', 'Het inhaalgesprek'),
};
