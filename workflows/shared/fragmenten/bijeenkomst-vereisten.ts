import { nogVastTeLeggen } from '#domain';
import type { Feiten } from '#domain';
import type { Vereiste } from '../vereiste.ts';
import { pre } from '../gebeurtenis.ts';
import { isNogNietBegonnen, zitting } from '../zitting.ts';

const mensen = (n: number): string => (n === 1 ? '1 persoon' : `${n} personen`);
const over = (id: string) =>
  ({ owner: 'programmamanager', where: `bijeenkomsten/${id}`, hard: true }) as const;

/** What must hold to plan or move a session. `Naam` begins a sentence: 'Bijeenkomst 1'. */
export const datumVereisten = <const Id extends string>(id: Id, Naam: string) => {
  const datumInToekomst: Vereiste = {
    ...over(id),
    sentence: `${Naam} heeft een datum die nog komt.`,
    holds: (feiten, nu) => isNogNietBegonnen(feiten, id, nu),
    detail: (feiten) =>
      zitting(feiten, id).begin === null ? 'Er is nog geen datum.' : 'De datum is al geweest.',
  };
  const nogNietGehouden: Vereiste = {
    ...over(id),
    sentence: `${Naam} is nog niet gehouden.`,
    holds: (feiten) => Object.keys(zitting(feiten, id).aanwezig).length === 0,
    detail: () => 'Er is al aanwezigheid vastgelegd.',
  };
  return pre(id, { datumInToekomst, nogNietGehouden });
};

/** What must be recorded when a session is over. `naam` stands in a sentence: 'bijeenkomst 1'. */
export const aanwezigheidVereiste = <const Id extends string>(id: Id, naam: string) => {
  const open = (feiten: Feiten) => nogVastTeLeggen(feiten.deelnemers, zitting(feiten, id).aanwezig).length;
  const aanwezigheidCompleet: Vereiste = {
    ...over(id),
    where: `bijeenkomsten/${id}/aanwezigheid`,
    sentence: `De aanwezigheid bij ${naam} is van iedereen vastgelegd.`,
    holds: (feiten) => feiten.deelnemers.length > 0 && open(feiten) === 0,
    detail: (feiten) =>
      feiten.deelnemers.length === 0
        ? 'Er zijn nog geen deelnemers.'
        : `Nog vast te leggen: ${mensen(open(feiten))}.`,
  };
  return pre(id, { aanwezigheidCompleet });
};
