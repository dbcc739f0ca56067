import { aanEerderBericht, mail } from '../effecten.ts';
import { EVENTUEEL_WAAROM, bureau, pre } from '../gebeurtenis.ts';
import { vereist } from '../programma.ts';

/** Planning and moving a session. The date itself is data of the case, written in the same transaction. */
export const datumGebeurtenissen = <const Id extends string>(id: Id, naam: string) =>
  pre(id, {
    BUREAU_PLANT: bureau(`Leg de datum van ${naam} vast`),
    BUREAU_VERZET: bureau(`Verzet ${naam}`, EVENTUEEL_WAAROM),
  });

export const verzetMail = <const Id extends string>(id: Id) =>
  mail('verzet', { aan: aanEerderBericht(id), onderdelen: [id], agenda: 'verzetten' });

export const afgelastMail = <const Id extends string>(id: Id) =>
  mail('afgelast', { aan: aanEerderBericht(id), onderdelen: [id], agenda: 'afzeggen' });

/** While nobody acts on the date yet: who heard of it before hears that it moved. */
export const verzetbaar = <const Id extends string, const N extends string>(
  id: Id,
  vereisten: readonly N[],
) => pre(id, { BUREAU_VERZET: { guard: vereist(...vereisten), actions: verzetMail(id) } });

/** Planning for the first time; `hier` is the state that it happens in and stays in. */
export const planbaar = <const Id extends string, const N extends string, const S extends string>(
  id: Id,
  vereisten: readonly N[],
  hier: S,
) => pre(id, { BUREAU_PLANT: { target: hier, guard: vereist(...vereisten) } });
