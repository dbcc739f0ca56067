import type { Effect } from '#domain';
import { aanEerderBericht, mail, taak } from '../effecten.ts';
import type { Fase } from '../fase.ts';
import { WAAROM, bureau, pre } from '../gebeurtenis.ts';
import { vereist } from '../programma.ts';
import type { Meta } from '../programma.ts';
import { opDatum } from '../termijn.ts';
import { eindVan } from '../zitting.ts';
import { datumGebeurtenissen, verzetMail } from './bijeenkomst-datum.ts';
import { stap } from './stap.ts';

/** A session by itself: a phase can be called otherwise than the talk that it is about. */
export type Gesprek<Id extends string = string> = Pick<Fase<Id>, 'id' | 'naam'>;

export const gesprekGebeurtenissen = <const Id extends string>({ id, naam }: Gesprek<Id>) => ({
  ...datumGebeurtenissen(id, naam),
  ...pre(id, {
    BUREAU_GELAST_AF: bureau(`Gelast ${naam} af`, WAAROM),
    BUREAU_MELDT_GEHOUDEN: bureau(`Meld dat ${naam} is gehouden`),
  }),
});

export const gesprekTermijnen = <const Id extends string>({ id, naam }: Gesprek<Id>) =>
  pre(id, { afloop: opDatum(`Einde van ${naam}`, (feiten) => eindVan(feiten, id)) });

const afgelasten = (id: string) =>
  ({
    target: 'nieuweDatum',
    actions: mail('afgelast', { aan: aanEerderBericht(id), onderdelen: [id], agenda: 'afzeggen' }),
  }) as const;

/** For the state after it: the date passed, and afterwards it turns out that nobody came. */
export const alsnogAfgelast = <const Id extends string>({ id }: Gesprek<Id>) =>
  pre(id, { BUREAU_GELAST_AF: { ...afgelasten(id), guard: vereist(`${id}.nogNietGehouden`) } });

interface Opties<N extends string, S extends string> {
  /** Names of requirements on a date. */
  readonly datumVereisten: readonly N[];
  /** Goes out as soon as there is a date: who joins a talk of a few people needs no weeks of waiting. */
  readonly uitnodigen: readonly Effect[];
  /** State in which it goes on when it is over. */
  readonly daarna: S;
}

/**
 * A talk or workshop of a few people: find a date, invite at once, hold. Entered again after a phase was
 * reopened, it goes on where the facts say that it is.
 */
export const gesprek = <const Id extends string, const N extends string, const S extends string>(
  { id, naam }: Gesprek<Id>,
  { datumVereisten, uitnodigen, daarna }: Opties<N, S>,
) => {
  const over = { onderdeel: id };
  const magOp = vereist(...datumVereisten);
  const meta: Meta = { titel: 'Gepland', eigenaar: 'programmamanager', wachtOp: 'tijd' };
  return {
    beoordelen: {
      always: [
        { target: daarna, guard: { type: 'gehouden', params: over } },
        { target: 'gepland', guard: { type: 'nogNietBegonnen', params: over }, actions: uitnodigen },
        { target: 'nieuweDatum' },
      ],
    },
    nieuweDatum: stap('Een datum zoeken', {
      taken: [
        taak(`${id}.datum`, {
          titel: `Een datum zoeken voor ${naam}`,
          eigenaar: 'programmamanager',
          onderdeel: id,
          waar: `bijeenkomsten/${id}`,
        }),
      ],
      on: pre(id, {
        BUREAU_PLANT: { target: 'gepland', guard: magOp, actions: uitnodigen },
        // Its day went by before the run had come here, and it was held all the same.
        BUREAU_MELDT_GEHOUDEN: { target: daarna, guard: { type: 'gehouden', params: over } },
      }),
    }),
    gepland: {
      meta,
      after: pre(id, { afloop: { target: daarna } }),
      on: pre(id, {
        // Entered anew, so that what is sent some days before is sent again for the new date.
        BUREAU_VERZET: { target: 'gepland', reenter: true, guard: magOp, actions: verzetMail(id) },
        BUREAU_GELAST_AF: afgelasten(id),
        BUREAU_MELDT_GEHOUDEN: { target: daarna },
      }),
    },
  } as const;
};
