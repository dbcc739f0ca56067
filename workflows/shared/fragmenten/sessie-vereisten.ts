import { nogVastTeLeggen } from '#domain';
import type { Feiten, Rol } from '#domain';
import type { Vereiste } from '../vereiste.ts';
import { pre } from '../gebeurtenis.ts';
import { isGehouden, zitting } from '../zitting.ts';
import { datumVereisten } from './bijeenkomst-vereisten.ts';
import type { Sessie } from './sessie.ts';

const metHoofdletter = (naam: string): string => naam.charAt(0).toUpperCase() + naam.slice(1);

type Voor = 'allen' | readonly Rol[];

const verwacht = ({ deelnemers }: Feiten, voor: Voor) =>
  voor === 'allen' ? deelnemers : deelnemers.filter(({ rol }) => voor.includes(rol));

/** What a session asks of its date and of its attendance. */
export const sessieVereisten = <const Id extends string>({ id, naam }: Sessie<Id>, voor: Voor = 'allen') => {
  const open = (feiten: Feiten) =>
    nogVastTeLeggen(verwacht(feiten, voor), zitting(feiten, id).aanwezig).length;
  const aanwezigheidCompleet: Vereiste = {
    owner: 'programmamanager',
    where: `bijeenkomsten/${id}/aanwezigheid`,
    hard: true,
    sentence: `De aanwezigheid bij ${naam} is van iedereen vastgelegd.`,
    holds: (feiten) => verwacht(feiten, voor).length > 0 && open(feiten) === 0,
    detail: (feiten) =>
      verwacht(feiten, voor).length === 0
        ? 'Er zijn nog geen deelnemers.'
        : `Nog vast te leggen: ${open(feiten) === 1 ? '1 persoon' : `${open(feiten)} personen`}.`,
  };
  return { ...datumVereisten(id, metHoofdletter(naam)), ...pre(id, { aanwezigheidCompleet }) };
};

/** Of a session that repeats: there was one, also when the latest was called off. */
export const eerderGehouden = <const Id extends string>({ id, naam }: Sessie<Id>) => {
  const eisen: Readonly<Record<'eerderGehouden', Vereiste>> = {
    eerderGehouden: {
      owner: 'programmamanager',
      where: `bijeenkomsten/${id}`,
      hard: true,
      sentence: `${metHoofdletter(naam)} is minstens één keer gehouden.`,
      holds: (feiten) => zitting(feiten, id).nummer > 1 || isGehouden(feiten, id),
    },
  };
  return pre(id, eisen);
};
