import type { Effect, Ontvangers } from '#domain';
import { mail, sluit, taak } from '../effecten.ts';
import type { Taak } from '../effecten.ts';
import type { Fase } from '../fase.ts';
import { bureau, pre } from '../gebeurtenis.ts';
import { vereist } from '../programma.ts';
import type { Meta } from '../programma.ts';
import { dagenVoor, opDatum, werkdagenVoor } from '../termijn.ts';
import { beginVan, eindVan } from '../zitting.ts';
import { afgelastMail, verzetMail } from './bijeenkomst-datum.ts';
import { gesprekGebeurtenissen } from './gesprek.ts';
import { stap } from './stap.ts';

/** A session that is planned when its turn comes, once or again and again. */
export type Sessie<Id extends string = string> = Pick<Fase<Id>, 'id' | 'titel' | 'naam'>;

export const sessieGebeurtenissen = <const Id extends string>(deel: Sessie<Id>) => ({
  ...gesprekGebeurtenissen(deel),
  ...pre(deel.id, { BUREAU_NODIGT_UIT: bureau(`Verstuur nu de uitnodiging voor ${deel.naam}`) }),
});

export const sessieTermijnen = <const Id extends string>({ id, naam }: Sessie<Id>) =>
  pre(id, {
    uitnodigen: opDatum(`Uitnodiging voor ${naam}`, (feiten) =>
      dagenVoor(beginVan(feiten, id), feiten.instellingen.uitnodigingDagenVooraf),
    ),
    praktisch: opDatum(`Praktische informatie over ${naam}`, (feiten) =>
      werkdagenVoor(beginVan(feiten, id), feiten.instellingen.praktischWerkdagenVooraf, feiten),
    ),
    afloop: opDatum(`Einde van ${naam}`, (feiten) => eindVan(feiten, id)),
  });

interface Opties<N extends string, Plannen extends object, Na extends object> {
  /** Who is informed some days before; the invitation says itself whom it is for. */
  readonly aan: Ontvangers;
  readonly uitnodiging: readonly Effect[];
  /** Names of requirements on the date, and of what must hold besides before anybody is invited. */
  readonly datumVereisten: readonly N[];
  readonly uitnodigVereisten?: readonly N[];
  /** Tasks of finding a date, of preparing until the invitation, and of writing up. */
  readonly plannen?: readonly Taak[];
  readonly voorbereiden?: readonly Taak[];
  readonly verwerken: readonly Taak[];
  readonly ookSluiten?: readonly Effect[];
  /** State in which it goes on when it is over, if that is not writing up at once. */
  readonly naAfloop?: string;
  /** What else can happen while there is no date, and how it goes on when it was held. */
  readonly zonderDatum?: Plannen;
  readonly daarna: Na;
}

/**
 * Find a date, prepare, invite, inform, hold, write up. A date that is called off, or that passes before anybody
 * could be invited, asks for a new one. What comes then, another one or the end, is up to the
 * phase.
 */
export const sessie = <
  const Id extends string,
  const N extends string,
  const Na extends object,
  const Plannen extends object = Record<never, never>,
>(
  { id, titel, naam }: Sessie<Id>,
  opties: Opties<N, Plannen, Na>,
) => {
  const {
    aan,
    uitnodiging,
    datumVereisten,
    uitnodigVereisten = [],
    voorbereiden = [],
    ookSluiten = [],
  } = opties;
  const { naAfloop = 'verwerken' } = opties;
  const over = { onderdeel: id } as const;
  const van = (code: string, titelVan: string, pagina = '') =>
    taak(`${id}.${code}`, {
      titel: titelVan,
      eigenaar: 'programmamanager',
      onderdeel: id,
      waar: `bijeenkomsten/${id}${pagina}`,
    });
  const meta = (wat: string): Meta => ({ titel: wat, eigenaar: 'programmamanager', wachtOp: 'tijd' });
  const magUit = vereist<N | `${Id}.datumInToekomst`>(`${id}.datumInToekomst`, ...uitnodigVereisten);
  const magOp = vereist(...datumVereisten);
  const afgelasten = { target: 'nieuweDatum', actions: afgelastMail(id) } as const;
  const zonderDatum = {
    ...pre(id, { BUREAU_PLANT: { target: 'uitnodigen', guard: magOp } as const }),
    ...(opties.zonderDatum ?? ({} as Plannen)),
  };
  const naarUitgenodigd = { target: 'uitgenodigd', guard: magUit, actions: uitnodiging } as const;
  const nogNiet = van('uitnodigen', `Nakijken waarom de uitnodiging voor ${naam} nog niet weg kan`);
  const zelfUitnodigen = sluit(nogNiet.params.code);
  return {
    beoordelen: {
      always: [
        { target: naAfloop, guard: { type: 'begonnen', params: over } },
        { target: 'uitnodigen', guard: { type: 'nogNietBegonnen', params: over } },
        { target: 'plannen' },
      ],
    },
    plannen: stap(`${titel} plannen`, {
      taken: [van('datum', `Een datum vastleggen voor ${naam}`), ...(opties.plannen ?? [])],
      on: zonderDatum,
    }),
    nieuweDatum: stap('Nieuwe datum zoeken', {
      taken: [van('datum', `Een nieuwe datum zoeken voor ${naam}`)],
      on: zonderDatum,
    }),
    uitnodigen: {
      meta: meta(`${titel} voorbereiden`),
      entry: voorbereiden,
      exit: [...voorbereiden.map(({ params }) => sluit(params.code)), zelfUitnodigen],
      after: pre(id, {
        // What is missing when it should go out is for people to settle; nobody is invited past a hard requirement.
        uitnodigen: [naarUitgenodigd, { actions: nogNiet }],
        afloop: { target: 'nieuweDatum' },
      }),
      on: pre(id, {
        BUREAU_NODIGT_UIT: naarUitgenodigd,
        // Entered anew, so that the invitation is thought of again for the new date.
        BUREAU_VERZET: { target: 'uitnodigen', reenter: true, guard: magOp, actions: verzetMail(id) },
        BUREAU_GELAST_AF: afgelasten,
      }),
    },
    uitgenodigd: {
      meta: meta(`Uitgenodigd voor ${naam}`),
      after: pre(id, {
        praktisch: {
          guard: { type: 'nogNietBegonnen', params: over },
          actions: mail('praktische-informatie', { aan, onderdelen: [id] }),
        },
        afloop: { target: naAfloop },
      }),
      on: pre(id, {
        BUREAU_VERZET: {
          target: 'uitgenodigd',
          reenter: true,
          guard: vereist(...datumVereisten, ...uitnodigVereisten),
          actions: verzetMail(id),
        },
        // Whoever joined later; the others have their invitation.
        BUREAU_NODIGT_UIT: { guard: magUit, actions: uitnodiging },
        BUREAU_GELAST_AF: afgelasten,
        BUREAU_MELDT_GEHOUDEN: { target: naAfloop },
      }),
    },
    verwerken: stap(`${titel} verwerken`, {
      taken: [
        van('aanwezigheid', `Aanwezigheid vastleggen van ${naam}`, '/aanwezigheid'),
        ...opties.verwerken,
      ],
      ookSluiten,
      on: {
        ...opties.daarna,
        ...pre(id, { BUREAU_GELAST_AF: { ...afgelasten, guard: vereist(`${id}.nogNietGehouden`) } }),
      },
    }),
  } as const;
};
