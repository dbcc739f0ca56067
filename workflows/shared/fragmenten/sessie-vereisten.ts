import { nogVastTeLeggen } from '#domain';
import type { Feiten, Rol } from '#domain';
import type { Vereiste } from '../bewakers.ts';
import { pre } from '../gebeurtenis.ts';
import { isBegonnen, zitting } from '../zitting.ts';
import { datumVereisten } from './bijeenkomst-vereisten.ts';
import type { Sessie } from './sessie.ts';

type Voor = 'allen' | readonly Rol[];

const verwacht = ({ deelnemers }: Feiten, voor: Voor) =>
  voor === 'allen' ? deelnemers : deelnemers.filter(({ rol }) => voor.includes(rol));

/**
 * What a session asks of its date and of its attendance. Of one that repeats the latest counts: when that one was
 * called off, the one before it was held and recorded.
 */
export const sessieVereisten = <const Id extends string>(
  { id, titel, naam }: Sessie<Id>,
  voor: Voor = 'allen',
) => {
  const open = (feiten: Feiten) =>
    nogVastTeLeggen(verwacht(feiten, voor), zitting(feiten, id).aanwezig).length;
  const gehouden = (feiten: Feiten, nu: string) =>
    isBegonnen(feiten, id, nu) || Object.keys(zitting(feiten, id).aanwezig).length > 0;
  const aanwezigheidCompleet: Vereiste = {
    owner: 'programmamanager',
    where: `bijeenkomsten/${id}/aanwezigheid`,
    hard: true,
    sentence: `De aanwezigheid bij ${naam} is van iedereen vastgelegd.`,
    holds: (feiten, nu) =>
      gehouden(feiten, nu)
        ? verwacht(feiten, voor).length > 0 && open(feiten) === 0
        : zitting(feiten, id).nummer > 1,
    detail: (feiten, nu) =>
      gehouden(feiten, nu)
        ? `Nog vast te leggen: ${open(feiten) === 1 ? '1 persoon' : `${open(feiten)} personen`}.`
        : `${titel} is nog niet gehouden.`,
  };
  return { ...datumVereisten(id, titel), ...pre(id, { aanwezigheidCompleet }) };
};
